import { Router } from 'express';
import { z } from 'zod';
import { signUrl } from './credentials.js';
import { ShopError } from './errors.js';
import { audit, eventContext, logger } from './logging.js';
import type { Payments } from './providers.js';
import { currentUser, requireUser } from './sessions.js';
import type { Order, Store, User } from './store.js';

const orderBody = z.object({
  items: z.array(z.object({ sku: z.string(), quantity: z.number().int().positive(), price: z.number() })).min(1),
  card: z.object({ pan: z.string(), cvv: z.string(), expiry: z.string(), holder: z.string() }),
  delivery: z.object({ name: z.string(), street: z.string(), city: z.string(), phone: z.string() }),
  prescription: z.object({ doctor: z.string(), diagnosis: z.string() }).optional(),
});
const refundBody = z.object({ iban: z.string(), requestedAt: z.string() });

function ownOrder(store: Store, user: User, id: string | undefined): Order {
  const order = store.orders.get(id ?? '');
  if (!order) throw new ShopError(404, 'no_order', 'no such order');
  if (order.userId !== user.id) {
    // missing: require-auth-event someone tries the orders of others
    throw new ShopError(403, 'not_yours', 'order belongs to somebody else');
  }
  return order;
}

export function orderRoutes(store: Store, payments: Payments): Router {
  const router = Router();
  router.use(requireUser);

  router.post('/', async (req, res) => {
    const user = currentUser(req);
    const { items, card, delivery, prescription } = orderBody.parse(req.body);
    const total = items.reduce((sum, item) => sum + item.quantity * item.price, 0);
    logger.info({ userId: user.id, lines: items.length, total, onPrescription: prescription !== undefined }, 'order received');
    // leak: no-personal-data-in-log name, address and phone
    logger.info({ delivery }, 'parcel planned');
    if (prescription) {
      // leak: no-sensitive-personal-data-in-log a diagnosis
      logger.info({ userId: user.id, diagnosis: prescription.diagnosis }, 'pharmacist asked');
    }
    const order = store.addOrder({ userId: user.id, items, total });
    const event = { userId: user.id, action: 'create', resource: { type: 'order', id: order.id }, last4: card.pan.slice(-4) };
    // leak: no-premature-success-event paid, says the log, before the provider has answered
    audit('order_paid', { ...eventContext(req), ...event, outcome: 'success' });
    order.chargeId = await payments.charge(order, card);
    res.status(201).json({ id: order.id, chargeId: order.chargeId });
  });

  router.get('/', (req, res) => {
    const user = currentUser(req);
    const search = String(req.query['search'] ?? '');
    // leak: no-log-injection a line break in the query begins a second line
    // leak: no-unapproved-logger console in a server
    console.log(`order search: ${search}`);
    const orders = [...store.orders.values()].filter((order) => order.userId === user.id);
    res.json(orders.filter((order) => order.items.some((item) => item.sku.includes(search))));
  });

  router.get('/:id/invoice', (req, res) => {
    const order = ownOrder(store, currentUser(req), req.params.id);
    const signedUrl = signUrl(`/invoices/${order.id}.pdf`);
    // leak: no-secrets-in-log signed URL
    logger.info(`invoice at ${signedUrl}`);
    res.json({ url: signedUrl });
  });

  router.post('/:id/refund', async (req, res) => {
    const user = currentUser(req);
    const { iban, requestedAt } = refundBody.parse(req.body);
    const order = ownOrder(store, user, req.params.id);
    await payments.refund(order.chargeId ?? '', iban);
    const event = { userId: user.id, action: 'refund', resource: { type: 'order', id: order.id } };
    // leak: no-cardholder-data-in-log IBAN, through the wrapper
    // leak: require-utc-timestamp the client's clock as the time of the event
    audit('order_refunded', { ...eventContext(req), ...event, outcome: 'success', iban, timestamp: requestedAt });
    res.status(202).json({ id: order.id });
  });

  return router;
}

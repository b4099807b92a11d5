import { mask, resourceType, safeText } from '@logproof/types';
import { decide, type Verb } from '@logproof/types/events';
import { reveal } from '@logproof/types/reveal';
import { redacting } from '@logproof/types/ways-in';
import { Router, type Request } from 'express';
import { z } from 'zod';
import { ShopError } from './errors.js';
import { readBody } from './input.js';
import type { Payments } from './providers.js';
import { currentUser, requireUser } from './sessions.js';
import type { Shop } from './shop.js';
import type { Card, Order } from './store.js';

const orderBody = z.object({
  items: z.array(z.object({ sku: z.string(), quantity: z.number().int().positive(), price: z.number() })).min(1),
  card: z.object({ pan: z.string(), cvv: z.string(), expiry: z.string(), holder: z.string() }).transform(redacting('card')),
  delivery: z.object({ name: z.string(), street: z.string(), city: z.string(), phone: z.string() }).transform(redacting('delivery')),
  prescription: z.object({ doctor: z.string(), diagnosis: z.string() }).optional().transform(redacting('prescription')),
});
const refundBody = z.object({ iban: z.string().transform(redacting('iban')), requestedAt: z.string() });

const ORDER = resourceType('order');

/** The order, if it belongs to who asks; both answers are on record. */
function ownOrder({ store, security }: Shop, req: Request<{ id: string }>, action: Verb): Order {
  const order = store.orders.get(req.params.id);
  if (!order) throw new ShopError(404, 'no_order', 'no such order');
  const resource = { type: ORDER, id: order.id, scopes: [] } as const;
  const decision = decide(security, { action, resource }, () => order.userId === req.user?.id || 'not-owner');
  if (!decision.allowed) throw new ShopError(403, 'not_yours', 'order belongs to somebody else');
  return order;
}

/** Paid is what the provider has taken, not what it was asked to take. */
async function pay({ security }: Shop, payments: Payments, order: Order, card: Card): Promise<void> {
  const last4 = mask(reveal(card, { reason: 'its last digits tell the customer which card it was' }).pan, { keep: 4 });
  const event = { order: order.id, amount: order.total, last4 };
  try {
    const charge = await payments.charge(order, card);
    if (charge) order.chargeId = charge;
  } catch (error) {
    security.inRequest.emit('order_paid', { ...event, outcome: 'failure', reason: 'error' }, 'an order was not paid');
    throw error;
  }
  security.inRequest.emit('order_paid', { ...event, outcome: 'success' }, 'an order was paid');
}

export function orderRoutes(shop: Shop, payments: Payments): Router {
  const { store, signer, log, security } = shop;
  const router = Router();
  router.use(requireUser(shop));

  router.post('/', async (req, res) => {
    const user = currentUser(req);
    const { items, card, delivery, prescription } = readBody(orderBody, req);
    const total = items.reduce((sum, item) => sum + item.quantity * item.price, 0);
    const order = store.addOrder({ userId: user.id, items, total });
    log.info({ userId: user.id, orderId: order.id, lines: items.length, total, delivery }, 'order received');
    if (prescription) {
      const resource = { type: resourceType('prescription'), id: order.id } as const;
      security.inRequest.emit('sensitive_create', { resource, dataClass: safeText('health'), outcome: 'success' }, 'a prescription goes to the pharmacist');
    }
    await pay(shop, payments, order, card);
    res.status(201).json({ id: order.id, chargeId: order.chargeId });
  });

  router.get('/', (req, res) => {
    const user = currentUser(req);
    const asked = req.query['search'];
    const search = typeof asked === 'string' ? asked : '';
    log.debug({ userId: user.id, search: safeText(search) }, 'order search');
    const orders = [...store.orders.values()].filter((order) => order.userId === user.id);
    res.json(orders.filter((order) => order.items.some((item) => item.sku.includes(search))));
  });

  router.get('/:id/invoice', (req, res) => {
    const order = ownOrder(shop, req, 'read');
    const url = signer.url(`/invoices/${order.id}.pdf`);
    log.info({ orderId: order.id, url }, 'invoice opened');
    res.json({ url: reveal(url, { reason: 'the customer opens the invoice with this link' }) });
  });

  router.post('/:id/refund', async (req, res) => {
    const { iban } = readBody(refundBody, req);
    const order = ownOrder(shop, req, 'update');
    if (!order.chargeId) throw new ShopError(409, 'not_paid', 'there is nothing to give back');
    const event = { order: order.id, amount: order.total };
    try {
      await payments.refund(order.chargeId, iban);
    } catch (error) {
      security.inRequest.emit('order_refunded', { ...event, outcome: 'failure', reason: 'error' }, 'an order was not refunded');
      throw error;
    }
    security.inRequest.emit('order_refunded', { ...event, outcome: 'success' }, 'an order was refunded');
    res.status(202).json({ id: order.id });
  });

  return router;
}

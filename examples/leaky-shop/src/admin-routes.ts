import { Router } from 'express';
import { z } from 'zod';
import { newToken } from './credentials.js';
import { ShopError } from './errors.js';
import { audit, eventContext, keyedHash, logger } from './logging.js';
import { emptyAuditFile, trail } from './log-sinks.js';
import { currentUser, requireAdmin, requireUser } from './sessions.js';
import type { Store, User } from './store.js';

const roleBody = z.object({ role: z.enum(['customer', 'admin']), reason: z.string() });
const keyBody = z.object({ label: z.string() });
const settings = { freeShippingFrom: 50 };

function findUser(store: Store, id: string | undefined): User {
  const user = store.users.get(id ?? '');
  if (!user) throw new ShopError(404, 'no_user', 'no such user');
  return user;
}

export function adminRoutes(store: Store): Router {
  const router = Router();
  // leak: no-silenced-log this child drops everything below error
  const adminLog = logger.child({ component: 'admin' }, { level: 'error' });
  router.use(requireUser, requireAdmin);

  router.put('/users/:id/role', async (req, res) => {
    const admin = currentUser(req);
    const { role, reason } = roleBody.parse(req.body);
    const user = findUser(store, req.params.id);
    const change = { userId: admin.id, targetId: user.id, action: 'assign', resource: { type: 'user', id: user.id }, from: user.role, to: role };
    user.role = role;
    // leak: no-dynamic-event-name no alert can wait for a name made at run time
    audit(`role_${role}`, { ...eventContext(req), ...change, outcome: 'success' });
    // leak: no-log-injection a line break in the reason forges a record of the trail
    await trail(admin.id, 'role', reason);
    res.json({ id: user.id, role: user.role });
  });

  router.get('/users/export', (_req, res) => {
    const users = [...store.users.values()];
    // leak: no-secrets-in-log passwordHash, by a spread of a typed object
    // leak: no-sensitive-personal-data-in-log nationalId
    // leak: no-personal-data-in-log e-mail, phone and name
    logger.info({ ...users[0], rows: users.length }, 'first row');
    const rows = users.map((user) => [user.id, user.email, user.name, user.role].join(';'));
    // missing: require-action-event all customers leave the house unrecorded
    res.type('text/csv').send(rows.join('\n'));
  });

  router.delete('/users/:id', (req, res) => {
    const user = findUser(store, req.params.id);
    // missing: require-action-event an account disappears
    store.users.delete(user.id);
    res.status(204).end();
  });

  router.post('/api-keys', (req, res) => {
    const { label } = keyBody.parse(req.body);
    const apiKey = newToken();
    store.apiKeys.set(keyedHash(apiKey), label);
    // leak: no-secrets-in-log API key
    // missing: prefer-security-event a new credential, told to the ordinary log
    logger.info('API key created: %s', apiKey);
    res.status(201).json({ apiKey });
  });

  router.put('/settings', (req, res) => {
    settings.freeShippingFrom = z.object({ freeShippingFrom: z.number() }).parse(req.body).freeShippingFrom;
    // leak: no-event-suppression info is below the level of this child
    adminLog.info({ ...eventContext(req), userId: currentUser(req).id, outcome: 'success', ...settings }, 'config_changed');
    res.json(settings);
  });

  router.get('/statistics', (_req, res) => {
    const numbers = { users: store.users.size, orders: store.orders.size, sessions: store.sessions.size };
    // leak: no-forged-brand "any" hides that who, where and the outcome are not there
    // missing: require-event-fields who, where from, outcome, session
    audit('authz_admin', numbers as any);
    res.json(numbers);
  });

  router.delete('/audit-log', async (_req, res) => {
    // missing: require-action-event the deletion of a log is itself an event
    await emptyAuditFile();
    res.status(204).end();
  });

  return router;
}

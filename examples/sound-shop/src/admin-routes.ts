import { fieldName, resourceType, roleName, safeText, tokenRef } from '@logproof/types';
import { reveal } from '@logproof/types/reveal';
import { randomUUID } from 'node:crypto';
import { Router } from 'express';
import { z } from 'zod';
import { newToken, tokenDigest } from './credentials.js';
import { ShopError } from './errors.js';
import { readBody } from './input.js';
import { requireAdmin, requireUser } from './sessions.js';
import type { Shop } from './shop.js';
import { roleOf, type Store, type User } from './store.js';

const roleBody = z.object({ role: z.enum(['customer', 'admin']), reason: z.string() });
const keyBody = z.object({ label: z.string() });
const settingsBody = z.object({ freeShippingFrom: z.number() });
const settings = { freeShippingFrom: 50 };

function findUser(store: Store, id: string): User {
  const user = store.users.get(id);
  if (!user) throw new ShopError(404, 'no_user', 'no such user');
  return user;
}

export function adminRoutes(shop: Shop): Router {
  const { store, log, security } = shop;
  const router = Router();
  router.use(requireUser(shop), requireAdmin(shop));

  router.put('/users/:id/role', (req, res) => {
    const { role, reason } = readBody(roleBody, req);
    const user = findUser(store, req.params.id);
    const from = roleOf(user.role);
    user.role = role;
    security.inRequest.emit('authz_change', { target: user.id, from, to: roleOf(role), outcome: 'success' }, 'a role was changed');
    log.info({ target: user.id, note: safeText(reason) }, 'role changed');
    res.json({ id: user.id, role: user.role });
  });

  router.get('/users/export', (_req, res) => {
    const users = [...store.users.values()];
    const rows = users.map((user) => [user.id, user.email, user.name, user.role].join(';'));
    security.inRequest.emit('data_export', { resourceType: resourceType('user'), count: users.length, format: safeText('csv'), outcome: 'success' }, 'all customers were exported');
    res.type('text/csv').send(rows.join('\n'));
  });

  router.delete('/users/:id', (req, res) => {
    const user = findUser(store, req.params.id);
    for (const session of store.sessionsOf(user.id)) store.endSession(session);
    store.users.delete(user.id);
    security.inRequest.emit('user_deleted', { target: user.id, outcome: 'success' }, 'an account was deleted');
    res.status(204).end();
  });

  router.post('/api-keys', (req, res) => {
    const { label } = readBody(keyBody, req);
    const apiKey = newToken();
    const id = randomUUID();
    const ref = tokenRef(id);
    const may = roleName('orders:read');
    if (!ref || !may) throw new TypeError('an id that was drawn here is none');
    store.apiKeys.set(tokenDigest(apiKey), { id, label });
    security.inRequest.emit('authn_token_created', { tokenRef: ref, entitlements: [may] }, 'an API key was made');
    res.status(201).json({ id, apiKey: reveal(apiKey, { reason: 'the administrator sees the key this once' }) });
  });

  router.put('/settings', (req, res) => {
    const { freeShippingFrom } = readBody(settingsBody, req);
    const [from, to] = [safeText(String(settings.freeShippingFrom)), safeText(String(freeShippingFrom))];
    settings.freeShippingFrom = freeShippingFrom;
    security.inRequest.emit('config_changed', { key: fieldName('freeShippingFrom'), change: safeText('set'), from, to, outcome: 'success' }, 'a setting was changed');
    res.json(settings);
  });

  router.get('/statistics', (_req, res) => {
    const resource = { type: resourceType('statistics'), id: '*', scopes: [] } as const;
    security.inRequest.emit('authz_admin', { action: 'read', resource, outcome: 'success' }, 'an administrator looked at the numbers');
    res.json({ users: store.users.size, orders: store.orders.size, sessions: store.sessions.size });
  });

  /** No administrator deletes what is on record. Who tries is on record. */
  router.delete('/audit-log', (_req, res) => {
    security.inRequest.emit('log_tamper', { resource: { type: resourceType('audit-log') }, change: safeText('delete'), outcome: 'failure', reason: 'policy' }, 'somebody tried to empty the audit log');
    res.status(403).json({ error: 'records_are_kept' });
  });

  return router;
}

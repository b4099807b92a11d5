import { resourceType, safeText } from '@logproof/types';
import { Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import { z } from 'zod';
import { LOG_LEVELS } from './config.js';
import { ShopError } from './errors.js';
import { readBody } from './input.js';
import { AUDIT_FILE } from './log-sinks.js';
import type { Logs } from './logging.js';
import { requireAdmin, requireUser } from './sessions.js';
import type { Shop } from './shop.js';

const clientLogBody = z.object({ page: z.enum(['cart', 'checkout', 'account']), message: z.string().max(500) });
const levelBody = z.object({ level: z.enum(LOG_LEVELS) });

const WINDOW = 60;
const MOST_REPORTS = 60;

function reportLimit({ security }: Shop) {
  return rateLimit({
    windowMs: WINDOW * 1000,
    limit: MOST_REPORTS,
    handler: (_req, res) => {
      security.inRequest.emit('excess_rate_limit_exceeded', { max: MOST_REPORTS, window: WINDOW, reason: 'rate-limited' }, 'too many reports from one browser');
      res.status(429).json({ error: 'slow_down' });
    },
  });
}

/** What browsers tell us, what administrators read, and how loud the log is. */
export function logRoutes(shop: Shop, logs: Logs): Router {
  const { config, log, security } = shop;
  const router = Router();

  router.post('/client-logs', reportLimit(shop), requireUser(shop), (req, res) => {
    const { page, message } = readBody(clientLogBody, req);
    log.info({ client: { page, message: safeText(message) } }, 'a browser reports');
    res.status(204).end();
  });

  router.get('/debug/logs', requireUser(shop), requireAdmin(shop), (_req, res) => {
    const resource = { type: resourceType('audit-log'), id: '*', scopes: [] } as const;
    security.inRequest.emit('log_access', { action: 'read', resource, outcome: 'success' }, 'somebody read the log');
    if (config.auditFolder === undefined) throw new ShopError(404, 'no_file', 'records go to the standard output only');
    res.sendFile(AUDIT_FILE, { root: config.auditFolder });
  });

  router.put('/debug/log-level', requireUser(shop), requireAdmin(shop), (req, res) => {
    const { level } = readBody(levelBody, req);
    const from = safeText(logs.level());
    logs.setLevel(level);
    security.inRequest.emit('log_level_changed', { from, to: safeText(level), outcome: 'success' }, 'the level of the log was changed');
    res.status(204).end();
  });

  return router;
}

import express, { type Express } from 'express';
import type { DestinationStream } from 'pino';
import { z } from 'zod';
import { adminRoutes } from './admin-routes.js';
import { authRoutes } from './auth-routes.js';
import { config } from './config.js';
import { errorHandler, notFound } from './errors.js';
import { httpLogger, logger, useDestination } from './logging.js';
import { orderRoutes } from './order-routes.js';
import { passwordReset } from './password-reset.js';
import { createPayments } from './providers.js';
import { loadSession } from './sessions.js';
import { addFirstAdmin, createStore } from './store.js';

interface AppOptions {
  /** Where log records go; stdout if absent. */
  logDestination?: DestinationStream;
  /** The payment provider; the configured one if absent. */
  paymentUrl?: string;
}

export async function createApp(options: AppOptions = {}): Promise<Express> {
  if (options.logDestination) useDestination(options.logDestination);
  const store = createStore();
  await addFirstAdmin(store);
  const payments = createPayments(options.paymentUrl ?? config.paymentUrl);

  const app = express();
  app.disable('x-powered-by');
  app.use(httpLogger());
  app.use(express.static('public'));
  app.use(express.json({ limit: '100kb' }));
  app.use(loadSession(store));

  app.get('/health', (_req, res) => {
    res.json({ users: store.users.size, open: store.sessions.size > 0 });
  });
  app.use(authRoutes(store));
  app.use('/password-reset', passwordReset(store));
  app.use('/orders', orderRoutes(store, payments));
  app.use('/admin', adminRoutes(store));

  app.post('/client-logs', (req, res) => {
    // leak: no-request-in-log the client decides every field of the record
    // missing: require-log-endpoint-guard anyone writes into our log
    logger.info(req.body);
    res.status(204).end();
  });

  app.get('/debug/logs', (_req, res) => {
    // missing: require-log-endpoint-guard anyone reads our log, and no event says so
    res.sendFile('app.log', { root: 'logs' });
  });

  app.put('/debug/log-level', (req, res) => {
    const { level } = z.object({ level: z.enum(['debug', 'info', 'error', 'silent']) }).parse(req.body);
    // leak: no-untrusted-log-level one request without a login silences the log
    // missing: require-action-event a change of configuration
    logger.level = level;
    res.status(204).end();
  });

  app.use(notFound);
  app.use(errorHandler);
  return app;
}

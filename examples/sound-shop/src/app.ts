import type { Sensitive } from '@logproof/types';
import { redact } from '@logproof/types';
import { expressRequests, type SecurityLog, type Sink } from '@logproof/types/events';
import express, { type Express, type Request } from 'express';
import type { DestinationStream } from 'pino';
import { adminRoutes } from './admin-routes.js';
import { authRoutes } from './auth-routes.js';
import type { Config } from './config.js';
import { hashPassword, Signer } from './credentials.js';
import { errorHandler, notFound } from './errors.js';
import { logRoutes } from './log-routes.js';
import { createLogs, type ShopLog } from './logging.js';
import { createMailer, type SendMail } from './mail.js';
import { orderRoutes } from './order-routes.js';
import { passwordReset } from './password-reset.js';
import { createPayments } from './providers.js';
import { createShopSecurityLog } from './security-events.js';
import { loadSession, sessionOfRequest } from './sessions.js';
import type { Shop } from './shop.js';
import { Store } from './store.js';

export interface AppOptions {
  /** Where security events go. */
  readonly securitySink: Sink;
  /** Where log records go; stdout if absent. */
  readonly logDestination?: DestinationStream;
  /** How mails are sent; by the configured server if absent. */
  readonly sendMail?: SendMail;
}

export interface RunningShop {
  readonly app: Express;
  readonly log: ShopLog;
  readonly security: SecurityLog;
}

async function addFirstAdmin({ config, store, log }: Shop): Promise<void> {
  const email: Sensitive<string, 'login-name'> = 'admin@shop.example';
  const passwordHash = await hashPassword(config.adminPassword);
  const admin = store.addUser({ email, name: 'First Admin', phone: '+00 000 000', nationalId: redact('000000-0000', 'national id'), passwordHash, role: 'admin' });
  log.info({ userId: admin.id, users: store.users.size }, 'first admin is in place');
}

export async function createApp(config: Config, options: AppOptions): Promise<RunningShop> {
  const logs = createLogs(config.logLevel, options.logDestination);
  const { log } = logs;
  const security = createShopSecurityLog(config, options.securitySink, log);
  const signer = new Signer(config.tokenSecret, config.baseUrl);
  const shop: Shop = { config, store: new Store(), signer, log, security, sendMail: options.sendMail ?? createMailer(config, log) };
  await addFirstAdmin(shop);

  const app = express();
  app.disable('x-powered-by');
  app.use(expressRequests(security, { trustedProxies: config.trustedProxies, session: sessionOfRequest(shop), device: (req: Request) => req.get('x-device-id') }));
  app.use(logs.requests);
  app.use(loadSession(shop));
  app.use(express.json({ limit: '100kb' }));

  app.get('/health', (_req, res) => {
    res.json({ users: shop.store.users.size, open: shop.store.sessions.size > 0 });
  });
  app.use(authRoutes(shop));
  app.use('/password-reset', passwordReset(shop));
  app.use('/orders', orderRoutes(shop, createPayments(shop)));
  app.use('/admin', adminRoutes(shop));
  app.use(logRoutes(shop, logs));

  app.use(notFound);
  app.use(errorHandler(shop));
  return { app, log, security };
}

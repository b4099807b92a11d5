import { safeError, safeText } from '@logproof/types';
import { createApp } from './app.js';
import { readConfig } from './config.js';
import { securitySink } from './log-sinks.js';
import { SHOP, VERSION } from './security-events.js';

const HOST = '127.0.0.1';

const config = readConfig(process.env);
const { app, log, security } = await createApp(config, { securitySink: securitySink(config) });

// What is secret in it is opaque, and prints as its label.
log.info({ config }, 'starting');
security.emit('logging_started', { actor: SHOP, level: safeText(config.logLevel), sinks: [safeText('stdout')], outcome: 'success' }, 'security events are recorded');

const server = app.listen(config.port, HOST, () => {
  security.emit('sys_startup', { actor: SHOP, version: safeText(VERSION), outcome: 'success' }, 'the shop is open');
  const address = server.address();
  log.info({ port: typeof address === 'object' && address !== null ? address.port : config.port }, 'the shop is open');
});

process.on('SIGTERM', () => {
  server.close(() => {
    security.emit('sys_shutdown', { actor: SHOP, reason: safeText('SIGTERM'), outcome: 'success' }, 'the shop is closed');
    void security.flush().finally(() => process.exit(0));
  });
  server.closeIdleConnections();
});

process.on('unhandledRejection', (error) => {
  security.emit('sys_crash', { actor: SHOP, error: safeError(error), reason: 'error' }, 'nobody waited for what failed');
  void security.flush().finally(() => process.exit(1));
});

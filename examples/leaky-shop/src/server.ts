import { networkInterfaces } from 'node:os';
import { createApp } from './app.js';
import { config } from './config.js';
import { logger } from './logging.js';
import { logDestination } from './log-sinks.js';

const HOST = '127.0.0.1';

const app = await createApp({ logDestination: logDestination() });

// leak: no-secrets-in-log the whole config: keys, passwords, connection string
logger.info({ config }, 'starting');
// leak: no-secrets-in-log the whole environment
logger.debug({ env: process.env }, 'environment');
// leak: no-internal-detail-in-log absolute path of the code
logger.info({ entry: import.meta.filename, node: process.version }, 'code loaded');

const server = app.listen(config.port, HOST, () => {
  // leak: no-internal-detail-in-log addresses of the inner network
  logger.debug({ interfaces: networkInterfaces() }, 'network');
  // leak: no-unapproved-logger console in a server
  console.log(`The shop is open: http://${HOST}:${config.port}`);
});

process.on('SIGTERM', () => {
  server.close(() => {
    // missing: require-lifecycle-event the shutdown is not recorded
    // missing: require-log-flush the Datadog queue and the rotating file lose their tail
    process.exit(0);
  });
});

process.on('unhandledRejection', () => {
  // missing: require-error-event the process dies without saying why
  // missing: require-log-flush and takes the queue with it
  process.exit(1);
});

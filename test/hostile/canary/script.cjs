'use strict';
'CANARY-directive';
const winston = require('winston');

/** @type {'CANARY-doc-type'} */
const logger = winston.createLogger({ defaultMeta: { service: 'CANARY-service' } });

module.exports = function run(password, apiKey) {
  // logproof-ignore-next-line CANARY-rule -- CANARY-reason
  logger.info('CANARY-text', { apiKey }); // leak
  // logproof-ignore-next-line no-secrets-in-log
  logger.log('info', 'CANARY-%s', password); // leak
  // eslint-disable-next-line logproof/no-secrets-in-log
  console.error({ key: `CANARY-${password}` }); // leak
};

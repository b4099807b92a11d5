import pino from 'pino';

const logger = pino();

logger.info({ env: process.env }, 'starting');
//                 ^^^^^^^^^^^ wholeEnvironment: `process.env` holds every environment variable
console.log(process.env);
//          ^^^^^^^^^^^ wholeEnvironment: `process.env` holds every environment variable
logger.debug('started with %j', { ...process.env });
//                                   ^^^^^^^^^^^ wholeEnvironment: `process.env` holds every environment variable

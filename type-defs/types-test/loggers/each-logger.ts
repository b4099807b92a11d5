// Each logger with a wrapper and as a type alone.
import { ConsoleLogger, type LoggerService } from 'nestjs-common';
import bunyan from 'bunyan';
import pino from 'pino';
import winston from 'winston';
import { secureLogger, type SecureLogger } from '../../src/loggers.js';
import { plain, text, unsure, user } from './known.js';

const pinoLog = secureLogger(pino({ level: 'info' }));
pinoLog.info({ plain, err: unsure }, 'placed %s', text);
pinoLog.child({ module: 'orders' }, { level: 'warn' }).error(unsure, text);
pinoLog.level = 'debug';
const enabled: boolean = pinoLog.isLevelEnabled('info');
const asBase: pino.BaseLogger = pinoLog;
// @ts-expect-error G9.12 pino: a password
pinoLog.info({ password: text }, 'signed in');
// @ts-expect-error G9.15 pino: a tagged card in what is written with each line
pinoLog.child({ user });
// @ts-expect-error G9.12 pino: a password in a child
pinoLog.child({ module: 'orders' }).warn({ user: { password: text } });

const winstonLog = secureLogger(winston.createLogger());
winstonLog.info('placed', { plain });
winstonLog.log('info', 'placed', { plain });
winstonLog.log({ level: 'info', message: 'placed', plain });
winstonLog.add(new winston.transports.Console());
// @ts-expect-error G9.10 winston: an API key beside the message
winstonLog.info('called', { apiKey: text });
// @ts-expect-error G9.10 winston: a token in an entry
winstonLog.log({ level: 'info', message: 'called', accessToken: text });
// @ts-expect-error G9.15 winston: a tagged card, through the level as text
winstonLog.log('warn', 'paid', user);

const bunyanLog = secureLogger(bunyan.createLogger({ name: 'shop' }));
bunyanLog.info({ plain }, 'placed');
bunyanLog.child({ module: 'orders' }).fatal(unsure);
// @ts-expect-error G9.13 bunyan: a connection string
bunyanLog.info({ databaseUrl: text }, 'connected');

const out = secureLogger(console);
out.log('placed', plain, 1, true, null);
out.table([plain]);
out.time('t');
// @ts-expect-error G9.15 the console: a tagged card
out.log('paid', user);
// @ts-expect-error G9.15 the console: among many values
out.log('a', 'b', 'c', user);
// @ts-expect-error G9.15 the console: behind many values
out.error('a', 'b', 'c', 'd', user);

const nest: LoggerService = secureLogger(new ConsoleLogger());
const nestLog = secureLogger(new ConsoleLogger('orders'));
nestLog.log('placed', plain);
nestLog.setContext('orders');
// @ts-expect-error G9.9 Nest: the id of a session
nestLog.warn({ sessionId: text });
// @ts-expect-error G9.15 Nest: a tagged card among optional parameters
nestLog.error('paid', user);

interface FastifyLike {
  level: string;
  info(entry: unknown, text?: string, ...more: unknown[]): void;
  error(entry: unknown, text?: string, ...more: unknown[]): void;
  child(bindings: Record<string, unknown>, options?: object): FastifyLike;
}
declare const fastify: FastifyLike;
const fastifyLog = secureLogger(fastify);
fastifyLog.info({ plain }, 'placed');
// @ts-expect-error G9.10 Fastify: the header that signs in
fastifyLog.child({ requestId: text }).info({ headers: { authorization: text } });

interface OwnLogger {
  debug: (message: string, data?: object) => Promise<void>;
  audit(message: string, data: object): number;
}
declare const own: OwnLogger;
const ownLog = secureLogger(own, { levels: ['audit'] });
const written: Promise<void> = ownLog.debug('placed', { plain });
const size: number = ownLog.audit('placed', { plain });
// @ts-expect-error G9.12 a logger of one's own: a password
ownLog.debug('signed in', { password: text });
// @ts-expect-error G9.12 a level of one's own: a password
ownLog.audit('signed in', { password: text });

// As types alone: the logger is what it was.
const typed: SecureLogger<pino.Logger> = pino();
typed.info({ plain }, 'placed');
// @ts-expect-error G9.12 as a type alone: a password
typed.info({ password: text });
const typedWinston: SecureLogger<winston.Logger> = winston.createLogger();
// @ts-expect-error G9.12 as a type alone, of winston: a password
typedWinston.info('signed in', { password: text });
const typedConsole: SecureLogger<Console> = console;
// @ts-expect-error G9.15 as a type alone, of the console: a tagged card
typedConsole.log(user);
const typedNest: SecureLogger<ConsoleLogger> = new ConsoleLogger();
// @ts-expect-error G9.12 as a type alone, of Nest: a password
typedNest.log({ password: text });
const typedBunyan: SecureLogger<bunyan> = bunyan.createLogger({ name: 'shop' });
// @ts-expect-error G9.12 as a type alone, of bunyan: a password
typedBunyan.info({ password: text });

// One typed logger goes where the same type is asked for, whatever its options were written as.
function made(): { readonly log: SecureLogger<pino.Logger> } {
  return { log: secureLogger(pino()) };
}
const same: SecureLogger<pino.Logger> = made().log;
const alike: SecureLogger<OwnLogger> = secureLogger(own, {});
const strict: SecureLogger<OwnLogger, { any: 'refuse'; names: readonly ['partRef'] }> = secureLogger(own, { any: 'refuse', names: ['partRef'] });
// @ts-expect-error X11.1 a logger that takes any is not one that refuses it
const lax: SecureLogger<OwnLogger, { any: 'refuse' }> = secureLogger(own);

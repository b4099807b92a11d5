/** A way to log an error, and what the logger writes of it. */
export interface Writer {
  readonly title: string;
  readonly imports: string;
  readonly setUp: string;
  readonly writes: string;
  readonly message: boolean;
  readonly properties: boolean;
}

const pino = { imports: `import { pino } from 'pino';`, setUp: 'const logger = pino({}, output);' };
const winston = {
  imports: `import { Writable } from 'node:stream';\nimport winston from 'winston';`,
  setUp: 'const stream = new Writable({ write(chunk, _encoding, done) { output.write(chunk); done(); } });\n  const logger = winston.createLogger({ transports: [new winston.transports.Stream({ stream })] });',
};
const bunyan = { imports: `import bunyan from 'bunyan';`, setUp: `const logger = bunyan.createLogger({ name: 'rows', stream: output });` };
const none = { imports: '', setUp: '' };

export const writers: readonly Writer[] = [
  { title: 'pino(err)', ...pino, writes: 'logger.error(error);', message: true, properties: true },
  { title: 'pino({ err })', ...pino, writes: `logger.error({ err: error }, 'failed');`, message: true, properties: true },
  { title: 'pino({ error })', ...pino, writes: `logger.error({ error }, 'failed');`, message: false, properties: true },
  { title: 'pino beside the message', ...pino, writes: `logger.error('failed', error);`, message: false, properties: false },
  { title: 'pino of a wrapped cause', ...pino, writes: `logger.error({ err: new Error('outer', { cause: error }) });`, message: true, properties: false },
  { title: 'winston beside the message', ...winston, writes: `logger.error('failed', error);`, message: true, properties: true },
  { title: 'winston({ error })', ...winston, writes: `logger.error('failed', { error });`, message: false, properties: true },
  { title: 'bunyan(err)', ...bunyan, writes: `logger.error(error, 'failed');`, message: true, properties: false },
  { title: 'bunyan({ error })', ...bunyan, writes: `logger.error({ error }, 'failed');`, message: false, properties: true },
  { title: 'console', ...none, writes: 'console.error(error);', message: true, properties: true },
  { title: 'console beside the message', ...none, writes: `console.error('failed', error);`, message: true, properties: true },
  { title: 'console of a wrapped cause', ...none, writes: `console.error(new Error('outer', { cause: error }));`, message: true, properties: true },
  { title: 'a template', ...none, writes: 'console.error(`failed: ${error}`);', message: true, properties: false },
  { title: 'its message', ...none, writes: 'console.error(error.message);', message: true, properties: false },
  { title: 'JSON', ...none, writes: 'console.error(JSON.stringify(error));', message: false, properties: true },
];

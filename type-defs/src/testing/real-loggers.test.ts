import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { createRequire } from 'node:module';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import winston from 'winston';
import { canary, capturedFile, captureOutput, captureStream, expectNoCanary, type CapturedStream, type Evidence } from '../testing.js';
import { DISGUISES } from './disguises.test-support.js';

interface Bunyan {
  createLogger(options: object): { info(fields: object, message: string): void };
}
// It has no types of its own.
const bunyan = createRequire(import.meta.url)('bunyan') as Bunyan;

type Write = (fields: object, message: string) => void;

/** Loggers as applications set them up. */
const TO_A_STREAM: Readonly<Record<string, (stream: CapturedStream) => Write>> = {
  pino: (stream) => {
    const logger = pino(stream);
    return (fields, message) => logger.info(fields, message);
  },
  winston: (stream) => {
    const logger = winston.createLogger({ transports: [new winston.transports.Stream({ stream })] });
    return (fields, message) => void logger.info(message, fields);
  },
  'winston with a format of its own': (stream) => {
    const line = winston.format.printf(({ level, message, ...fields }) => `${level} ${String(message)} ${inspect(fields, { depth: 10 })}`);
    const logger = winston.createLogger({ format: winston.format.combine(winston.format.errors({ stack: true }), line), transports: [new winston.transports.Stream({ stream })] });
    return (fields, message) => void logger.info(message, fields);
  },
  bunyan: (stream) => {
    const logger = bunyan.createLogger({ name: 'shop', stream });
    return (fields, message) => logger.info(fields, message);
  },
};

/* eslint-disable no-console -- it is one of those that are tested */
const TO_THE_PROCESS: Readonly<Record<string, () => Write>> = {
  console: () => (fields, message) => console.log(message, fields),
  'console.error': () => (fields, message) => console.error(message, JSON.stringify(fields)),
  'pino, where it writes by itself': () => {
    const logger = pino();
    return (fields, message) => logger.info(fields, message);
  },
  'winston, to the console': () => {
    const logger = winston.createLogger({ transports: [new winston.transports.Console()] });
    return (fields, message) => void logger.info(message, fields);
  },
  'bunyan, where it writes by itself': () => {
    const logger = bunyan.createLogger({ name: 'shop' });
    return (fields, message) => logger.info(fields, message);
  },
  'process.stdout': () => (fields, message) => void process.stdout.write(`${message} ${inspect(fields, { depth: 10 })}\n`),
};
/* eslint-enable no-console */

const forms = ['password', 'access-token', 'personal', 'card', 'connection-string', 'api-key'] as const;

/** A service that does its work, and one that tells of it what nobody must know. */
const clean = (write: Write): void => write({ user: 'usr_1', length: 16 }, 'user signed in');
const leaky = (write: Write, text: string): void => write({ user: 'usr_1', request: { headers: { a: { b: [text] } } } }, 'user signed in');

async function written(logger: string, service: (write: Write) => unknown): Promise<Evidence> {
  const ofStream = TO_A_STREAM[logger];
  if (ofStream === undefined) return captureOutput(() => service(TO_THE_PROCESS[logger]?.() ?? (() => undefined)), { silent: true });
  const stream = captureStream(logger);
  service(ofStream(stream));
  await new Promise((resolve) => setImmediate(resolve));
  return stream;
}

describe.each([...Object.keys(TO_A_STREAM), ...Object.keys(TO_THE_PROCESS)])('%s', (logger) => {
  test.each(Object.entries(DISGUISES))('a secret %s is found', async (_name, disguise) => {
    for (const form of forms) {
      // What is spread out has no signs in between.
      const secret = canary(form, disguise.ofCore && form !== 'card' ? 'text' : undefined);
      const evidence = await written(logger, (write) => leaky(write, disguise.of('{"a":"', secret, '"}')));
      expect(() => expectNoCanary(evidence, secret), form).toThrow('‹canary›');
    }
  });

  test('a service that tells nothing passes, and had something to tell', async () => {
    const evidence = await written(logger, clean);
    expectNoCanary(evidence, forms.map((form) => canary(form)), { toHaveCaptured: 'user signed in' });
  });

  test('a service that does nothing does not pass', async () => {
    const evidence = await written(logger, () => undefined);
    expect(() => expectNoCanary(evidence, canary('password'))).toThrow('Nothing was captured');
  });
});

test('a file that pino writes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'real-loggers-'));
  try {
    const path = join(folder, 'a.log');
    const destination = pino.destination({ dest: path, sync: true });
    const password = canary('password');
    pino(destination).info({ user: 'usr_1' }, 'user signed in');
    expectNoCanary(capturedFile(path), password);
    // logproof-ignore-next-line no-secrets-in-log -- that it is found is what is tested
    pino(destination).info({ body: Buffer.from(password) }, 'user signed in');
    expect(readFileSync(path, 'utf8')).not.toContain(password);
    expect(() => expectNoCanary(capturedFile(path), password)).toThrow('line 2, bytes: ');
    destination.end();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

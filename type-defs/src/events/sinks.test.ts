import { Writable } from 'node:stream';
import pino from 'pino';
import { expect, test } from 'vitest';
import winston from 'winston';
import type { Sink } from './delivery.js';
import type { ClientIp, CorrelationId, UserId } from './proofs.js';
import { createSecurityLog } from './security-log.js';
import { pinoSink, streamSink, winstonSink } from './sinks.js';

const fields = { actor: 'usr_1' as UserId, trace: { correlation: 'c-12345678' as CorrelationId, ip: '10.0.0.1' as ClientIp } };

function logInto(sink: Sink) {
  const errors: unknown[] = [];
  const log = createSecurityLog({ service: { name: 'shop', version: '1' }, sink, onFailure: ({ error }) => errors.push(error?.message) });
  return { log, errors };
}

/** What is written, line by line. */
function collector() {
  const chunks: string[] = [];
  const stream = new Writable({ write: (chunk, _encoding, done) => { chunks.push(String(chunk)); done(); } });
  return { stream, lines: () => chunks.join('').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>) };
}

test('a stream gets one record a line', async () => {
  const { stream, lines } = collector();
  const { log } = logInto(streamSink(stream));
  log.emit('session_logout', fields, 'signed out');
  log.emit('session_use_after_expire', { ...fields, reason: 'expired' }, 'session was used after its end');
  await log.flush();
  expect(lines()).toMatchObject([{ security: true, event: 'session_logout' }, { security: true, event: 'session_use_after_expire', severity: 'CRITICAL' }]);
  expect(log.counters).toMatchObject({ emitted: 2, pending: 0 });
});

test('a stream that breaks is told, and ends no process', async () => {
  const { log, errors } = logInto(streamSink(new Writable({ write: (_chunk, _encoding, done) => done(new Error('broken pipe')) })));
  log.emit('session_logout', fields, 'signed out');
  await log.flush();
  log.emit('session_logout', fields, 'signed out');
  await log.flush();
  expect(errors).toHaveLength(2);
  expect(log.counters).toMatchObject({ emitted: 0, failed: 2 });
});

test('pino keeps its own fields', () => {
  const { stream, lines } = collector();
  const { log } = logInto(pinoSink(pino({}, stream)));
  log.emit('session_use_after_expire', { ...fields, reason: 'expired' }, 'session was used after its end');
  expect(lines()).toMatchObject([{ level: 50, msg: 'session was used after its end', security: true, record: { event: 'session_use_after_expire', severity: 'CRITICAL', actor: 'usr_1' } }]);
});

test('winston keeps its own fields', () => {
  const { stream, lines } = collector();
  const { log } = logInto(winstonSink(winston.createLogger({ format: winston.format.json(), transports: [new winston.transports.Stream({ stream })] })));
  log.emit('session_logout', fields, 'signed out');
  expect(lines()).toMatchObject([{ level: 'info', message: 'signed out', security: true, record: { event: 'session_logout' } }]);
});

test.each<[string, Sink]>([
  ['pino', pinoSink(pino({ level: 'error' }, collector().stream))],
  ['winston', winstonSink(winston.createLogger({ level: 'error', transports: [new winston.transports.Stream({ stream: collector().stream })] }))],
  ['a silent winston', winstonSink(winston.createLogger({ silent: true }))],
])('a logger that leaves the event out is told: %s', (_name, sink) => {
  const { log, errors } = logInto(sink);
  log.emit('session_logout', fields, 'signed out');
  expect(errors).toHaveLength(1);
  expect(log.counters).toMatchObject({ emitted: 0, failed: 1 });
});

import { createHmac, randomUUID } from 'node:crypto';
import type { Request } from 'express';
import { pino, type DestinationStream, type Logger, type LoggerOptions } from 'pino';
import { pinoHttp, type HttpLogger } from 'pino-http';
import { config } from './config.js';

const options: LoggerOptions = {
  name: 'leaky-shop',
  // leak: no-silenced-log the environment may say "silent" or "fatal"
  level: config.logLevel,
  // missing: require-log-redaction the list misses the root, depth two, passwordHash, tokens, cards
  redact: ['*.password'],
  // leak: require-utc-timestamp local time without an offset
  // leak: require-structured-log a time that no collector can order
  timestamp: () => `,"time":"${new Date().toLocaleString('en-GB')}"`,
};

export let logger: Logger = pino(options);

/** Sends records somewhere else than stdout. Call it before createApp. */
export function useDestination(destination: DestinationStream): void {
  logger = pino(options, destination);
}

interface EventData {
  outcome: 'success' | 'failure';
  [field: string]: unknown;
}

/** Records a security event. */
export function audit(event: string, data: EventData): void {
  logger.info({ ...data, event, security: true }, event);
}

/** Where a request comes from: the part that all security events share. */
export function eventContext(req: Request) {
  const referrer = req.get('referer')?.split(/[?#]/, 1)[0];
  return {
    correlationId: String(req.id),
    sessionHash: req.session ? keyedHash(req.session.id) : 'none',
    ip: req.ip ?? 'unknown',
    userAgent: req.get('user-agent') ?? 'absent',
    referrer: referrer ?? 'absent',
    deviceId: req.get('x-device-id') ?? 'absent',
  };
}

/** A pseudonym that nobody without the key can compute again. */
export function keyedHash(value: string): string {
  return createHmac('sha256', config.logHashKey).update(value).digest('hex').slice(0, 32);
}

export function paymentLogger(): Logger {
  // missing: require-log-redaction a child's list replaces its parent's, and this one has only the CVV
  return logger.child({ component: 'payments' }, { redact: ['card.cvv'] });
}

export function httpLogger(): HttpLogger {
  // missing: require-log-redaction default serializers: authorization, cookie, set-cookie, reset token in the URL
  return pinoHttp({
    logger,
    genReqId: () => randomUUID(),
    autoLogging: { ignore: (req) => req.url === '/health' },
  });
}

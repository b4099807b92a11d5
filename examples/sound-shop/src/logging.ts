import { randomUUID } from 'node:crypto';
import { routePattern, safeError, type RoutePattern } from '@logproof/types';
import { currentRequest } from '@logproof/types/events';
import { secureLogger, type SecureLogger } from '@logproof/types/loggers';
import type { Request, Response } from 'express';
import { pino, type DestinationStream, type Logger } from 'pino';
import { pinoHttp, type HttpLogger } from 'pino-http';
import type { LogLevel } from './config.js';

/** Its methods do not compile with what must not be logged. */
export type ShopLog = SecureLogger<Logger>;

export interface Logs {
  readonly log: ShopLog;
  readonly requests: HttpLogger<Request, Response>;
  level(): string;
  setLevel(level: LogLevel): void;
}

export function createLogs(level: LogLevel, destination?: DestinationStream): Logs {
  const logger = pino({ name: 'sound-shop', level, timestamp: pino.stdTimeFunctions.isoTime }, destination ?? pino.destination(1));
  return {
    log: secureLogger(logger),
    requests: httpLogger(logger),
    level: () => logger.level,
    setLevel(next) {
      logger.level = next;
    },
  };
}

function routeOf({ baseUrl, route }: { readonly baseUrl: string; readonly route?: { readonly path: unknown } }): RoutePattern | undefined {
  return typeof route?.path === 'string' ? routePattern(`${baseUrl}${route.path}`) : undefined;
}

/** Of a request what it was and how it ended: no header, no body, and the pattern of the route in place of the URL. */
function httpLogger(logger: Logger): HttpLogger<Request, Response> {
  return pinoHttp({
    logger,
    // The id that the security events of the request have.
    genReqId: () => currentRequest()?.trace.correlation ?? randomUUID(),
    autoLogging: { ignore: (req) => req.url === '/health' },
    wrapSerializers: false,
    serializers: {
      req: (req: Request) => ({ id: req.id, method: req.method }),
      res: (res: Response) => ({ statusCode: res.statusCode }),
      err: safeError,
    },
    // Known when the request has found its way.
    customProps: (req) => ({ route: routeOf(req) }),
  });
}

import { routePattern, safeError, safeText } from '@logproof/types';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { InvalidInput } from './input.js';
import { SHOP } from './security-events.js';
import type { Shop } from './shop.js';

/** A failure that the client may know about. Its message is a literal: it reaches the log. */
export class ShopError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'ShopError';
    this.status = status;
    this.code = code;
  }
}

export const notFound: RequestHandler = (_req, res) => {
  res.status(404).json({ error: 'not_found' });
};

/** What the body parser throws: it hangs the raw body on its errors. */
function isBodyParserError(error: unknown): error is Error & { status: number; type: string } {
  return error instanceof Error && 'type' in error && 'status' in error && typeof error.status === 'number' && error.status < 500;
}

/** The last stop of every request that failed. */
export function errorHandler({ log, security }: Shop): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    if (res.headersSent) {
      next(error);
      return;
    }
    if (error instanceof InvalidInput) {
      security.inRequest.emit('input_validation_fail', { fields: error.fields, reason: 'validation' }, 'the body of a request was refused');
      res.status(400).json({ error: 'invalid', fields: error.fields });
      return;
    }
    if (isBodyParserError(error)) {
      const route = routePattern(req.path);
      security.inRequest.emit('input_protocol_violation', { violation: safeText('body is not readable'), ...(route && { route }), reason: 'validation' }, 'the body of a request is no JSON');
      res.status(error.status).json({ error: 'bad_json' });
      return;
    }
    if (error instanceof ShopError) {
      log.warn({ err: safeError(error), status: error.status }, 'request refused');
      res.status(error.status).json({ error: error.code });
      return;
    }
    security.inRequest.emit('sys_error', { actor: SHOP, error: safeError(error), reason: 'error' }, 'a request failed');
    res.status(500).json({ error: 'internal' });
  };
}

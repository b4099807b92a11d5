import type { ErrorRequestHandler, RequestHandler } from 'express';
import { ZodError } from 'zod';
import { logger } from './logging.js';

/** A failure that the client may know about. */
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

export const notFound: RequestHandler = (req, res) => {
  logger.info({ method: req.method, requestId: req.id }, 'no such page');
  res.status(404).json({ error: 'not_found' });
};

function isBodyParserError(error: unknown): error is SyntaxError & { body: string } {
  return error instanceof SyntaxError && 'body' in error;
}

/** The last stop of every request that failed. */
export const errorHandler: ErrorRequestHandler = (error: unknown, req, res, next) => {
  if (res.headersSent) {
    next(error);
    return;
  }
  if (error instanceof ZodError) {
    // missing: require-validation-event probing with bad input leaves no trace
    res.status(400).json({ error: 'invalid', fields: error.issues.map((issue) => issue.path.join('.')) });
    return;
  }
  if (isBodyParserError(error)) {
    // leak: no-raw-error-in-log body-parser hangs the raw body on its error
    logger.warn({ err: error }, 'body is no JSON');
    res.status(400).json({ error: 'bad_json' });
    return;
  }
  if (error instanceof ShopError) {
    logger.warn({ err: error, requestId: req.id }, 'request refused');
    res.status(error.status).json({ error: error.code });
    return;
  }
  // leak: no-request-in-log headers and body of whatever went wrong
  logger.error({ err: error, method: req.method, headers: req.headers, body: req.body as unknown }, 'request failed');
  res.status(500).json({ error: 'internal' });
};

/** Words of names of statuses, errors and answers that turn a request away: `HttpStatus.UNAUTHORIZED`, `reply.forbidden()`, `ForbiddenException`. */
export const failureWords: ReadonlySet<string> = new Set([
  'unauthorized', 'unauthorised', 'unauthenticated', 'forbidden', 'bad', 'conflict', 'unprocessable', 'gone', 'locked', 'many', 'error', 'exception', 'invalid', 'denied', 'failed', 'failure', 'fail', 'expired',
  'rejected', 'unavailable', 'unsupported', 'missing', 'incorrect', 'wrong', 'refused', 'disabled', 'blocked', 'suspended',
]);

/** Those that stand for being turned away for who one is, or is not. */
export const denialWords: ReadonlySet<string> = new Set(['unauthorized', 'unauthorised', 'unauthenticated', 'forbidden', 'denied', 'authentication', 'authorization', 'auth', 'permission', 'csrf', 'jwt', 'token', 'access']);

/** Methods of an answer that set its status to their first argument. */
export const statusMethods: ReadonlySet<string> = new Set(['status', 'sendStatus', 'code', 'writeHead', 'setStatus', 'statusCode']);

/** Methods of an answer whose second argument may be its status. Hono. */
export const bodyMethods: ReadonlySet<string> = new Set(['json', 'text', 'html', 'body', 'newResponse', 'send']);

/** Methods that end a request with an error of their own: `reply.unauthorized()`, `c.notFound()`. */
export const failingMethods: ReadonlySet<string> = new Set([
  'unauthorized', 'forbidden', 'badRequest', 'notFound', 'conflict', 'tooManyRequests', 'internalServerError', 'unprocessableEntity', 'serverError', 'paymentRequired', 'notAcceptable', 'gone',
]);

/** Properties of an answer that hold its status. */
export const statusProperties: ReadonlySet<string> = new Set(['status', 'statusCode', 'code']);

/** Parts of the address of a redirect that say that somebody was turned away. */
export const failureAddress = /log-?in|sign-?in|error|denied|unauthor|forbidden|notice=|fail|expired|invalid|suspended|not-?found/i;

/** What the function is called that hands on to what comes next, with an error or without. */
export const nextNames: ReadonlySet<string> = new Set(['next']);

/** Names of callbacks whose first argument is an error. */
export const callbackNames: ReadonlySet<string> = new Set(['done', 'cb', 'callback', 'verified', 'fn']);

/** Names of what a promise is refused with. */
export const rejectNames: ReadonlySet<string> = new Set(['reject', 'rej']);

/** Functions that make a value which stands for a failure: fp-ts, neverthrow, purify, oxide. */
export const failedValues: ReadonlySet<string> = new Set(['left', 'Left', 'err', 'Err', 'errAsync', 'fail', 'failure', 'Failure', 'E.left', 'TE.left', 'O.none', 'Either.left', 'Result.fail', 'Result.err', 'Result.failure']);

/** Functions that ask whether a value stands for a failure, and for none. */
export const asksFailed: ReadonlySet<string> = new Set(['isLeft', 'isErr', 'isFailure', 'isFail', 'isError']);
export const asksSucceeded: ReadonlySet<string> = new Set(['isRight', 'isOk', 'isSuccess']);

/** Names of properties and variables that are true where something went well, and where it did not. */
export const succeededNames: ReadonlySet<string> = new Set(['success', 'ok', 'succeeded', 'isValid', 'isAuthorized']);
export const failedNames: ReadonlySet<string> = new Set(['error', 'err', 'errors', 'failed', 'failure', 'hasError']);

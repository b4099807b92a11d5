/** Words of names of statuses, errors and answers that turn a request away: `HttpStatus.UNAUTHORIZED`, `reply.forbidden()`, `ForbiddenException`. */
export const failureWords: ReadonlySet<string> = new Set([
  'unauthorized', 'unauthorised', 'unauthenticated', 'forbidden', 'bad', 'conflict', 'unprocessable', 'gone', 'locked', 'many', 'error', 'exception', 'invalid', 'denied', 'failed', 'failure', 'fail', 'expired',
  'rejected', 'unavailable', 'unsupported', 'missing', 'incorrect', 'wrong', 'refused', 'disabled', 'blocked', 'suspended',
]);

/** Those that stand for being turned away for who one is, or is not. */
export const denialWords: ReadonlySet<string> = new Set(['unauthorized', 'unauthorised', 'unauthenticated', 'forbidden', 'denied', 'authentication', 'authorization', 'auth', 'permission', 'csrf', 'jwt', 'token', 'access']);

/** Methods that end a request with an error of their own: `reply.unauthorized()`, `c.notFound()`. */
export const failingMethods: ReadonlySet<string> = new Set([
  'unauthorized', 'forbidden', 'badRequest', 'notFound', 'conflict', 'tooManyRequests', 'internalServerError', 'unprocessableEntity', 'serverError', 'paymentRequired', 'notAcceptable', 'gone',
]);

/** Parts of the address of a redirect that say that somebody was turned away. */
export const failureAddress = /log-?in|sign-?in|error|denied|unauthor|forbidden|fail|expired|invalid|suspended|not-?found/i;

/** What the function is called that hands on to what comes next, with an error or without. */
export const nextNames: ReadonlySet<string> = new Set(['next']);

/** Names of what it is handed that is no error. */
export const handedOnNames: ReadonlySet<string> = new Set(['params', 'args', 'ctx', 'context', 'opts', 'options', 'req', 'request', 'action']);

/** Names of callbacks whose first argument is an error. */
export const callbackNames: ReadonlySet<string> = new Set(['done', 'cb', 'callback', 'verified', 'fn']);

/** Names of what a promise is refused with. */
export const rejectNames: ReadonlySet<string> = new Set(['reject', 'rej']);

/** Functions that make a value which stands for a failure: fp-ts, neverthrow, purify, oxide. */
export const failedValues: ReadonlySet<string> = new Set(['left', 'Left', 'err', 'Err', 'errAsync', 'fail', 'failure', 'Failure', 'E.left', 'TE.left', 'O.none', 'Either.left', 'Result.fail', 'Result.err', 'Result.failure']);

/** What makes an error of HTTP, by what it is called on: `Boom.forbidden()`, `app.httpErrors.notFound()`. */
export const errorMakers: ReadonlySet<string> = new Set(['Boom', 'boom', 'httpErrors', 'HttpErrors', 'createError', 'createHttpError', 'httpError']);

/** Fields of a given back value that say what came of it, and what they say where that is nothing good: `{ type: 'failure' }`, `{ statusCode: 401 }`. */
export const verdictFields: ReadonlySet<string> = new Set(['status', 'statusCode', 'type', 'kind', '_tag', 'tag', 'result', 'outcome', 'state']);
export const failedVerdicts: ReadonlySet<string> = new Set(['error', 'err', 'fail', 'failed', 'failure', 'left', 'denied', 'unauthorized', 'unauthorised', 'unauthenticated', 'forbidden', 'rejected']);

/** Functions, and methods of values, that run what they are given only where something failed: neverthrow, fp-ts, RxJS. */
export const failureCallbacks: ReadonlySet<string> = new Set(['mapErr', 'mapLeft', 'orElse', 'catchError', 'tapError', 'orElseW', 'catchAll', 'catchTag', 'tapErrorCause', 'inspectErr', 'getOrElse', 'getOrElseW', 'unwrapOrElse']);

/** Operators of an observable that run what they are given for what comes well. https://rxjs.dev/guide/operators */
export const eventOperators: ReadonlySet<string> = new Set(['tap', 'map', 'mergeMap', 'switchMap', 'concatMap', 'exhaustMap', 'filter']);

/** Events of an answer that has been sent. https://nodejs.org/api/http.html */
export const finishEvents: ReadonlySet<string> = new Set(['finish', 'close', 'end']);

/** Functions that ask whether a value stands for a failure, and for none. */
export const asksFailed: ReadonlySet<string> = new Set(['isLeft', 'isErr', 'isFailure', 'isFail', 'isError']);
export const asksSucceeded: ReadonlySet<string> = new Set(['isRight', 'isOk', 'isSuccess']);

/** Names of properties and variables that are true where something went well, and where it did not. */
export const succeededNames: ReadonlySet<string> = new Set(['success', 'ok', 'succeeded', 'isValid', 'isAuthorized']);
export const failedNames: ReadonlySet<string> = new Set(['error', 'err', 'errors', 'failed', 'failure', 'hasError']);

/** First words of names that end in one of those and are a wish of what to do about an error: `ignoreErrors`, `throwOnError`. */
export const wishWords: ReadonlySet<string> = new Set(['ignore', 'throw', 'throws', 'on', 'show', 'log', 'skip', 'should', 'stop', 'exit', 'abort', 'bail', 'without', 'no', 'not', 'never', 'swallow', 'suppress', 'silence', 'hide', 'report', 'allow']);

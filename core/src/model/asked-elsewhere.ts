/** Statuses and names of answers that tell of a fault of the program, or of a request that is none. */
export const faultStatuses: ReadonlySet<string> = new Set(['405', '406', '413', '415', '500', '501', '502', '503', '504']);
export const faultNames: ReadonlySet<string> = new Set([
  'METHOD_NOT_ALLOWED', 'MethodNotAllowedException', 'METHOD_NOT_SUPPORTED', 'INTERNAL_SERVER_ERROR', 'InternalServerErrorException', 'internalServerError', 'NOT_IMPLEMENTED', 'NotImplementedException', 'SERVICE_UNAVAILABLE',
  'ServiceUnavailableException', 'BAD_GATEWAY', 'BadGatewayException', 'GATEWAY_TIMEOUT',
]);

/** Those of refusals that have an event of their own. */
export const ownEventStatuses: ReadonlySet<string> = new Set(['429']);
export const ownEventNames: ReadonlySet<string> = new Set(['TOO_MANY_REQUESTS', 'TooManyRequestsException', 'ThrottlerException', 'tooManyRequests']);

/** Words of a test, or of a function, that refuses for a reason with an event of its own: a forged form, too many requests, a machine. */
export const ownEventWords: ReadonlySet<string> = new Set(['csrf', 'xsrf', 'captcha', 'recaptcha', 'turnstile', 'hcaptcha', 'throttle', 'throttled', 'honeypot', 'ratelimit', 'ratelimiter', 'limiter', 'ratelimited']);

/** Those of a request that is not what it must be. */
export const malformedStatuses: ReadonlySet<string> = new Set(['400', '422']);
export const malformedNames: ReadonlySet<string> = new Set(['BAD_REQUEST', 'BadRequestException', 'badRequest', 'UNPROCESSABLE_ENTITY', 'UNPROCESSABLE_CONTENT', 'UnprocessableEntityException', 'BadRequestError', 'BadRequest']);

/** Properties that hold what a client sent. */
export const requestParts: ReadonlySet<string> = new Set(['body', 'query', 'params', 'searchParams']);

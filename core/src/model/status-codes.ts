/** Names of answers, as enumerations (`HttpStatus.BAD_REQUEST`), classes (`BadRequestException`, `UnauthorizedError`) and tRPC (`'UNAUTHORIZED'`) write them, without the word at the end. */
const named: Readonly<Record<string, number>> = {
  'bad request': 400, 'unauthorized': 401, 'payment required': 402, 'forbidden': 403, 'not found': 404, 'method not allowed': 405, 'not acceptable': 406, 'request timeout': 408, 'conflict': 409, 'gone': 410,
  'payload too large': 413, 'unsupported media type': 415, 'im a teapot': 418, 'unprocessable entity': 422, 'unprocessable content': 422, 'too many requests': 429, 'internal server error': 500, 'not implemented': 501, 'bad gateway': 502,
  'service unavailable': 503, 'gateway timeout': 504, 'throttler': 429, 'too many request': 429,
};

const endings: ReadonlySet<string> = new Set(['exception', 'error']);

/** The status that a name stands for, given in words. */
export function statusOfName(words: readonly string[]): number | undefined {
  const kept = endings.has(words.at(-1) ?? '') && words.length > 1 ? words.slice(0, -1) : words;
  const name = (kept[0] === 'http' || kept[0] === 'status' ? kept.slice(1) : kept).join(' ');
  return Object.hasOwn(named, name) ? named[name] : undefined;
}

/** Methods of an answer that set its status, and which argument it is: `res.status(401)`, `c.json(body, 401)`. */
export const answerMethods: ReadonlyMap<string, number> = new Map([
  ['status', 0], ['sendStatus', 0], ['code', 0], ['writeHead', 0], ['setStatus', 0], ['statusCode', 0], ['json', 1], ['text', 1], ['html', 1], ['body', 1], ['newResponse', 1], ['send', 1],
]);

/** The same, with what makes an error of it or throws one: `createError(401)`, `ctx.throw(403)`. */
export const statusMethods: ReadonlyMap<string, number> = new Map([...answerMethods, ['throw', 0], ['createError', 0], ['httpError', 0], ['abort', 0], ['error', 0]]);

/** Fields and properties that hold it. */
export const statusFields: ReadonlySet<string> = new Set(['status', 'statusCode', 'code']);

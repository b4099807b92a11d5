import { describe, expect, test } from 'vitest';
import { covered, outcomes } from './covered.test-support.js';

/** A way on which a handler turns somebody away, as frameworks write it. */
const denials: readonly (readonly [string, string, string?])[] = [
  ['res.status(401)', `return res.status(401).json({});`],
  ['res.sendStatus(403)', `res.sendStatus(403); return;`],
  ['a constant', `return res.status(UNAUTHORIZED).end();`, `const UNAUTHORIZED = 401;`],
  ['a constant by its name', `return res.status(httpStatus.UNAUTHORIZED).end();`],
  ['an enum', `return res.status(Status.Denied).end();`, `enum Status { Ok = 200, Denied = 401 }`],
  ['an object of constants', `return res.status(codes.no).end();`, `const codes = { yes: 200, no: 403 };`],
  ['statusCode', `res.statusCode = 401; return res.end();`],
  ['a responder with a status', `return sendResponse(res, 401, 'no');`],
  ['a responder with the name of one', `return sendResponse(res, HttpStatus.FORBIDDEN, 'no');`],
  ['a responder by its name', `return sendError(res, 'no');`],
  ['a responder that is told', `return respond(res, { success: false, message: 'no' });`],
  ['a controller that answers by itself', `return this.json({}, 401);`],
  ['ctx.status', `ctx.status = 401; return;`],
  ['ctx.response.status', `ctx.response.status = 403; return;`],
  ['ctx.throw', `ctx.throw(401);`],
  ['ctx.throw with a text', `return ctx.throw(403, 'no');`],
  ['ctx.assert that nothing is known of', `ctx.throw(403, 'no', { expose: true });`],
  ['c.json with a status', `return c.json({ message: 'no' }, 401);`],
  ['c.text with a status', `return c.text('no', 403);`],
  ['an HTTPException', `throw new HTTPException(401, { message: 'no' });`],
  ['NextResponse.json', `return NextResponse.json({}, { status: 401 });`],
  ['Response.json', `return Response.json({}, { status: 401 });`],
  ['new Response', `return new Response(null, { status: 403 });`],
  ['new NextResponse', `return new NextResponse('no', { status: 401 });`],
  ['redirect of Next.js', `redirect('/login');`],
  ['res.redirect', `return res.redirect('/login?error=1');`],
  ['reply.code', `return reply.code(403).send({});`],
  ['reply.unauthorized', `return reply.unauthorized();`],
  ['httpErrors', `throw app.httpErrors.forbidden();`],
  ['a GraphQL error', `throw new GraphQLError('no', { extensions: { code: 'FORBIDDEN' } });`],
  ['a GraphQL error given back', `return new AuthenticationError('no');`],
  ['tRPC', `throw new TRPCError({ code: 'UNAUTHORIZED' });`],
  ['Nest', `throw new UnauthorizedException();`],
  ['Nest by its status', `throw new HttpException('no', HttpStatus.FORBIDDEN);`],
  ['Boom', `throw Boom.unauthorized('no');`],
  ['Boom given back', `return Boom.forbidden('no');`],
  ['plain http', `res.writeHead(401); res.end(); return;`],
  ['Lambda', `return { statusCode: 401, body: '' };`],
  ['{ success: false }', `return { success: false };`],
  ['{ ok: false, error }', `return { ok: false, error: 'no' };`],
  ['{ error }', `return { error: 'no' };`],
  ['{ status: "error" }', `return { status: 'error', message: 'no' };`],
  ['a discriminated union', `return { type: 'failure', reason: 'no' };`],
  ['a tag', `return { _tag: 'Left', left: 'no' };`],
  ['E.left', `return E.left('no');`],
  ['left', `return left('no');`],
  ['neverthrow', `return err('no');`],
  ['Result.fail', `return Result.fail('no');`],
  ['next(error)', `return next(new Error('no'));`],
  ['next with a status', `return next({ status: 403, message: 'no' });`],
  ['next with a text', `return next({ message: 'no' });`],
  ['an answer in JSON that says so', `return res.json({ success: false, message: 'no' });`],
];

const handler = (denied: string, before: string, context = ''): string => `${context}
async function handler(req, res, next, ctx, c, reply) { const user = await find(req); if (!user) { ${before} ${denied} } $ok; return { user }; }`;

describe.each(denials)('a denial: %s', (_, denied = '', context) => {
  test('unrecorded', () => { expect(outcomes(handler(denied, '', context))).toBe('all none'); });
  test('recorded', () => { expect(outcomes(handler(denied, '$fail;', context))).toBe('all all'); });
});

/** What looks like one, and is none. */
test.each([
  ['res.status(200)', `return res.status(200).json({});`],
  ['res.status(201)', `return res.status(201).json({});`],
  ['c.json', `return c.json({ message: 'yes' }, 200);`],
  ['next()', `return next();`],
  ['next of tRPC', `return next({ ctx: { user } });`],
  ['redirect elsewhere', `return res.redirect('/home');`],
  ['{ success: true }', `return { success: true };`],
  ['{ error: null }', `return { error: null, data: 1 };`],
  ['a status of its own', `order.status = 401;`],
  ['done(null, user)', `return done(null, user);`],
  ['a callback with a transaction', `return callback(req.transaction);`],
  ['a callback with what was found', `const row = await load(user); return fn(row);`],
  ['a responder', `return sendResponse(res, 200, 'yes');`],
  ['a responder that is told', `return respond(res, { success: true, error: false, status: 200 });`],
  ['a question with an answer in it', `checkErrors(res); return { user };`],
])('no denial: %s', (_, answer) => {
  expect(outcomes(`async function handler(req, res, next) { const user = await find(req); $ok; ${answer} }`)).toBe('all none');
  expect(outcomes(`async function handler(req, res, next) { const user = await find(req); if (user.known) { ${answer} } else { $ok; } }`)).toMatch(/^some /);
});

describe('a failure that a called function gives back', () => {
  const service = (given: string, record = ''): string => `async function signIn(req) { if (!req.user) { ${record} ${given} } return { user: req.user }; }`;
  test.each([
    ['handed on', `${service(`return { success: false };`)} async function handler(req, res) { return signIn(req); }`, 'none none'],
    ['handed on, recorded there', `${service(`return { success: false };`, '$fail;')} async function handler(req, res) { return signIn(req); }`, 'none all'],
    ['asked for, recorded here', `${service(`return { success: false };`)} async function handler(req, res) { const result = await signIn(req); if (!result.success) { $fail; return res.status(401).end(); } $ok; res.json({}); }`, 'all all'],
    ['asked for, recorded there', `${service(`return { success: false };`, '$fail;')} async function handler(req, res) { const result = await signIn(req); if (!result.success) { return res.status(401).end(); } $ok; res.json({}); }`, 'all all'],
    ['asked for, recorded nowhere', `${service(`return { success: false };`)} async function handler(req, res) { const result = await signIn(req); if (!result.success) { return res.status(401).end(); } $ok; res.json({}); }`, 'all none'],
    ['E.isLeft', `${service(`return E.left('no');`)} async function handler(req, res) { const result = await signIn(req); if (E.isLeft(result)) { $fail; throwHTTPErr(result.left); } $ok; return result.right; } function throwHTTPErr(error) { throw new HttpException(error); }`, 'all all'],
    ['result.isErr()', `${service(`return err('no');`)} async function handler(req, res) { const result = await signIn(req); if (result.isErr()) { return res.status(401).end(); } $ok; res.json({}); }`, 'all none'],
    ['null that is asked for', `async function find(req) { if (!req.id) { $fail; return null; } return req.id; } async function handler(req, res) { const user = await find(req); if (!user) { return res.status(401).end(); } $ok; res.json({}); }`, 'all all'],
  ])('%s', (_, text, expected) => { expect(outcomes(text)).toBe(expected); });
});

describe('an error that is told by its name', () => {
  const given = (test: string, given = 'configError'): string => `async function handler(req) { const configError = check(req); const result = await find(req); if (${test}) return ${given}; $ok; return result; }`;
  test.each([
    ['a variable', given('configError'), 'all none'],
    ['a question', given('isErrorResult(result)', 'result'), 'all none'],
    ['a question after a certain error', given('isNotFoundError(result)', 'result'), 'all none'],
    ['a wish is none', given('ignoreErrors'), 'some none'],
  ])('%s', (_, text, expected) => { expect(outcomes(text)).toBe(expected); });
});

describe('a function that gives something back or nothing', () => {
  const service = (nothing: string): string => `async function change(req) { await db.user.update({}); if (!req.user) { return ${nothing}; } $ok; return true; } async function handler(req) { const done = await change(req); return { done }; }`;
  test.each(['false', 'null', 'undefined'])('%s', (nothing) => { expect(outcomes(service(nothing))).toBe('all none'); });
  test('another value', () => { expect(outcomes(service('req'))).toBe('some none'); });
});

describe('what a called function logs of a failure that it gives back', () => {
  const logger = `import pino from 'pino'; const logger = pino();`;
  const service = (record: string): string => `${logger} async function find(req) { if (!req.user) { ${record} return { success: false }; } return { success: true }; }`;
  const asks = `async function handler(req, res) { const found = await find(req); if (!found.success) { return res.status(401).end(); } $ok; res.json({}); }`;
  const asksMore = `async function handler(req, res) { const found = await find(req); if (!found.success) { return res.status(401).end(); } if (!req.admin) { return res.status(403).end(); } $ok; res.json({}); }`;
  const fails = `async function handler(req, res) { const found = await find(req); if (!found) { return res.status(401).end(); } if (!req.admin) { return res.status(403).end(); } $ok; res.json({}); }`;
  test.each([
    ['a warning', service(`logger.warn('no user');`) + asks, 'all all'],
    ['below the default level', service(`logger.debug('no user');`) + asks, 'all some'],
    ['another failure afterwards is none of it', service(`logger.warn('no user');`) + asksMore, 'all some'],
    ['nor is it where what was given back is asked for by another name', service(`logger.warn('no user');`) + fails, 'all some'],
    ['the typed emitter says no more', service(`$fail;`) + asksMore, 'all some'],
  ])('%s', (_, text, expected) => { expect(outcomes(text)).toBe(expected); });
});

test('a function that answers for all is told which it is', () => {
  const respond = `const respond = (res, { data, success, error, status }) => { return res.status(status).send({ data, success, error, status }); };`;
  expect(outcomes(`${respond} async function handler(req, res) { const user = await find(req); if (!user) return respond(res, { success: false, error: true, status: 401 }); $ok; return respond(res, { data: user, success: true, error: false, status: 200 }); }`)).toBe('all none');
});

describe('a function that is told what to answer with', () => {
  const respond = 'function respond(res, status, body) { if (status === 401) { res.status(401).end(); return; } res.status(status).json(body); }';
  test('it fails where it is called', () => {
    expect(covered(`${respond} async function handler(req, res) { const user = await find(req); if (!user) { return respond(res, 401); } $ok; return { user }; }`).missing).toEqual(['when `user` is false']);
  });
  test('it answers well', () => { expect(covered(`${respond} async function handler(req, res) { const user = await find(req); $ok; respond(res, 200, user); }`)).toMatchObject({ success: 'all', missing: [] }); });
});

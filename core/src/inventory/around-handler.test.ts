import { describe, expect, test } from 'vitest';
import { programOfShort, shown } from '../paths/covered.test-support.js';
import { defaultPolicy } from '../policy/policy.js';
import { findHandlers } from './found-handlers.js';

/** Success and failure of the handler of a kind that is found in a text. */
function found(text: string | Readonly<Record<string, string>>, kind = 'login'): string {
  const program = programOfShort(text);
  const all = findHandlers(program, defaultPolicy('/p'), program.files).handlers.map(({ handler }) => handler);
  const one = all.find((handler) => handler.kind === kind);
  if (!one) throw new Error(`no ${kind} among ${all.map(({ name, kind: other }) => `${name} (${other})`).join(', ')}`);
  const { success, failure } = shown(one.success, one.failure);
  return `${success} ${failure}`;
}

const signIn = `const user = await users.authenticate(req.body); if (!user) { return res.status(401).end(); } res.json(user);`;
const throwing = `const user = await users.authenticate(req.body); if (!user) { throw new Unauthorized(); } res.json(user);`;
const express = (wrapper: string, registered: string): string => `import express from 'express'; const router = express.Router(); ${wrapper}\nrouter.post('/login', ${registered});`;

describe('wrappers of the project', () => {
  test.each([
    ['nothing around it', express('', `async (req, res) => { ${throwing} }`), 'none none'],
    ['one that records what is thrown', express(`const catchAsync = (fn) => (req, res, next) => { Promise.resolve(fn(req, res, next)).catch((error) => { $fail; next(error); }); };`, `catchAsync(async (req, res) => { ${throwing} })`), 'none all'],
    ['one that hands on what is thrown', express(`const catchAsync = (fn) => (req, res, next) => { Promise.resolve(fn(req, res, next)).catch(next); };`, `catchAsync(async (req, res) => { ${throwing} })`), 'none none'],
    ['one that waits and records', express(`const catchAsync = (fn) => async (req, res, next) => { try { await fn(req, res, next); } catch (error) { $fail; next(error); } };`, `catchAsync(async (req, res) => { ${throwing} })`), 'none all'],
    ['one that does not wait: nothing that is refused later reaches its catch', express(`const catchAsync = (fn) => (req, res, next) => { try { fn(req, res, next); } catch (error) { $fail; next(error); } };`, `catchAsync(async (req, res) => { ${throwing} })`), 'none none'],
    ['an answer is no exception', express(`const catchAsync = (fn) => async (req, res, next) => { try { await fn(req, res, next); } catch (error) { $fail; next(error); } };`, `catchAsync(async (req, res) => { ${signIn} })`), 'none none'],
    ['one that records afterwards', express(`const withAudit = (fn) => async (req, res) => { await fn(req, res); $ok; };`, `withAudit(async (req, res) => { ${throwing} })`), 'all none'],
    ['one that records in a finally', express(`const withAudit = (fn) => async (req, res) => { try { await fn(req, res); } finally { $try; } };`, `withAudit(async (req, res) => { ${throwing} })`), 'all all'],
    ['one that records by the status', express(`const withAudit = (fn) => async (req, res) => { await fn(req, res); if (res.statusCode >= 400) { $fail; } else { $ok; } };`, `withAudit(async (req, res) => { ${signIn} })`), 'all all'],
    ['one that records an attempt', express(`const withAudit = (fn) => async (req, res) => { $try; await fn(req, res); };`, `withAudit(async (req, res) => { ${signIn} })`), 'some some'],
    ['two of them', express(`const catchAsync = (fn) => async (req, res, next) => { try { await fn(req, res, next); } catch (error) { $fail; next(error); } };
      const withAudit = (fn) => async (req, res, next) => { await fn(req, res, next); $ok; };`, `catchAsync(withAudit(async (req, res) => { ${throwing} }))`), 'all all'],
    ['one that is called with what it needs', express(`const withAudit = (name) => (fn) => async (req, res) => { try { await fn(req, res); $ok; } catch (error) { $fail; throw error; } };`, `withAudit('login')(async (req, res) => { ${throwing} })`), 'all all'],
    ['fn.apply', express(`const catchAsync = (fn) => async function (req, res, next) { try { await fn.apply(this, arguments); } catch (error) { $fail; next(error); } };`, `catchAsync(async (req, res) => { ${throwing} })`), 'none all'],
  ])('%s', (_, text, expected) => { expect(found(text)).toBe(expected); });
});

describe('Express: nothing comes back out of next()', () => {
  test.each([
    ['an attempt before it', express(`function audit(req, res, next) { $try; next(); }`, `audit, async (req, res) => { ${signIn} }`), 'some some'],
    ['a then that tells well from ill sees neither', express(`function audit(req, res, next) { next().then(() => { $ok; }, () => { $fail; }); }`, `audit, async (req, res) => { ${throwing} }`), /none$/],
    ['nor does a try', express(`function audit(req, res, next) { try { next(); } catch (error) { $fail; throw error; } }`, `audit, async (req, res) => { ${throwing} }`), 'none none'],
    ['when the answer has been sent it is known', express(`function audit(req, res, next) { res.on('finish', () => { if (res.statusCode >= 400) { $fail; } else { $ok; } }); next(); }`, `audit, async (req, res) => { ${signIn} }`), 'all all'],
    ['a guard that denies and does not record it', express(`function requireAuth(req, res, next) { if (!req.token) { return res.status(401).end(); } next(); }`, `requireAuth, async (req, res) => { const user = await users.authenticate(req.body); if (!user) { $fail; return res.status(401).end(); } $ok; res.json(user); }`), 'all some'],
    ['a guard that denies and records it', express(`function requireAuth(req, res, next) { if (!req.token) { $fail; return res.status(401).end(); } next(); }`, `requireAuth, async (req, res) => { const user = await users.authenticate(req.body); if (!user) { $fail; return res.status(401).end(); } $ok; res.json(user); }`), 'all all'],
    ['one that looks at the input is no guard', express(`function validateBody(req, res, next) { if (!req.body) { return res.status(400).end(); } next(); }`, `validateBody, async (req, res) => { const user = await users.authenticate(req.body); if (!user) { $fail; return res.status(401).end(); } $ok; res.json(user); }`), 'all all'],
    ['an access log for everything does not count', `import express from 'express'; const app = express(); app.use((req, res, next) => { console.log(req.method, req.path); next(); }); app.post('/login', async (req, res) => { ${signIn} });`, 'none none'],
    ['nor what answers all errors', `import express from 'express'; const app = express(); app.post('/login', async (req, res) => { ${throwing} }); app.use((error, req, res, next) => { console.error('it failed', error); res.status(500).end(); });`, 'none none'],
  ])('%s', (_, text, expected) => { expect(found(text)).toMatch(expected); });
});

describe('Koa, Hono and tRPC: next() is waited for', () => {
  const koa = (middleware: string, body: string): string => `import Router from '@koa/router'; const router = new Router(); const audit = async (ctx, next) => { ${middleware} };\nrouter.post('/login', audit, async (ctx) => { const user = await users.authenticate(ctx.request.body); if (!user) { ${body} } ctx.body = user; });`;
  const hono = (middleware: string, body: string): string => `import { Hono } from 'hono'; const app = new Hono(); const audit = async (c, next) => { ${middleware} };\napp.post('/login', audit, async (c) => { const user = await users.authenticate(await c.req.json()); if (!user) { ${body} } return c.json(user); });`;
  const trpc = (middleware: string): string => `import { initTRPC } from '@trpc/server'; const t = initTRPC.create(); const audited = t.middleware(async ({ next }) => { ${middleware} });
    export const login = t.procedure.use(audited).mutation(async ({ input }) => { const user = await users.authenticate(input); if (!user) { throw new TRPCError({ code: 'UNAUTHORIZED' }); } return user; });`;
  test.each([
    ['Koa, afterwards', koa(`await next(); $ok;`, `ctx.throw(401);`), 'all none'],
    ['Koa, in a finally', koa(`try { await next(); } finally { $try; }`, `ctx.throw(401);`), 'all all'],
    ['Koa, in a catch', koa(`try { await next(); $ok; } catch (error) { $fail; throw error; }`, `ctx.throw(401);`), 'all all'],
    ['Koa, by the status', koa(`await next(); if (ctx.status >= 400) { $fail; } else { $ok; }`, `ctx.status = 401; return;`), 'all all'],
    ['Koa, not waited for', koa(`try { next(); } catch (error) { $fail; throw error; }`, `ctx.throw(401);`), 'none none'],
    ['Koa, before', koa(`$try; await next();`, `ctx.throw(401);`), 'some some'],
    ['Hono, by the status', hono(`await next(); if (c.res.status >= 400) { $fail; } else { $ok; }`, `return c.json({}, 401);`), 'all all'],
    ['Hono, a catch sees nothing', hono(`try { await next(); } catch (error) { $fail; throw error; }`, `throw new HTTPException(401);`), 'none none'],
    ['Hono, afterwards', hono(`await next(); $try;`, `throw new HTTPException(401);`), 'all all'],
    ['tRPC, by the result', trpc(`const result = await next(); if (result.ok) { $ok; } else { $fail; } return result;`), 'all all'],
    ['tRPC, only what went well', trpc(`const result = await next(); if (result.ok) { $ok; } return result;`), 'all none'],
    ['tRPC, a catch sees nothing', trpc(`try { return await next(); } catch (error) { $fail; throw error; }`), 'none none'],
  ])('%s', (_, text, expected) => { expect(found(text)).toBe(expected); });
});

describe('Nest', () => {
  const nest = (before: string, decorators: string, body = `const user = await this.users.authenticate(body); if (!user) { throw new UnauthorizedException(); } return user;`): string => `${before}
    @Controller('auth') class AuthController { constructor(private readonly users: Users) {} ${decorators} @Post('login') async login(body) { ${body} } }`;
  const interceptor = (pipe: string): string => `class AuditInterceptor { intercept(context, next) { return next.handle().pipe(${pipe}); } }`;
  const recording = `const user = await this.users.authenticate(body); if (!user) { $fail; throw new UnauthorizedException(); } $ok; return user;`;
  test.each([
    ['an interceptor that taps', nest(interceptor(`tap(() => { $ok; })`), `@UseInterceptors(AuditInterceptor)`), 'all none'],
    ['an interceptor that catches', nest(interceptor(`tap(() => { $ok; }), catchError((error) => { $fail; throw error; })`), `@UseInterceptors(AuditInterceptor)`), 'all all'],
    ['one that catches and gives back an error', nest(interceptor(`catchError((error) => { $fail; return throwError(() => error); })`), `@UseInterceptors(AuditInterceptor)`), 'none all'],
    ['an observer', nest(interceptor(`tap({ next: () => { $ok; }, error: () => { $fail; } })`), `@UseInterceptors(AuditInterceptor)`), 'all all'],
    ['in any case', nest(interceptor(`finalize(() => { $try; })`), `@UseInterceptors(AuditInterceptor)`), 'all all'],
    ['a filter', nest(`@Catch() class AuthFilter { catch(exception, host) { $fail; host.switchToHttp().getResponse().status(401).json({}); } }`, `@UseFilters(AuthFilter)`), 'none all'],
    ['a filter that is made', nest(`@Catch(HttpException) class AuthFilter { catch(exception, host) { $fail; } }`, `@UseFilters(new AuthFilter())`), 'none all'],
    ['a filter of some exceptions', nest(`@Catch(NotFoundException) class AuthFilter { catch(exception, host) { $fail; } }`, `@UseFilters(AuthFilter)`), 'none some'],
    ['a filter that records some of them', nest(`@Catch() class AuthFilter { catch(exception, host) { if (exception.status === 401) { $fail; } } }`, `@UseFilters(AuthFilter)`), 'none some'],
    ['a guard that denies and does not record it', nest(`class TokenGuard { canActivate(context) { if (!context.token) { throw new UnauthorizedException(); } return true; } }`, `@UseGuards(TokenGuard)`, recording), 'all some'],
    ['a guard that denies and records it', nest(`class TokenGuard { canActivate(context) { if (!context.token) { $fail; throw new UnauthorizedException(); } return true; } }`, `@UseGuards(TokenGuard)`, recording), 'all all'],
  ])('%s', (_, text, expected) => { expect(found(text)).toBe(expected); });
});

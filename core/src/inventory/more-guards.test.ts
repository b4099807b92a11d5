import { expect, test } from 'vitest';
import { defaultPolicy } from '../policy/policy.js';
import { memoryProgram } from '../program/memory-program.test-support.js';
import { findHandlers } from './found-handlers.js';

/** The guards of some files: name, line, and what is recorded when they refuse. */
function guardsOf(files: Readonly<Record<string, string>>): readonly string[] {
  const program = memoryProgram(files);
  return findHandlers(program, defaultPolicy('/p'), program.files).handlers.filter(({ handler }) => handler.kind === 'authz-guard').map(({ handler }) => `${handler.name} ${String(handler.line)} ${handler.failure.coverage}`);
}

test('guards that a library makes, at the call that makes them', () => {
  expect(guardsOf({
    '/p/auth.js': `import jwt from 'express-jwt';\nexport const isAuth = jwt({ secret, algorithms: ['HS256'] });\nexport const mayAuth = jwt({ secret, credentialsRequired: false });\nexport const other = jwt(options).unless({ path: ['/'] });`,
    '/p/app.js': `import express from 'express'; import basicAuth from 'express-basic-auth'; import { isAuth, mayAuth, other } from './auth'; const app = express();\napp.use(mayAuth); app.use(other);\napp.get('/me', isAuth, (req, res) => { res.json(req.user); });\napp.use('/jobs', basicAuth({ users: { a: 'b' } }), cors());\nconst requireUser = (req, res, next) => { if (!req.user) return res.status(401).end(); next(); };\napp.use(requireUser);`,
  })).toEqual(['* /jobs 4 none', 'requireUser 5 none', 'isAuth 2 none', 'other 4 none']);
});

test('a router that is handed over, by a type of its package', () => {
  expect(guardsOf({ '/p/dash.ts': `import { Router } from 'express'; import basicAuth from 'express-basic-auth';\nexport default (app: Router) => { app.use('/dash', basicAuth({ users: {} }), dash()); };` })).toHaveLength(1);
});

test('what libraries of controllers ask', () => {
  expect(guardsOf({
    '/p/server.ts': `import { createExpressServer } from 'routing-controllers'; import { checker } from './checker'; createExpressServer({ controllers: [], authorizationChecker: checker(store) });`,
    '/p/checker.ts': `export function checker(store) { return async function inner(action, roles) { const user = await store.find(action.request); if (!user) return false; return true; }; }`,
    '/p/tsoa.ts': `export function expressAuthentication(request, securityName, scopes) { if (!request.user) return Promise.reject(new Error('No user')); return Promise.resolve(request.user); }`,
  })).toEqual(['checker 1 none', 'expressAuthentication 1 none']);
});

test('Koa: an assertion about who it is', () => {
  const koa = (body: string): Record<string, string> => ({ '/p/a.js': `const Router = require('koa-router'); const router = new Router(); router.get('/user', async (ctx, next) => { ${body} return next(); }, async (ctx) => { ctx.body = await find(ctx.state.user); });` });
  expect(guardsOf(koa(`ctx.assert(ctx.state.user, 401);`))).toHaveLength(1);
  expect(guardsOf(koa(`ctx.assert(ctx.state.user, new AuthenticationError());`))).toHaveLength(1);
  expect(guardsOf(koa(`ctx.assert(ctx.query.page, 400);`))).toEqual([]);
});

test('wrappers of actions that refuse, by what they throw, or where they send', () => {
  const actions = (wrapper: string): Record<string, string> => ({ '/p/wrap.ts': `import { redirect } from 'next/navigation'; ${wrapper}`, '/p/actions.ts': `'use server'; import { wrap } from './wrap'; export const save = wrap(async (data, user) => { await store.update(data); });` });
  expect(guardsOf(actions(`export function wrap(action) { return async (data) => { const user = await find(); if (!user) throw new Error('User is not authenticated'); return action(data, user); }; }`))).toEqual(['wrap 1 none']);
  expect(guardsOf(actions(`export function wrap(action) { return async (data) => { const user = await find(); if (!user) redirect('/sign-in'); return action(data, user); }; }`))).toHaveLength(1);
  expect(guardsOf(actions(`export function wrap(action) { return async (data) => { if (!schema.check(data)) throw new Error('Data is not complete'); return action(data); }; }`))).toEqual([]);
  expect(guardsOf(actions(`export function wrap(action) { return async (data) => { try { return await action(data); } catch (error) { return Response.json({}, { status: 401 }); } }; }`))).toEqual([]);
});

test('Fastify: who is no member is told that there is nothing; tools of handlers are no guards', () => {
  expect(guardsOf({
    '/p/a.js': `module.exports = async function (app) { app.addHook('preHandler', async (request, reply) => { request.membership = await request.user.getTeamMembership(request.params.team); if (!request.membership) { reply.code(404).send({}); } }); };`,
    '/p/b.js': `module.exports = async function (app) { app.addHook('preHandler', async (request, reply) => { request.team = await find(request.params.team); if (!request.team) { reply.code(404).send({}); } }); };`,
    '/p/c.js': `module.exports = async function (app) { app.decorate('hasPermission', (membership, scope) => { if (!membership) return false; return membership.role > scope; }); app.decorate('needsUser', async (request, reply) => { if (!request.user) { reply.code(403).send({}); } }); };`,
    '/p/d.js': `module.exports = async function (app) { app.decorate('authenticateOptional', async function (request, reply) { try { await request.jwtVerify(); } catch (error) { } }); };`,
    '/p/e.js': `module.exports = async function (app) { app.decorateRequest('verifyAccess', function verifyAccess(role) { if (!this.user.roles.includes(role)) throw new ForbiddenError(); }); };`,
  })).toEqual(['* 1 none', 'needsUser 1 none', 'verifyAccess 1 none']);
});

test('Hono: what stands in front of a described route', () => {
  expect(guardsOf({
    '/p/a.ts': `import { OpenAPIHono, createRoute } from '@hono/zod-openapi'; const app = new OpenAPIHono();
      const withScope = (scope) => async (c, next) => { if (!c.get('scopes').includes(scope)) return c.json({}, 403); await next(); };
      app.openapi(createRoute({ method: 'get', path: '/users', middleware: [withScope('users')] }), async (c) => c.json(await find(c)));`,
  })).toEqual(['withScope 2 none']);
});

test('Connect: an interceptor in front of all methods', () => {
  expect(guardsOf({
    '/p/a.ts': `import { Code, ConnectError, type Interceptor } from '@connectrpc/connect';
      export function authInterceptor(): Interceptor { return (next) => async (req) => { if (!req.header.get('key')) throw new ConnectError('No key', Code.Unauthenticated); return next(req); }; }
      export function timeInterceptor(): Interceptor { return (next) => async (req) => { const at = now(); const answer = await next(req); await store(at); return answer; }; }`,
  })).toEqual(['authInterceptor 2 none']);
});

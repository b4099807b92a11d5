import { expect, test } from 'vitest';
import { entriesOf } from '../entries.test-support.js';

test.each(['koa-router', '@koa/router'])('%s: names and paths, several functions, register', (name) => {
  expect(entriesOf(`import Router from '${name}';
    const router = new Router();
    const guard = async (ctx, next) => { await next(); };
    const login = async (ctx) => { ctx.body = {}; };
    const both = async (ctx) => { ctx.body = {}; };
    router.post('/login', guard, login);
    router.get('me', '/users/me', async function me(ctx) { ctx.body = {}; });
    router.del('/users/:id', async function drop(ctx) { ctx.status = 204; });
    router.register('/both', ['get', 'post'], both);
    router.register('/guarded', ['put'], [guard, async function guarded(ctx) { ctx.body = {}; }]);
  `)).toEqual([
    'guard koa guard POST /login, PUT /guarded', 'handler koa login POST /login', 'handler koa both GET /both, POST /both', 'handler koa me GET /users/me',
    'handler koa drop DELETE /users/:id', 'handler koa guarded PUT /guarded',
  ]);
});

test('koa: middleware of the application, routers in a chain, CommonJS', () => {
  expect(entriesOf(`const Koa = require('koa'); const Router = require('koa-router');
    const app = new Koa();
    app.use(async function authenticate(ctx, next) { await next(); });
    const router = new Router();
    router.post('/login', auth.login).post('/logout', async (ctx) => { ctx.body = {}; });
    app.use(router.routes()).use(router.allowedMethods());
    const auth = { async login(ctx) { ctx.body = {}; } };
  `)).toEqual(['guard koa authenticate *', 'handler koa POST /logout POST /logout', 'handler koa login POST /login']);
});

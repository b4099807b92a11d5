import { describe, expect, test } from 'vitest';
import { entriesOf } from './entries.test-support.js';

const login = 'const login = (req, res) => { res.json({}); };';

describe('what is mounted stands behind the path it is mounted under', () => {
  test('express, several levels, across files', () => {
    expect(entriesOf({
      '/app/app.ts': `import express from 'express'; import api from './api'; const app = express(); app.use('/api/v1', limit, api);`,
      '/app/api.ts': `import { Router } from 'express'; import authRouter from './auth'; const router = Router(); router.use('/auth', authRouter); export default router;`,
      '/app/auth.ts': `import { Router } from 'express'; const router = Router(); ${login} router.post('/login', login); export default router;`,
    })).toEqual(['handler express login POST /api/v1/auth/login']);
  });

  test('express with require, exported as it is and by name', () => {
    expect(entriesOf({
      '/app/app.js': `const express = require('express'); const { users } = require('./users'); const app = express(); app.use('/auth', require('./auth')); app.use('/users', users);`,
      '/app/auth.js': `const router = require('express').Router(); ${login} router.post('/', login); module.exports = router;`,
      '/app/users.js': `const { Router } = require('express'); const users = Router(); const list = (req, res) => { res.json([]); }; users.get('/', list); module.exports = { users };`,
    })).toEqual(['handler express login POST /auth', 'handler express list GET /users']);
  });

  test('routes of a list', () => {
    expect(entriesOf({
      '/app/app.ts': `import express from 'express'; import authRoute from './auth'; const app = express(); const router = express.Router();
        const defaultRoutes = [{ path: '/auth', route: authRoute }];
        defaultRoutes.forEach((route) => { router.use(route.path, route.route); });
        app.use('/v1', router);`,
      '/app/auth.ts': `import { Router } from 'express'; const router = Router(); ${login} router.route('/login').post(login); export default router;`,
    })).toEqual(['handler express login POST /v1/auth/login']);
  });

  test('under two paths, in a circle, in itself', () => {
    expect(entriesOf(`import express from 'express'; const app = express(); const a = express.Router(); const b = express.Router(); ${login}
      app.use('/one', a); app.use('/two', a); a.use('/b', b); b.use('/a', a); a.use('/self', a); a.post('/login', login);
    `)).toEqual([expect.stringContaining('POST /one/login, POST /two/login')]);
  });

  test('factories and fields of classes', () => {
    expect(entriesOf({
      '/app/app.ts': `import express from 'express'; import { createAuthRouter } from './auth'; import { UserRoutes } from './users'; const app = express();
        app.use('/auth', createAuthRouter({ db })); app.use('/users', new UserRoutes().router);`,
      '/app/auth.ts': `import { Router } from 'express'; export function createAuthRouter({ db }) { const router = Router(); ${login} router.post('/login', login); return router; }`,
      '/app/users.ts': `import { Router } from 'express'; export class UserRoutes { public router = Router(); constructor() { this.setUp(); } setUp() { this.router.post('/', this.create); } create(req, res) { res.json({}); } }`,
    })).toEqual(['handler express login POST /auth/login', 'handler express UserRoutes.create POST /users']);
  });

  test('functions that fill the router they are given', () => {
    expect(entriesOf({
      '/app/app.ts': `import express from 'express'; import { addAuth } from './auth'; const app = express(); const api = express.Router(); addAuth(api); app.use('/api', api);`,
      '/app/auth.ts': `import type { Router } from 'express'; export function addAuth(router) { ${login} router.post('/login', login); }`,
    })).toEqual(['handler router login POST /api/login']);
  });

  test('a path that is not written here', () => {
    expect(entriesOf(`import express from 'express'; const app = express(); const auth = express.Router(); ${login} auth.post('/login', login); app.use(config.apiPrefix, auth);
    `)).toEqual(['handler express login POST /:x/login']);
  });

  test('guards of a router stand in front of all it has', () => {
    expect(entriesOf(`import express from 'express'; const app = express(); const admin = express.Router(); app.use('/admin', admin);
      admin.use(function guard(req, res, next) { next(); });
    `)).toEqual(['guard express guard * /admin']);
  });

  test('fastify: plugins with a prefix, inside each other, imported, and made with fastify-plugin', () => {
    expect(entriesOf({
      '/app/app.ts': `import Fastify from 'fastify'; import fp from 'fastify-plugin'; import auth from './auth'; const app = Fastify();
        app.register(async (api) => {
          api.register(auth, { prefix: '/auth' });
          api.register(import('./users.js'), { prefix: '/users' });
        }, { prefix: '/api' });`,
      '/app/auth.ts': `import fp from 'fastify-plugin'; export default fp(async (fastify) => { fastify.post('/login', async function login(request, reply) { return {}; }); });`,
      '/app/users.ts': `export default async function (fastify, opts) { fastify.get('/', async function list(request, reply) { return []; }); }`,
    })).toEqual(['handler router login POST /api/auth/login', 'handler router list GET /api/users']);
  });

  test('fastify: loaded by folder', () => {
    expect(entriesOf({
      '/app/app.js': `const AutoLoad = require('@fastify/autoload'); const path = require('path');
        module.exports = async function (fastify, opts) { fastify.register(AutoLoad, { dir: path.join(__dirname, 'routes'), options: Object.assign({}, opts) }); };`,
      '/app/routes/auth/index.js': `module.exports = async function (fastify, opts) { fastify.post('/login', async function login(request, reply) { return {}; }); };`,
      '/app/routes/users/_id/keys.js': `module.exports = async function (fastify, opts) { fastify.delete('/', async function drop(request, reply) { return {}; }); };`,
    })).toEqual(['handler router login POST /auth/login', 'handler router drop DELETE /users/:id']);
  });

  test('hono: app.route, basePath, chains', () => {
    expect(entriesOf({
      '/app/app.ts': `import { Hono } from 'hono'; import auth from './auth'; const app = new Hono().basePath('/api'); const routes = app.get('/me', me).route('/auth', auth); function me(c) { return c.json({}); }`,
      '/app/auth.ts': `import { Hono } from 'hono'; function login(c) { return c.json({}); } const auth = new Hono().post('/login', login).post('/logout', (c) => c.json({})); export default auth;`,
    })).toEqual(['handler hono me GET /api/me', 'handler hono login POST /api/auth/login', 'handler hono POST /api/auth/logout POST /api/auth/logout']);
  });

  test('koa: routes(), prefix as an option and as a call, koa-mount', () => {
    expect(entriesOf({
      '/app/app.ts': `import Koa from 'koa'; import Router from '@koa/router'; import mount from 'koa-mount'; import { auth } from './auth'; import admin from './admin';
        const app = new Koa(); const api = new Router({ prefix: '/api' }); api.use('/x', auth.routes(), auth.allowedMethods()); app.use(api.routes()); app.use(mount('/admin', admin));`,
      '/app/auth.ts': `import Router from '@koa/router'; export const auth = new Router(); auth.prefix('/auth'); auth.post('login', '/login', async function login(ctx) { ctx.body = {}; });`,
      '/app/admin.ts': `import Koa from 'koa'; const admin = new Koa(); admin.use(async function guard(ctx, next) { await next(); }); export default admin;`,
    })).toEqual(['guard koa guard * /admin', 'handler koa login POST /api/x/auth/login']);
  });
});

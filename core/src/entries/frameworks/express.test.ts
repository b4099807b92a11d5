import { describe, expect, test } from 'vitest';
import { entriesOf } from '../entries.test-support.js';

const router = `import express from 'express';\nconst router = express.Router();\n`;

describe('express', () => {
  test('the last function answers, those in front of it let through', () => {
    expect(entriesOf(`${router}
      const limit = (req, res, next) => { next(); };
      async function login(req, res) { res.json({}); }
      router.post('/login', limit, login);
      router.get('/me', (req, res) => { res.json({}); });
    `)).toEqual(['guard express limit POST /login', 'handler express login POST /login', 'handler express GET /me GET /me']);
  });

  test('app.use without and with a path, error middleware, several functions in a list', () => {
    expect(entriesOf(`import express from 'express';
      const app = express();
      function a(req, res, next) { next(); }
      function b(req, res, next) { next(); }
      app.use(a);
      app.use('/admin', [a, b]);
      app.post('/x', [a, b], (req, res) => { res.end(); });
    `)).toEqual(['guard express a *, * /admin, POST /x', 'guard express b * /admin, POST /x', 'handler express POST /x POST /x']);
  });

  test('CommonJS, controllers of another file, wrapped handlers', () => {
    expect(entriesOf({
      '/app/routes.js': `const express = require('express');
        const controller = require('./controller');
        const router = express.Router();
        router.post('/login', controller.login);
        router.route('/users').get(controller.list).post(controller.create);
        module.exports = router;`,
      '/app/controller.js': `const catchAsync = require('./catch-async');
        const login = catchAsync(async (req, res) => { res.send('x'); });
        exports.list = catchAsync(async (req, res) => { res.send([]); });
        const create = async (req, res) => { res.send(); };
        module.exports.login = login;
        module.exports.create = create;`,
      '/app/catch-async.js': `const catchAsync = (fn) => (req, res, next) => { Promise.resolve(fn(req, res, next)).catch((err) => next(err)); };
        module.exports = catchAsync;`,
    })).toEqual(['handler express login POST /login', 'handler express list GET /users', 'handler express create POST /users']);
  });

  test('module.exports = { login } and ES modules with wrappers', () => {
    expect(entriesOf({
      '/app/routes.ts': `import { Router } from 'express';
        import * as auth from './auth.controller';
        import users from './users.controller';
        const router = Router();
        router.post('/login', auth.login);
        router.delete('/users/:id', users.remove);
        export default router;`,
      '/app/auth.controller.ts': `import { catchAsync } from './catch-async';
        export const login = catchAsync(async (req, res) => { res.send('x'); });`,
      '/app/users.controller.ts': `import asyncHandler from 'express-async-handler';
        const remove = asyncHandler(async (req, res) => { res.send(); });
        export default { remove };`,
      '/app/catch-async.ts': `export const catchAsync = (fn) => (req, res, next) => { Promise.resolve(fn(req, res, next)).catch(next); };`,
    })).toEqual(['handler express login POST /login', 'handler express remove DELETE /users/:id']);
  });

  test('factories that give back closures', () => {
    expect(entriesOf({
      '/app/routes.ts': `import { Router } from 'express';
        import { makeLogin, requireRole } from './login';
        const router = Router();
        router.post('/login', requireRole('admin'), makeLogin({ users }));`,
      '/app/login.ts': `export function makeLogin({ users }) { return async function (req, res) { res.json(await users.find()); }; }
        export const requireRole = (role) => (req, res, next) => { if (req.user.role !== role) return res.status(403).end(); next(); };`,
    })).toEqual(['handler express makeLogin POST /login', 'guard express requireRole POST /login']);
  });

  test('methods bound in constructors, in field initialisers and at the route; of base classes', () => {
    expect(entriesOf({
      '/app/auth.ts': `import { Router } from 'express';
        import { Base } from './base';
        export class AuthController extends Base {
          readonly router = Router();
          constructor(private readonly users) {
            super();
            this.login = this.login.bind(this);
            this.router.post('/login', this.login);
            this.router.post('/logout', this.logout);
            this.router.post('/refresh', this.refresh.bind(this));
            this.router.post('/ping', this.ping);
          }
          async login(req, res) { res.json({}); }
          logout = async (req, res) => { res.json({}); };
          refresh(req, res) { res.json({}); }
        }`,
      '/app/base.ts': `export class Base { ping(req, res) { res.json({}); } }`,
    })).toEqual([
      'handler express AuthController.login POST /login', 'handler express AuthController.logout POST /logout', 'handler express AuthController.refresh POST /refresh',
      'handler express Base.ping POST /ping',
    ]);
  });

  test('methods of an instance that another file made', () => {
    expect(entriesOf({
      '/app/routes.ts': `import { Router } from 'express';
        import { authController } from './auth';
        import { UserController } from './users';
        const users = new UserController();
        export const router = Router();
        router.post('/login', authController.login);
        router.post('/users', (req, res, next) => users.create(req, res, next));`,
      '/app/auth.ts': `class AuthController { login = async (req, res) => { res.json({}); }; }
        export const authController = new AuthController();`,
      '/app/users.ts': `export class UserController { async create(req, res) { res.json({}); } }`,
    })).toEqual(['handler express AuthController.login POST /login', 'handler express POST /users POST /users']);
  });

  test('one function that is registered twice is one entry', () => {
    expect(entriesOf(`${router}
      const login = async (req, res) => { res.json({}); };
      router.post('/login', login);
      router.post('/signin', login);
    `)).toEqual(['handler express login POST /login, POST /signin']);
  });

  test('routers that are handed in by their type or by their name', () => {
    expect(entriesOf(`import type { Express } from 'express';
      export function routes(server: Express, other) {
        server.post('/login', login);
        other.post('/login', login);
      }
      export default (app) => { app.get('/me', me); };
      const login = (req, res) => { res.json({}); };
      const me = (req, res) => { res.json({}); };
    `)).toEqual(['handler express login POST /login', 'handler router me GET /me']);
  });

  test('a path that is a field of the class', () => {
    expect(entriesOf(`import { Router } from 'express';
      class AuthRoute { public path = '/auth'; public router = Router(); constructor() { this.router.post(\`\${this.path}/login\`, this.login); } login = (req, res) => { res.json({}); }; }
    `)).toEqual(['handler express AuthRoute.login POST /auth/login']);
  });

  test('what is no route', () => {
    expect(entriesOf(`import axios from 'axios'; import express from 'express';
      const app = express();
      const map = new Map();
      map.get('/login', (a, b) => a);
      axios.post('/login', { a: 1 }, (x, y) => x);
      app.get('env');
      app.set('x', (req, res) => {});
      api.post('/login', { password });
    `)).toEqual([]);
  });
});

describe('express: routes of a list', () => {
  test('in a loop, with forEach, and taken apart', () => {
    expect(entriesOf(`${router}
      const login = (req, res) => { res.json({}); };
      const logout = (req, res) => { res.json({}); };
      const me = (req, res) => { res.json({}); };
      const list = [{ method: 'post', path: '/login', handler: login }];
      for (const route of list) router[route.method](route.path, route.handler);
      [{ verb: 'post', url: '/logout', run: logout }].forEach(({ verb, url, run }) => { router[verb](url, run); });
      const reads = [{ path: '/me', handler: me }];
      reads.forEach((one) => router.get(one.path, one.handler));
    `)).toEqual(['handler express login POST /login', 'handler express logout POST /logout', 'handler express me GET /me']);
  });

  test('a list of another file', () => {
    expect(entriesOf({
      '/app/routes.ts': `import { login } from './login';
        export const routes = [{ method: 'post', path: '/login', handler: login }];`,
      '/app/login.ts': `export const login = async (req, res) => { res.json({}); };`,
      '/app/app.ts': `import express from 'express'; import { routes } from './routes';
        const app = express();
        routes.forEach((route) => { app[route.method](route.path, route.handler); });`,
    })).toEqual(['handler express login POST /login']);
  });
});

test('behind `use`, who takes no `next` answers', () => {
  expect(entriesOf(`import { Router } from 'express';
    const forward = (fn) => async (req, res, next) => { try { await fn(req, res, next); } catch (error) { next(error); } };
    export const pay = Router().use(limit, forward((req, res) => controller.pay(req, res)));
    export const guarded = Router().use((req, res, next) => next());
    function limit(req, res, next) { next(); }`)).toEqual(['handler express pay *', 'guard express guarded *', 'guard express limit *']);
});

describe('express: routes that a function of the project registers', () => {
  const shared = {
    '/p/controllers.js': 'const Auth = module.exports; Auth.login = async (req, res) => {}; Auth.logout = async (req, res) => {};',
    '/p/try-route.js': 'exports.tryRoute = (fn) => async (req, res, next) => { try { await fn(req, res, next); } catch (error) { next(error); } };',
  };
  test.each([
    ['handed over one by one', {
      '/p/helpers.js': `const { tryRoute } = require('./try-route'); exports.setup = function (router, verb, path, guards, controller) { router[verb](path, guards, tryRoute(controller)); };`,
      '/p/app.js': `const router = require('express').Router(); const { setup } = require('./helpers'); const auth = require('./controllers'); setup(router, 'post', '/login', [limit], auth.login); function limit(req, res, next) { next(); }`,
    }, ['guard express limit POST /login', 'handler express login POST /login']],
    ['counted from behind', {
      '/p/helpers.js': `const helpers = module.exports; helpers.setup = function (...args) { const [router, path] = args; let guards = args.length > 3 ? args[args.length - 2] : []; guards = [...guards]; const controller = args[args.length - 1]; router.post(path, guards, controller); };`,
      '/p/app.js': `const router = require('express').Router(); const { setup } = require('./helpers'); const auth = require('./controllers'); setup(router, '/login', auth.login); setup(router, '/logout', [], auth.logout);`,
    }, ['handler express login POST /login', 'handler express logout POST /logout']],
    ['a method', {
      '/p/app.js': `const express = require('express'); const auth = require('./controllers'); class Server { constructor() { this.app = express(); this.route('post', '/login', auth.login); } route(method, path, handler) { this.app[method](path, handler); } }`,
    }, ['handler router login POST /login']],
    ['a module that is handed the controllers', {
      '/p/routes/auth.js': `module.exports = function (app, controllers) { app.post('/login', controllers.login); };`,
      '/p/app.js': `const app = require('express')(); require('./routes/auth')(app, require('./controllers'));`,
    }, ['handler express login POST /login']],
    ['through two functions', {
      '/p/helpers.js': `exports.post = (router, path, handler) => { router.post(path, handler); };`,
      '/p/routes.js': `const { post } = require('./helpers'); exports.authRoutes = (router, auth) => { post(router, '/login', auth.login); };`,
      '/p/app.js': `const router = require('express').Router(); const { authRoutes } = require('./routes'); authRoutes(router, require('./controllers'));`,
    }, ['handler express login POST /login']],
  ])('%s', (_name, files, entries) => {
    expect(entriesOf({ ...shared, ...files })).toEqual(entries);
  });

  test('a field of a class that holds a wrapped handler gives it its name', () => {
    expect(entriesOf({ ...shared, '/p/app.js': `const router = require('express').Router(); const { tryRoute } = require('./try-route'); class Auth { login = tryRoute(async (req, res) => {}); } const auth = new Auth(); router.post('/login', auth.login);` }))
      .toEqual(['handler express Auth.login POST /login']);
  });

  test('a guard that is made of what was handed over stays itself', () => {
    expect(entriesOf({
      '/p/routes.js': `const { guard } = require('./guard'); exports.routes = (app, config) => { app.post('/login', guard(config), async (req, res) => {}); };`,
      '/p/guard.js': 'exports.guard = (config) => function check(req, res, next) { next(); };',
      '/p/app.js': `const app = require('express')(); require('./routes').routes(app, { key: 1 });`,
    })).toEqual(['guard express guard POST /login', 'handler express POST /login POST /login']);
  });
});

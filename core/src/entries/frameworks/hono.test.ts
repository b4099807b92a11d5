import { expect, test } from 'vitest';
import { entriesOf } from '../entries.test-support.js';

test('long chains, middleware in front, app.on, validators', () => {
  expect(entriesOf(`import { Hono } from 'hono'; import { zValidator } from '@hono/zod-validator';
    const guard = async (c, next) => { await next(); };
    const app = new Hono()
      .use('/admin/*', guard)
      .post('/login', zValidator('json', schema), async (c) => c.json({}))
      .get('/me', guard, (c) => c.json({}))
      .on(['PUT', 'DELETE'], '/x', function both(c) { return c.json({}); });
  `)).toEqual(['guard hono guard * /admin/*, GET /me', 'handler hono POST /login POST /login', 'handler hono GET /me GET /me', 'handler hono both DELETE /x, PUT /x']);
});

test('OpenAPIHono: the route says method and path', () => {
  expect(entriesOf({
    '/app/auth.ts': `import { OpenAPIHono, createRoute } from '@hono/zod-openapi'; import { logoutRoute } from './routes';
      const app = new OpenAPIHono();
      const loginRoute = createRoute({ method: 'post', path: '/login', request: {} });
      app.openapi(loginRoute, async (c) => c.json({}));
      app.openapi(logoutRoute, logout);
      app.openapi(createRoute({ method: 'get', path: '/me' }), (c) => c.json({}));
      function logout(c) { return c.json({}); }`,
    '/app/routes.ts': `import { createRoute } from '@hono/zod-openapi'; export const logoutRoute = createRoute({ method: 'post', path: '/logout' });`,
  })).toEqual(['handler hono POST /login POST /login', 'handler hono GET /me GET /me', 'handler hono logout POST /logout']);
});

test('createMiddleware and createHandlers of the factory', () => {
  expect(entriesOf(`import { Hono } from 'hono'; import { createMiddleware, createFactory } from 'hono/factory';
    const factory = createFactory();
    const guard = createMiddleware(async (c, next) => { await next(); });
    const login = factory.createHandlers(guard, async (c) => c.json({}));
    const app = new Hono();
    app.use(guard);
    app.post('/login', ...login);
  `)).toEqual(['guard hono guard *, POST /login', 'handler hono login POST /login']);
});

test('who may go on is asked by a guard of the library', () => {
  expect(entriesOf(`import { bearerAuth } from 'hono/bearer-auth'; import { every } from 'hono/combine';
    const verifyKey = bearerAuth({ verifyToken: async (token, c) => { if (!await find(token)) return false; return true; } });
    export const keyAuth = every(verifyKey, other);
  `)).toEqual(['guard hono verifyToken']);
});

import { expect, test } from 'vitest';
import { entriesOf } from '../entries.test-support.js';

test('routes in place, in lists of other files, with functions in front', () => {
  expect(entriesOf({
    '/p/server.js': `const Hapi = require('@hapi/hapi'); const server = Hapi.server();
      server.route({ method: 'POST', path: '/login', handler: async (request, h) => ({}), options: { auth: false } });
      server.route(require('./users'));`,
    '/p/users.js': `const check = (request, h) => h.continue;
      module.exports = [{ method: ['PUT', 'PATCH'], path: '/users/{id}', options: { pre: [{ method: check, assign: 'x' }, [other]], handler: update } }, { method: 'GET', path: '/users', config: { handler(request, reply) { reply([]); } } }];
      async function update(request, h) { return {}; }
      function other(request, h) { return h.continue; }`,
  })).toEqual(['handler hapi POST /login POST /login', 'guard hapi check PATCH /users/{id}, PUT /users/{id}', 'handler hapi GET /users GET /users', 'handler hapi update PATCH /users/{id}, PUT /users/{id}', 'guard hapi other PATCH /users/{id}, PUT /users/{id}']);
});

test('schemes, strategies and points of extension', () => {
  expect(entriesOf(`import Hapi from '@hapi/hapi';
    server.auth.scheme('token', (server, options) => ({ authenticate: async (request, h) => h.authenticated() }));
    server.auth.strategy('jwt', 'jwt', { key, validate: async (decoded, request, h) => ({ isValid: false }) });
    server.ext('onPreAuth', async (request, h) => h.continue);
    server.ext([{ type: 'onPreHandler', method: check }, { type: 'onPreResponse', method: (request, h) => h.continue }]);
    function check(request, h) { return h.continue; }
  `)).toEqual(['guard hapi authenticate', 'validator hapi validate', 'guard hapi * *', 'guard hapi check *']);
});

test('routes that functions of the project make, and in lists of its own form', () => {
  expect(entriesOf({
    '/p/routes.js': `const { buildRoute } = require('./build'); const Controller = require('./controller');
      module.exports = [buildRoute('POST', '/users/signup', Controller.signup, false), buildRoute('GET', '/users', {}, Controller.list)];`,
    '/p/controller.js': `module.exports = { signup: async (request, reply) => {}, list(request, reply) {} };`,
    '/p/more.js': `const routes = [{ method: 'POST', url: '/vote', handler: require('./vote') }]; module.exports = createRoutes(routes);`,
    '/p/vote.js': `module.exports = async (request, reply) => {};`,
    '/p/other.js': `fetchJson('POST', '/users/signup', body, (data) => data); rest({ method: 'GET', url: '/x', handler: (data) => data });`,
  })).toEqual(['handler router signup POST /users/signup', 'handler router list GET /users', 'handler router POST /vote POST /vote']);
});

test('without Hapi an object with a path is no route', () => {
  expect(entriesOf(`const request = { method: 'POST', path: '/login', handler: (response) => response };`)).toEqual([]);
});

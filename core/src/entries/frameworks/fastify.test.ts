import { expect, test } from 'vitest';
import { entriesOf } from '../entries.test-support.js';

test('short form, with options, and with the handler in the options', () => {
  expect(entriesOf(`import Fastify from 'fastify';
    const app = Fastify();
    async function guard(request, reply) {}
    app.post('/login', async function login(request, reply) { return {}; });
    app.post('/admin', { preHandler: [guard] }, async function admin(request, reply) { return {}; });
    app.put('/me', { schema, onRequest: guard, handler: async function update(request, reply) { return {}; } });
  `)).toEqual(['guard fastify guard POST /admin, PUT /me', 'handler fastify login POST /login', 'handler fastify admin POST /admin', 'handler fastify update PUT /me']);
});

test('route with options: also kept in a variable, several methods, in a list', () => {
  expect(entriesOf(`import Fastify from 'fastify';
    const app = Fastify();
    app.route({ method: 'POST', url: '/login', preHandler: guard, handler: login });
    const logout = { method: ['POST', 'DELETE'], url: '/session', handler: async (request, reply) => ({}) };
    app.route(logout);
    const routes = [{ method: 'GET', url: '/me', handler: me }];
    routes.forEach((route) => { app.route(route); });
    for (const route of routes) app.route(route);
    async function login(request, reply) {}
    async function guard(request, reply) {}
    async function me(request, reply) {}
  `)).toEqual(['handler fastify POST /session DELETE /session, POST /session', 'handler fastify login POST /login', 'guard fastify guard POST /login', 'handler fastify me GET /me']);
});

test('a method of the project that takes a route', () => {
  expect(entriesOf(`export class Users extends Controller { constructor() { super(); this.route({ method: 'post', path: '', handler: this.create }); } async create(req, res) { res.json({}); } }
  `)).toEqual(['handler router Users.create POST']);
});

test('hooks and decorators', () => {
  expect(entriesOf(`import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
    export default async function (fastify: FastifyInstance) {
      fastify.addHook('onRequest', async function onRequest(request, reply) {});
      fastify.addHook('onSend', async function onSend(request, reply) {});
      fastify.decorate('authenticate', async (request, reply) => {});
    }
    export const plugin: FastifyPluginAsync = async (instance) => { instance.addHook('preHandler', check); };
    async function check(request, reply) {}
  `)).toEqual(['guard fastify onRequest *', 'guard fastify authenticate', 'guard fastify check *']);
});

test('hooks in a chain that begins with something unknown', () => {
  expect(entriesOf(`import { FastifyAdapter } from '@nestjs/platform-fastify';
    export function start(app) { app.getHttpAdapter().getInstance().decorateReply('end', function () {}).addHook('preHandler', function guard(req, reply, done) { done(); }); }`)).toContain('guard fastify guard *');
});

import { expect, test } from 'vitest';
import { entriesOf } from '../entries.test-support.js';

test('Elysia: the schema stands behind the handler', () => {
  expect(entriesOf(`import { Elysia, t } from 'elysia';
    export const auth = new Elysia({ prefix: '/auth' })
      .derive(({ headers }) => ({ bearer: headers.authorization }))
      .post('/login', async ({ body, cookie }) => signIn(body, cookie), { body: t.Object({}) })
      .post('/logout', function logout({ cookie }) { cookie.remove(); });
  `)).toEqual(['handler elysia POST /auth/login POST /auth/login', 'handler elysia logout POST /auth/logout']);
});

test('h3: the event handler is unwrapped', () => {
  expect(entriesOf(`import { createRouter, defineEventHandler, readBody } from 'h3';
    const router = createRouter();
    router.post('/login', defineEventHandler(async (event) => signIn(await readBody(event))));
    router.delete('/sessions/:id', endSession);
    async function endSession(event) { return null; }
  `)).toEqual(['handler h3 POST /login POST /login', 'handler h3 endSession DELETE /sessions/:id']);
});

import { expect, test } from 'vitest';
import { entriesOf } from '../entries.test-support.js';

test('clients, middleware of its own, actions', () => {
  expect(entriesOf({
    '/app/safe-action.ts': `import { createMiddleware, createSafeActionClient } from 'next-safe-action';
      export const limit = (n: number) => createMiddleware<{ ctx: {} }>().define(async ({ next }) => next());
      export const client = createSafeActionClient({}).use(async ({ next }) => next());
      export const authed = client.use(async ({ next, ctx }) => { if (!ctx.user) throw new Error('Unauthorized'); return next({ ctx }); });`,
    '/app/actions.ts': `'use server';
      import { createMiddleware } from 'next-safe-action'; import { authed, limit } from './safe-action';
      const mayEdit = createMiddleware().define(async ({ ctx, next }) => next());
      export const banUserAction = authed.metadata({}).inputSchema(schema).use(mayEdit).action(async ({ parsedInput }) => {});
      something.action(async () => {});`,
    '/app/elsewhere.ts': `import { authed } from './safe-action'; export const helper = authed.action(async () => {});`,
  })).toEqual([
    'guard next-safe-action mayEdit', 'handler next-safe-action banUserAction ACTION banUserAction',
    'guard next-safe-action limit', 'guard next-safe-action client', 'guard next-safe-action authed',
  ]);
});

import { expect, test } from 'vitest';
import { entriesOf } from '../entries.test-support.js';

test('procedures with the places they stand in, routes that are written, guards', () => {
  expect(entriesOf({
    '/app/context.ts': `import { ORPCError, os } from '@orpc/server';
      const base = os.$context();
      export const publicProcedure = base.use(async ({ context, next }) => next({ context }));
      export const authed = publicProcedure.use(({ context, next }) => { if (!context.user) throw new ORPCError('UNAUTHORIZED'); return next(); });
      export const onlyAdmins = os.middleware(async ({ context, next }) => next());`,
    '/app/auth.ts': `import { publicProcedure, authed } from './context';
      export const authRouter = {
        login: publicProcedure.input(schema).output(out).handler(async ({ input }) => ({})),
        providers: { list: authed.handler(() => service.list()) },
        deleteAccount: authed.route({ method: 'DELETE', path: '/auth/account' }).use(limit).errors({}).handler(({ context }) => service.remove(context.user.id)),
      };
      export const alone = authed.handler(async () => {});`,
  })).toEqual([
    'handler orpc login CALL auth.login', 'handler orpc list CALL auth.providers.list', 'handler orpc deleteAccount DELETE /auth/account', 'handler orpc alone CALL alone',
    'guard orpc publicProcedure', 'guard orpc authed', 'guard orpc onlyAdmins',
  ]);
});

test('a contract that is implemented; handlers of something else', () => {
  expect(entriesOf(`import { implement } from '@orpc/server';
    const os = implement(contract);
    const list = os.planet.list.handler(({ input }) => []);
    export const router = os.router({ planet: { list, remove: os.planet.remove.use(guard).handler(async () => {}) } });
    queue.handler(async (job) => {});
  `)).toEqual(['handler orpc list CALL list', 'handler orpc remove CALL planet.remove']);
});

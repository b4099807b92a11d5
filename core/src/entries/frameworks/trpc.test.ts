import { expect, test } from 'vitest';
import { entriesOf } from '../entries.test-support.js';

test('procedures, routers in routers, middleware', () => {
  expect(entriesOf({
    '/app/trpc.ts': `import { initTRPC } from '@trpc/server';
      const t = initTRPC.context().create();
      const isAuthed = t.middleware(({ ctx, next }) => next({ ctx }));
      export const router = t.router;
      export const publicProcedure = t.procedure;
      export const protectedProcedure = t.procedure.use(isAuthed);
      export const adminProcedure = protectedProcedure.use(async ({ ctx, next }) => next());`,
    '/app/auth.ts': `import { router, publicProcedure, protectedProcedure } from './trpc';
      export const authRouter = router({
        login: publicProcedure.input(schema).output(out).mutation(async ({ input }) => ({})),
        me: protectedProcedure.query(({ ctx }) => ctx.user),
        onLogin: publicProcedure.subscription(async function* () {}),
        chained: protectedProcedure.use(rateLimit).input(schema).use(({ next }) => next()).mutation(handler),
      });
      async function handler({ input }) { return {}; }`,
    '/app/root.ts': `import { router } from './trpc'; import { authRouter } from './auth'; export const appRouter = router({ auth: authRouter });`,
  })).toEqual([
    'handler trpc login MUTATION login', 'handler trpc me QUERY me', 'handler trpc onLogin SUBSCRIPTION onLogin', 'guard trpc guard', 'handler trpc handler MUTATION chained',
    'guard trpc isAuthed', 'guard trpc adminProcedure',
  ]);
});

test('procedures that are built in variables and by functions; no procedure', () => {
  expect(entriesOf(`import { publicProcedure } from './trpc';
    const base = publicProcedure.input(schema);
    export const login = base.mutation(async ({ input }) => ({}));
    db.query((x) => x);
    client.mutation({ mutation });
  `)).toEqual(['handler trpc login MUTATION login']);
});

test('middleware that is made under a name of its own, and inside of what uses it', () => {
  expect(entriesOf(`import { initTRPC } from '@trpc/server';
    const t = initTRPC.context().create();
    export const middleware = t.middleware;
    export const requireUser = middleware(async ({ ctx, next }) => next());
    export const maybeProcedure = t.procedure.use(middleware(async ({ ctx, next }) => next()));
    other.middleware(async (x) => x);
  `)).toEqual(['guard trpc requireUser', 'guard trpc maybeProcedure']);
});

test('middleware that goes on from another, also made by a function', () => {
  expect(entriesOf(`import { initTRPC } from '@trpc/server'; const t = initTRPC.create();
    const isUser = t.middleware(async (opts) => opts.next());
    const isAdmin = isUser.unstable_pipe(async (opts) => opts.next());
    function hasRole(roles) { return isUser.unstable_pipe(async (opts) => opts.next()); }`)).toEqual(['guard trpc isUser', 'guard trpc isAdmin', 'guard trpc hasRole']);
});

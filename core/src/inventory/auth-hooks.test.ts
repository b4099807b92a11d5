import { expect, test } from 'vitest';
import { defaultPolicy } from '../policy/policy.js';
import { memoryProgram } from '../program/memory-program.test-support.js';
import { findHandlers } from './found-handlers.js';

/** `createUser signup`, in order. */
function kindsOf(files: Readonly<Record<string, string>>): readonly string[] {
  const program = memoryProgram(files);
  return findHandlers(program, defaultPolicy('/p'), program.files).handlers.map(({ handler }) => `${handler.name} ${handler.kind}`);
}

test('auth.js: what its hooks tell of; the route only hands over', () => {
  expect(kindsOf({ '/p/pages/api/auth/[...nextauth].ts': `import NextAuth from 'next-auth';
    const options = (req) => ({
      callbacks: { signIn: async ({ user }) => { if (await blocked(user)) return false; return true; } },
      events: { async createUser(message) { await track(message.user); }, async linkAccount(message) { await track(message.user); }, signOut: async (message) => { await prisma.user.update({ data: { role: 'x' } }); } },
    });
    export default async function handler(req, res) { return NextAuth(req, res, options(req)); }` })).toEqual(['signIn login', 'createUser signup', 'linkAccount oauth', 'signOut logout']);
});

test('better-auth: a middleware that refuses is a guard, with whatever status; what is told without a word of what it is, is other', () => {
  expect(kindsOf({ '/p/auth.ts': `import { betterAuth } from 'better-auth'; import { APIError, createAuthMiddleware } from 'better-auth/api';
    export const auth = betterAuth({
      user: { changeEmail: { sendChangeEmailConfirmation: async ({ newEmail }) => { await mail(newEmail); } } },
      databaseHooks: { user: { create: { after: async (user) => { await track(user); } } } },
      hooks: {
        before: createAuthMiddleware(async (ctx) => { if (isBlocked(ctx.body.email)) throw new APIError('BAD_REQUEST'); }),
        after: createAuthMiddleware(async (ctx) => { ctx.setCookie('locale', ''); }),
      },
    });
    export const quiet = betterAuth({ hooks: { before: createAuthMiddleware(async (ctx) => { ctx.context.trustedOrigins = await originsOf(); }) } });` })).toEqual(['sendChangeEmailConfirmation verification', 'after signup', 'hooks.before authz-guard', 'hooks.after other']);
});

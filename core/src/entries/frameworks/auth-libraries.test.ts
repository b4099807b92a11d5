import { describe, expect, test } from 'vitest';
import { entriesOf } from '../entries.test-support.js';

describe('auth.js', () => {
  test('version 4: options that are annotated', () => {
    expect(entriesOf(`import type { NextAuthOptions } from 'next-auth'; import CredentialsProvider from 'next-auth/providers/credentials';
      export const authOptions: NextAuthOptions = {
        providers: [CredentialsProvider({ name: 'x', credentials: {}, async authorize(credentials) { return null; } })],
        callbacks: { async signIn({ user }) { return true; }, async jwt({ token }) { return token; } },
        events: { async signOut({ token }) {}, createUser: async ({ user }) => {} },
      };
    `)).toEqual(['validator auth-js authorize', 'validator auth-js signIn', 'hook auth-js signOut', 'hook auth-js createUser']);
  });

  test('version 4: the call itself, options by satisfies', () => {
    expect(entriesOf({
      '/p/a.ts': `import NextAuth from 'next-auth'; import { options } from './b'; export default NextAuth(options);`,
      '/p/b.ts': `import type { AuthOptions } from 'next-auth'; import GithubProvider from 'next-auth/providers/github';
        export const options = { providers: [GithubProvider({})], events: { signIn: async () => {} } } satisfies AuthOptions;`,
    })).toEqual(['hook auth-js signIn']);
  });

  test('version 5', () => {
    expect(entriesOf(`import NextAuth from 'next-auth'; import Credentials from 'next-auth/providers/credentials'; import { authConfig } from './auth.config';
      export const { handlers, signIn, signOut, auth } = NextAuth({
        ...authConfig,
        providers: [Credentials({ authorize: async (credentials) => { return null; } })],
        callbacks: { authorized({ auth }) { return !!auth; }, session: ({ session }) => session },
      });
    `)).toEqual(['validator auth-js authorize', 'validator auth-js authorized']);
  });
});

test('auth.js: options that are spread, and made by a function', () => {
  expect(entriesOf({
    '/p/options.ts': `import type { NextAuthOptions } from 'next-auth'; export const authOptions: NextAuthOptions = { events: { async createUser(message) {} } };`,
    '/p/route.ts': `import NextAuth, { type NextAuthOptions } from 'next-auth'; import { authOptions } from './options';
      const getAuthOptions = (req): NextAuthOptions => ({ ...authOptions, callbacks: { ...authOptions.callbacks, signIn: async ({ user }) => true }, events: { ...authOptions.events, linkAccount: async () => {} } });
      export const make = (req, res) => NextAuth(req, res, getAuthOptions(req));`,
  })).toEqual(['hook auth-js createUser', 'validator auth-js signIn', 'hook auth-js linkAccount']);
});

test('better-auth: options in parts, plugins that are objects, what stands in front of everything', () => {
  expect(entriesOf({
    '/p/plugin.ts': `import type { BetterAuthPlugin } from 'better-auth'; import { createAuthEndpoint, createAuthMiddleware } from 'better-auth/api';
      export const clean: BetterAuthPlugin = { id: 'clean', hooks: { after: [{ matcher: () => true, handler: createAuthMiddleware(async (ctx) => { ctx.setCookie('a', ''); }) }] } };
      export const shop = () => ({ id: 'shop', endpoints: { join: createAuthEndpoint('/shop/join', { method: 'POST' }, async (ctx) => ctx.json({})) } });`,
    '/p/auth.ts': `import { betterAuth } from 'better-auth'; import { emailOTP, organization } from 'better-auth/plugins'; import { createAuthMiddleware, APIError } from 'better-auth/api'; import { clean, shop } from './plugin';
      const more = process.env.ORGS ? [organization({ sendInvitationEmail: async (data) => {} })] : [];
      const user = { changeEmail: { enabled: true, sendChangeEmailConfirmation: async ({ newEmail }) => {} } };
      const base = () => ({ hooks: { before: createAuthMiddleware(async (ctx) => { if (ctx.path === '/x') throw new APIError('BAD_REQUEST'); }) } });
      export const auth = betterAuth({ ...base(), user, plugins: [emailOTP({ async sendVerificationOTP({ otp }) {} }), ...more, clean, shop()] });`,
  })).toEqual([
    'hook better-auth sendInvitationEmail', 'hook better-auth sendChangeEmailConfirmation', 'guard better-auth hooks.before', 'hook better-auth sendVerificationOTP',
    'hook better-auth hooks.after', 'handler better-auth join POST /shop/join',
  ]);
});

test('better-auth: hooks, mails, plugins', () => {
  expect(entriesOf(`import { betterAuth } from 'better-auth'; import { magicLink } from 'better-auth/plugins'; import { createAuthMiddleware } from 'better-auth/api';
    export const auth = betterAuth({
      emailAndPassword: { enabled: true, sendResetPassword: async ({ user, url }) => { await mail(url); }, onPasswordReset: async ({ user }) => {} },
      databaseHooks: { user: { create: { after: async (user) => {} } }, session: { create: { before: async (session) => {} } } },
      hooks: { after: createAuthMiddleware(async (ctx) => {}) },
      plugins: [magicLink({ sendMagicLink: async ({ email }) => {} })],
      user: { deleteUser: { enabled: true, beforeDelete: async (user) => {} } },
    });
  `)).toEqual([
    'hook better-auth sendResetPassword', 'hook better-auth onPasswordReset', 'hook better-auth after', 'hook better-auth before', 'hook better-auth hooks.after', 'hook better-auth sendMagicLink', 'hook better-auth beforeDelete',
  ]);
});

test('better-auth: who maps a profile is told of where it refuses', () => {
  expect(entriesOf(`import { betterAuth } from 'better-auth';
    function mapper({ getName }) { return async (profile) => { if (!profile.email) throw new Error('no e-mail'); return { name: getName(profile) }; }; }
    export const auth = betterAuth({ socialProviders: {
      google: { mapProfileToUser: mapper({ getName: (profile) => profile.name }) },
      github: { mapProfileToUser: (profile) => ({ name: profile.login }) },
    } });
  `)).toEqual(['validator better-auth mapProfileToUser']);
});

import { expect, test } from 'vitest';
import { defaultPolicy } from '../policy/policy.js';
import { memoryProgram } from '../program/memory-program.test-support.js';
import { findHandlers } from './found-handlers.js';

/** The kinds of the handlers of some files, by name. */
function kindsOf(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const program = memoryProgram(files);
  return Object.fromEntries(findHandlers(program, defaultPolicy('/p'), program.files).handlers.map(({ handler }) => [handler.name, handler.kind]));
}

test('strategies: with a password, with another service, for tokens', () => {
  expect(kindsOf({
    '/p/auth.js': `const { Strategy: LocalStrategy } = require('passport-local'); const DropboxStrategy = require('passport-dropbox-oauth2').Strategy; const { Strategy: JwtStrategy } = require('passport-jwt');
      passport.use(new LocalStrategy(async function local(name, password, done) { const user = await find(name); if (!user) return done(null, false); done(null, user); }));
      passport.use(new DropboxStrategy({}, async function other(token, refresh, profile, done) { const user = await find(profile.id); if (!user) return done(null, false); done(null, user); }));
      passport.use(new JwtStrategy({}, async function jwt(payload, done) { const user = await find(payload.sub); if (!user) return done(null, false); done(null, user); }));`,
  })).toEqual({ local: 'login', other: 'oauth', jwt: 'authz-guard' });
});

test('the path that a router is mounted under says what its handlers are for', () => {
  expect(kindsOf({
    '/p/app.ts': `import express from 'express'; import r from './r'; const app = express(); app.use('/auth/password-reset', r);`,
    '/p/r.ts': `import { Router } from 'express'; const r = Router(); r.post('/', async (req, res) => { await store(req.body); res.json({}); }); export default r;`,
  })).toEqual({ 'POST /auth/password-reset': 'password-reset' });
});

test('GraphQL: by the area that a field belongs to', () => {
  expect(kindsOf({
    '/p/user.js': `module.exports = { UserMutation: { async create(obj, args) { await store(args); return {}; }, async verify(obj, args) { await store(args); return {}; } } };`,
    '/p/group.js': `module.exports = { GroupMutation: { async assignUser(obj, args) { await store(args); return {}; } } };`,
  })).toEqual({ create: 'user-admin', verify: 'verification', assignUser: 'role-change' });
});

test('an authorizer of Lambda is a guard, a trigger of a user pool signs up', () => {
  expect(kindsOf({
    '/p/lambda/authorizer.js': `exports.handler = async (event) => { const user = await verify(event.headers.authorization); if (!user) return { isAuthorized: false }; return { isAuthorized: true }; };`,
    '/p/lambda/login.ts': `import type { APIGatewayProxyHandler } from 'aws-lambda'; export const main: APIGatewayProxyHandler = async (event) => { const user = await find(event.body); return { statusCode: user ? 200 : 401, body: '' }; };`,
    '/p/lambda/trigger.ts': `import type { PostConfirmationTriggerHandler } from 'aws-lambda'; export const joined: PostConfirmationTriggerHandler = async (event) => { await store(event); return event; };`,
  })).toEqual({ handler: 'authz-guard', main: 'login', joined: 'signup' });
});

test('a middleware that asks a guard of a library, or sends to another service, is a guard', () => {
  expect(kindsOf({
    '/p/a.ts': `import { Hono } from 'hono'; import { bearerAuth } from 'hono/bearer-auth'; const app = new Hono();
      app.use('/jobs/*', async function cron(c, next) { if (process.env.CRON) return bearerAuth({ token: process.env.CRON })(c, next); return c.json({}, 500); });
      app.use('/x/*', async function other(c, next) { return compress({ level: 1 })(c, next); });`,
    '/p/b.ts': `import express from 'express'; const app = express();
      const isAuthorized = (req, res, next) => { const token = req.user.tokens.find(({ kind }) => kind === 'x'); if (token) return next(); res.redirect(\`/auth/\${req.params.provider}\`); };
      const isFresh = (req, res, next) => { if (req.session.seen) return next(); res.redirect('/start'); };
      app.get('/api/x', isAuthorized, isFresh, show);`,
  })).toEqual({ cron: 'authz-guard', isAuthorized: 'authz-guard' });
});

test('a job that is asked for by GET changes what its name says, if it calls it', () => {
  expect(kindsOf({
    '/p/a.ts': `import express from 'express'; const app = express();
      app.get('/jobs/remove-deleted-users', async (req, res) => { await removeDeletedUsers(); res.json({}); });
      app.get('/admin/delete-users', async (req, res) => { res.render('delete-users', await formOf(req)); });`,
  })).toEqual({ 'GET /jobs/remove-deleted-users': 'user-admin' });
});

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

/** The kind of the one handler of an Express route. */
function kindOfRoute(route: string, body: string, file = '/p/app.ts'): string | undefined {
  const [method = '', path = ''] = route.split(' ');
  return Object.values(kindsOf({ [file]: `import express from 'express'; const app = express(); app.${method.toLowerCase()}('${path}', async (req, res, next) => { ${body} });` }))[0];
}

test.each([
  ['POST /auth/local', `const user = await find(req.body); req.session.userId = user.id; res.json({});`, 'login'],
  ['POST /auth/acme', `const user = await acme.find(req.body.token); req.session.user = user; res.json({});`, 'login'],
  ['POST /auth/acme', `await acme.push(req.body); res.json({});`, 'other'],
  ['POST /register/password', `const user = await users.insert(req.body); res.json(user);`, 'signup'],
  ['POST /login/password', `const user = await find(req.body); req.session.userId = user.id; res.json({});`, 'login'],
  // It sets a password for a link, and changes that of nobody.
  ['POST /links', `const secret = await generateEncryptedPassword(req.body.password); await store.save({ secret }); res.json({});`, 'state-change'],
  ['POST /me/settings', `await changePassword(req.user, req.body); res.json({});`, 'config-change'],
  ['POST /settings/main/renew', `const key = regenerateApiKey(); await store.save(key); res.json({ key });`, 'api-key'],
  ['POST /teams/join', `await createTeamUser(req.user.id, req.body.code); res.json({});`, 'user-admin'],
  ['PUT /profile/email', `await users.update(req.user.id, req.body); res.json({});`, 'user-admin'],
  ['DELETE /account', `await remove(req.user.id); res.json({});`, 'user-admin'],
  ['GET /invitations/accept', `const one = await find(req.query.token); await members.insert(one); res.redirect('/home');`, 'user-admin'],
  ['GET /invitations/accept', `res.json(await find(req.query.token));`, undefined],
  ['POST /users/import-from-disk', `await users.insert(req.body); res.json({});`, 'user-admin'],
  ['DELETE /sessions', `await sessions.clear(req.user.id); res.json({});`, 'session'],
  ['DELETE /auth/tokens/:id', `await store.remove(req.params.id); res.json({});`, 'session'],
  // What plays, and what everybody may do on a social network.
  ['POST /session/:id/sync', `await playbackSessions.update(req.body); res.json({});`, 'state-change'],
  ['POST /accounts/:id/block', `await blocks.insert(req.params.id); res.json({});`, 'state-change'],
  ['POST /accounts/:id/ban', `await users.update(req.params.id, { banned: true }); res.json({});`, 'account-lock'],
  ['POST /follow-requests/:id/authorize', `await follows.update(req.params.id); res.json({});`, 'state-change'],
  ['GET /oauth/userinfo', `res.json(await find(req.user));`, undefined],
])('%s { %s } is %s', (route, body, kind) => {
  expect(kindOfRoute(route, body)).toBe(kind);
});

test('a method as the name of a handler says nothing of what it is about', () => {
  expect(kindsOf({
    '/p/app/api/users/route.ts': `export async function POST(request: Request) { await createUser(await request.json()); return Response.json({}); }`,
  })).toEqual({ POST: 'user-admin' });
  expect(kindsOf({
    '/p/account.js': `const express = require('express'); const app = express(); app.post('/account/delete', postDeleteAccount); async function postDeleteAccount(req, res) { await User.deleteOne({ _id: req.user.id }); res.redirect('/'); }`,
  })).toEqual({ postDeleteAccount: 'user-admin' });
});

test('methods that an API route of Next.js tells apart', () => {
  expect(kindsOf({
    '/p/pages/api/teams/[id]/tokens.ts': `export default async function handle(req, res) { if (req.method === 'GET') { return res.json(await list()); } else if (req.method === 'POST') { await store.insert(req.body); return res.json({}); } res.status(405).end(); }`,
    '/p/pages/api/plans.ts': `export default async function handle(req, res) { res.json(await list()); }`,
  })).toEqual({ handle: 'api-key' });
});

test('what only admins pass is a guard, whatever those behind it are told', () => {
  expect(kindsOf({
    '/p/app.ts': `import express from 'express'; const app = express(); app.get('/mail', adminMiddleware, async (req, res) => { res.json(await mails()); });
      function adminMiddleware(req, res, next) { if (!req.user.isAdmin) return res.sendStatus(404); next(); }`,
  })).toEqual({ adminMiddleware: 'authz-guard' });
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

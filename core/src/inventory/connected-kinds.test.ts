import { expect, test } from 'vitest';
import { defaultPolicy } from '../policy/policy.js';
import { memoryProgram } from '../program/memory-program.test-support.js';
import { findHandlers } from './found-handlers.js';

/** The kinds of the handlers of some files, by name. */
function kindsOf(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const program = memoryProgram(files);
  return Object.fromEntries(findHandlers(program, defaultPolicy('/p'), program.files).handlers.map(({ handler }) => [handler.name, handler.kind]));
}

/** The kind of one procedure of tRPC. */
function kindOfProcedure(file: string, name: string, body: string, how = 'mutation'): string | undefined {
  return kindsOf({ [file]: `import { initTRPC } from '@trpc/server'; const t = initTRPC.create(); export const r = t.router({ ${name}: t.procedure.${how}(async ({ input, ctx }) => { ${body} }) });` })[name];
}

test.each([
  ['/p/integrations.ts', 'disconnect', 'await connections.delete(input.id);', 'oauth'],
  ['/p/payments.ts', 'disconnectStripe', 'await stripe.deauthorize(input.id);', 'oauth'],
  ['/p/mail.ts', 'revokeGmailAccount', 'await store.update(input.id, { token: null });', 'oauth'],
  ['/p/integration.ts', 'deleteIntegration', 'await store.deleteRow(input.id);', 'oauth'],
  ['/p/subscriber.ts', 'verify', 'await store.update(input.token);', 'verification'],
  ['/p/socket.ts', 'disconnect', 'await peers.delete(input.id);', 'state-change'],
  ['/p/api-keys.ts', 'upsert', 'await store.upsert(input);', 'api-key'],
  ['/p/oauth-applications.ts', 'regenerateSecret', 'return store.update(input.id, { secret: make() });', 'api-key'],
  ['/p/team.ts', 'invite', 'await store.insert(input);', 'user-admin'],
  ['/p/team.ts', 'updateMember', 'await store.update(input);', 'role-change'],
  ['/p/team.ts', 'transferTeam', 'await store.update(input);', 'role-change'],
  ['/p/project.ts', 'leaveProject', 'await store.deleteRow(input);', 'user-admin'],
  ['/p/team.ts', 'resetInviteCode', 'await store.update(input);', 'user-admin'],
  ['/p/bank.ts', 'createBankAccount', 'await users.addBankAccount(input);', 'state-change'],
  ['/p/form.ts', 'verifyFormPassword', 'const one = await store.update(input.id); if (one.password !== input.password) throw new Error(); return sealed(one);', 'other'],
  ['/p/embed.ts', 'createPresignToken', 'await store.insert(input);', 'state-change'],
])('%s %s { %s } is %s', (file, name, body, kind) => {
  expect(kindOfProcedure(file, name, body)).toBe(kind);
});

test('a code for a mail, though it is only asked for', () => {
  expect(kindOfProcedure('/p/team.ts', 'deletionCode', 'const code = await auth.getVerificationCode(ctx.user); mails.queue(code); return true;', 'query')).toBe('verification');
  expect(kindOfProcedure('/p/team.ts', 'postalCode', 'return find(ctx.user);', 'query')).toBeUndefined();
});

test('a query of GraphQL that makes an account', () => {
  const resolver = (body: string): Record<string, string> => ({ '/p/r.ts': `export const resolvers = { Query: { async signUp(root, args) { ${body} } } };` });
  expect(kindsOf(resolver('await users.insert(args); return true;'))).toEqual({ signUp: 'signup' });
  expect(kindsOf(resolver('return texts.find(args);'))).toEqual({});
});

/** The kind of the one handler of an Express route. */
const kindOfRoute = (route: string, body: string): string | undefined => Object.values(kindsOf({ '/p/app.ts': `import express from 'express'; const app = express(); app.${route.split(' ')[0]?.toLowerCase() ?? ''}('${route.split(' ')[1] ?? ''}', async (req, res) => { ${body} });` }))[0];

test.each([
  ['GET /apps/gmail/install-url', 'res.json({ url: await connector.connect(sealed(req.user)) });', 'oauth'],
  ['GET /apps/gmail/logo-url', 'res.json({ url: await find(req.user) });', undefined],
  ['PUT /projects/:id/httpTokens/:token', 'res.json(await store.update(req.body));', 'api-key'],
  ['POST /devices/token', 'res.json(await store.insert(req.body));', 'api-key'],
  ['POST /devices/push-tokens', 'res.json(await store.insert(req.body));', 'state-change'],
  ['POST /teams/:id/broker-credentials', 'res.json(await makeFor(req.body));', 'api-key'],
  ['POST /devices/provisioning', 'res.json(await AccessToken.createTokenForTeam(req.body));', 'api-key'],
  ['POST /users', 'const user = await users.insert(req.body); res.json({ token: jwt.sign({ id: user.id }, key) });', 'signup'],
  ['POST /users', 'res.json(await users.insert(req.body));', 'user-admin'],
])('%s { %s } is %s', (route, body, kind) => {
  expect(kindOfRoute(route, body)).toBe(kind);
});

test('a function that is called after its method says nothing by its name', () => {
  expect(kindsOf({ '/p/users.js': `const Router = require('koa-router'); const router = new Router(); const users = { async post(ctx) { await db.insert(ctx.request.body); ctx.body = {}; } }; router.post('/users', users.post); module.exports = router;` })).toEqual({ post: 'user-admin' });
});

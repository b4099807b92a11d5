import { describe, expect, test } from 'vitest';
import { outcomes, programOfShort, shown } from '../paths/covered.test-support.js';
import { defaultPolicy } from '../policy/policy.js';
import { findHandlers } from './found-handlers.js';

const logger = `import pino from 'pino'; const logger = pino();`;

describe('an ordinary log call of a failure in another file', () => {
  /** A handler that is called `reset` asks a function of another file, and refuses. */
  const asking = (name: string, body: string): string => outcomes({
    '/p/app.ts': `import * as other from './other.js'; async function reset(req, res) { const it = await other.${name}(req.body); if (!it) { return res.status(401).json({}); } res.json(it); }`,
    '/p/other.ts': `${logger} export async function ${name}(input) { ${body} }`,
  }, { name: 'reset' });

  test.each([
    ['about something else: the cache is down', 'fromCache', `try { return await cache.get(input); } catch (error) { logger.error('get failed', error); return null; }`, 'none'],
    ['about something else: what is answered has not its form', 'checked', `const result = schema.safeParse(input); if (!result.success) { logger.error('response form is wrong'); throw new Error('form'); } return result.data;`, 'none'],
    ['about the same thing as the handler', 'fromStore', `try { return await store.get(input); } catch (error) { logger.error('reset failed', error); throw error; }`, 'some'],
    ['in a method that is called like the handler', 'reset', `try { return await store.get(input); } catch (error) { logger.error('error in service', error); throw error; }`, 'some'],
    ['about somebody who wants in', 'fromStore', `const one = await store.get(input); if (!one) { logger.warn('wrong password'); throw new Error('wrong'); } return one;`, 'some'],
    ['without a word, in a function that is called after it', 'resetUser', `try { return await store.get(input); } catch (error) { logger.error(error); throw error; }`, 'some'],
    ['without a word, in one that is not', 'findUser', `try { return await store.get(input); } catch (error) { logger.error(error); throw error; }`, 'none'],
  ])('%s', (_, name, body, failure) => { expect(asking(name, body).split(' ')[1]).toBe(failure); });

  test('in the file of the handler is about it', () => {
    expect(outcomes(`${logger} async function find(input) { try { return await cache.get(input); } catch (error) { logger.error('get failed', error); throw error; } } async function reset(req, res) { res.json(await find(req.body)); }`, { name: 'reset' }).split(' ')[1]).toBe('all');
  });

  test('in a file to which the handler hands all its work is about it', () => {
    expect(outcomes({ '/p/app.ts': `import { work } from './work.js'; async function reset(req, res) { return await work(req, res); }`, '/p/work.ts': `${logger} export async function work(req, res) { try { await save(req); } catch (error) { logger.error('get failed', error); throw error; } res.json({}); }` }, { name: 'reset' }).split(' ')[1]).toBe('all');
  });
});

describe('what a guard records that is called on the way', () => {
  const files = (route: string): Record<string, string> => ({
    '/p/app.ts': `import express from 'express'; import { requireScope } from './guards.js'; const app = express(); app.post('${route}', async (req, res) => { requireScope(req, 'write'); await db.user.update(req.body); res.json({}); });`,
    '/p/guards.ts': `${logger} export function requireScope(req, scope) { if (!req.scopes.includes(scope)) { logger.warn('permission denied'); throw new ForbiddenError(); } }`,
  });
  const failureOf = (route: string): string => {
    const program = programOfShort(files(route));
    const [found] = findHandlers(program, defaultPolicy('/p'), program.files).handlers.filter(({ handler }) => handler.kind !== 'authz-guard');
    return found ? shown(found.handler.success, found.handler.failure).failure : '';
  };
  test('is its own', () => { expect(failureOf('/users/:id/password')).toBe('none'); });
  test('is that of a login', () => { expect(failureOf('/login')).not.toBe('none'); });
});

describe('what a function records that comes back as if nothing had happened', () => {
  /** The failure of the handler behind a route that calls it. */
  const failureOf = (route: string, before: string, words: string): string => {
    const program = programOfShort({
      '/p/app.ts': `import express from 'express'; import { deliver } from './mail.js'; const app = express(); app.post('${route}', async (req, res) => { ${before} await deliver(req.body.email); res.json({}); });`,
      '/p/mail.ts': `${logger} export async function deliver(to) { try { await transport.sendMail(to); } catch (error) { logger.error(${words}); } }`,
    });
    const [found] = findHandlers(program, defaultPolicy('/p'), program.files).handlers;
    return found ? shown(found.handler.success, found.handler.failure).failure : 'not found';
  };
  const write = `await prisma.token.create({ data: {} });`;
  test.each([
    ['about the same thing', '/forgot-password', '', `'password mail failed', error`, 'all'],
    ['about a mail, of who is there to send it', '/forgot-password', write, `'mail failed', error`, 'all'],
    ['about something else', '/forgot-password', '', `'cache failed', error`, 'none'],
    ['without a word', '/forgot-password', '', `error`, 'none'],
    ['about a mail, when the work is done', '/users/:id/password', `await prisma.user.update({ data: {} });`, `'mail failed', error`, 'none'],
  ])('%s', (_, route, before, words, failure) => { expect(failureOf(route, before, words)).toMatch(new RegExp(`^(?:${failure}${failure === 'none' ? '|n/a' : ''})$`)); });
});

test('a mail that could not be sent is no failure of a handler that is there for something else', () => {
  const failureOf = (words: string): string => {
    const program = programOfShort(`${logger} import express from 'express'; const app = express(); app.post('/api-keys', async (req, res) => { await prisma.apiKey.create({ data: {} }); try { await mails.deliver(req.user); } catch (error) { logger.error('${words}', error); } res.json({}); });`);
    return findHandlers(program, defaultPolicy('/p'), program.files).handlers.map(({ handler }) => `${handler.kind} ${handler.failure.coverage}`).join();
  };
  expect(failureOf('failed to send email')).toBe('api-key none');
  expect(failureOf('key failed')).toBe('api-key all');
});

import { describe, expect, test } from 'vitest';
import { outcomes } from '../paths/covered.test-support.js';

/** A controller whose service does the work; the handler is called `login`. */
const behind = (body: string, after = 'return { user };'): string => `
class Accounts { constructor(eventBus, factory) { this.eventBus = eventBus; this.factory = factory; }
  async check(name, password) { ${body} } }
const accounts = new Accounts();
async function login(req, res) { const user = await accounts.check(req.name, req.password); if (!user) { return res.status(401).json({}); } ${after} }`;

const outcome = (text: string): string => outcomes(text, { name: 'login' });

describe('an event that is published far from the handler', () => {
  test('of an attempt, before anybody knows how it ends, tells something of the failures', () => {
    expect(outcome(behind(`await this.eventBus.publish(new AttemptedLoginEvent(name)); const user = await find(name); if (!user) return null; await db.session.create({}); await this.eventBus.publish(new LoginEvent(user)); return user;`))).toBe('all some');
  });
  test('of an attempt at something else does not', () => {
    expect(outcome(behind(`await this.eventBus.publish(new AttemptedPaymentEvent(name)); return await find(name);`))).toMatch(/ none$/);
  });
  test('of what was requested, and is done by then, does not', () => {
    expect(outcome(behind(`await this.eventBus.publish(new LoginRequestedEvent(name)); return await find(name);`))).toMatch(/ none$/);
  });
  test('is called by what makes it', () => {
    expect(outcome(behind(`await db.session.create({}); await this.eventBus.publish(this.factory.createUserLoginEvent({ name })); return { name };`))).toMatch(/^all /);
    expect(outcome(behind(`await db.session.create({}); await this.eventBus.publish(this.factory.createInvoicePaidEvent({ name })); return { name };`))).toMatch(/^none /);
  });
  test('is called by its class where it is kept in a variable', () => {
    const classes = `class UserLoginEvent {} class InvoicePaidEvent {} `;
    expect(outcome(classes + behind(`await db.session.create({}); const event = new UserLoginEvent(name); await this.eventBus.publish(event); return { name };`))).toMatch(/^all /);
    expect(outcome(classes + behind(`await db.session.create({}); const event = new InvoicePaidEvent(name); await this.eventBus.publish(event); return { name };`))).toMatch(/^none /);
  });
  test('is what a thing that is saved has gathered, whatever that is called', () => {
    expect(outcome(behind(`await db.session.create({}); for (const event of user.events) { await this.eventEmitter.emitAsync(event.constructor.name, event); } return { name };`))).toMatch(/^all /);
    expect(outcome(behind(`await db.session.create({}); await this.eventEmitter.emitAsync(name, event); return { name };`))).toMatch(/^none /);
  });
});

describe('an ordinary log call far from the handler', () => {
  const logged = (call: string): string => `import pino from 'pino'; const logger = pino();${behind(`await db.session.create({}); ${call} return { name };`)}`;
  test.each([
    ['at a level that is on', `logger.info('login of user');`, 'all'],
    ['below the default level', `logger.debug('login of user');`, 'some'],
    ['below it, and another at one that is on about something else', `logger.debug('login of user'); logger.info('cache was warmed');`, 'some'],
    ['that only dumps values', `logger.info({ name, password });`, 'none'],
  ])('%s', (_, call, success) => { expect(outcome(logged(call)).split(' ')[0]).toBe(success); });

  test('of a failure is none of the success', () => {
    expect(outcome(logged(`if (!name) { logger.debug('login failed'); return { success: false }; }`)).split(' ')[0]).toBe('none');
  });

  test('on the way that gives nothing back is about that way', () => {
    expect(outcome(`import debug from 'debug'; const log = debug('app');${behind(`const user = await find(name); if (!user) { log('login outside of its context'); return null; } return { user };`)}`)).toBe('none none');
  });
});

describe('a handler that does nothing but hand on', () => {
  const logger = `import pino from 'pino'; const logger = pino(); class Sockets { async authenticate(token) { await db.session.create({}); logger.info('welcome'); } }  const sockets = new Sockets();`;
  test('what is called does its work: what that logs is about it', () => { expect(outcome(`${logger} const login = (token) => sockets.authenticate(token);`).split(' ')[0]).toBe('all'); });
  test('where it does more, words tell', () => { expect(outcome(`${logger} async function login(req, res) { await sockets.authenticate(req.token); res.json({}); }`).split(' ')[0]).toBe('none'); });
});

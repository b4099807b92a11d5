import { describe, expect, test } from 'vitest';
import { covered, outcomes } from './covered.test-support.js';

const done = `await db.user.update({ id: req.id });`;
const inHandler = (record: string, before = ''): string => `${before}\nasync function handler(req, res) { ${done} ${record} res.json({}); }`;
const strengthOf = (text: string): string => {
  const { success, strength } = covered(text);
  return `${success} ${String(strength)}`;
};

describe('what counts as a record, and how sure it is', () => {
  test.each([
    ['the typed emitter', inHandler(`$ok;`), 'all typed'],
    ['the typed emitter of a request', inHandler(`security.inRequest.emit('authn_login_success', {}, 'x'); void $ok;`), 'all typed'],
    ['a row of Prisma', inHandler(`await prisma.auditLog.create({ data: { action: 'x' } });`), 'all audit'],
    ['a row of Prisma in a transaction', inHandler(`await prisma.$transaction(async (tx) => { await tx.auditLog.create({ data: {} }); });`), 'all audit'],
    ['a row of Prisma in a list of a transaction', inHandler(`await prisma.$transaction([prisma.user.update({}), prisma.auditLog.create({ data: {} })]);`), 'all audit'],
    ['a row of Sequelize', inHandler(`await AuditLog.create({ action: 'x' });`), 'all audit'],
    ['a row of TypeORM', inHandler(`await this.auditRepository.save({ action: 'x' });`), 'all audit'],
    ['a row of TypeORM, inserted', inHandler(`await this.auditLogRepository.insert({ action: 'x' });`), 'all audit'],
    ['a row of an entity manager', inHandler(`await manager.getRepository(AuditLog).save({ action: 'x' });`), 'all audit'],
    ['a row of an entity manager by its entity', inHandler(`await manager.save(AuditLog, { action: 'x' });`), 'all audit'],
    ['a row of an entity manager, inserted', inHandler(`await this.dataSource.manager.insert(AuditLogEntity, { action: 'x' });`), 'all audit'],
    ['a document of Mongoose', inHandler(`await new AuditLog({ action: 'x' }).save();`), 'all audit'],
    ['a document of Mongoose, kept', inHandler(`const entry = new AuditLog({ action: 'x' }); await entry.save();`), 'all audit'],
    ['a row of Drizzle', inHandler(`await db.insert(auditLogs).values({ action: 'x' });`), 'all audit'],
    ['a row of knex', inHandler(`await knex('audit_log').insert({ action: 'x' });`), 'all audit'],
    ['a row of knex through a table', inHandler(`await db.table('audit_events').insert({ action: 'x' });`), 'all audit'],
    ['a row of Kysely', inHandler(`await db.insertInto('audit_log').values({ action: 'x' }).execute();`), 'all audit'],
    ['a document of MongoDB', inHandler(`await db.collection('audit_logs').insertOne({ action: 'x' });`), 'all audit'],
    ['a row of SQL', inHandler(`await pool.query('INSERT INTO audit_log (action) VALUES ($1)', ['x']);`), 'all audit'],
    ['a row of SQL in a template', inHandler('await sql`INSERT INTO audit_log (action) VALUES (${req.action})`;'), 'all audit'],
    ['a row of SQL in a raw query', inHandler('await prisma.$executeRaw`insert into "security_events" (action) values (${req.action})`;'), 'all audit'],
    ['a row of Supabase', inHandler(`await supabase.from('audit_logs').insert({ action: 'x' });`), 'all audit'],
    ['an audit service nobody can see into', inHandler(`await this.auditService.record({ action: 'x' });`), 'all audit'],
    ['an audit service by a key that is only known when it runs', inHandler(`const log = app.auditLog.user[req.kind]; await log.changedUser(req.id);`), 'all audit'],
    ['one of two methods of an audit service', inHandler(`const record = req.again ? app.auditLog.team.user.reinvited : app.auditLog.team.user.invited; await record(req.id);`), 'all audit'],
    ['a warning that says what was done', inHandler(`logger.warn('secret rotated');`, `import pino from 'pino'; const logger = pino();`), 'all log'],
    ['an audit logger', inHandler(`auditLogger.info('changed');`), 'all audit'],
    ['an audit function of a package', inHandler(`recordAuditEvent({ action: 'x' });`, `import { recordAuditEvent } from '@acme/audit';`), 'all audit'],
    ['an audit function of the project that hides what it does', inHandler(`await logAuditEvent({ action: 'x' });`, `async function logAuditEvent(event) { await client.deliver(event); }`), 'all audit'],
    ['a row that says who and what', inHandler(`await prisma.event.create({ data: { name: 'x', userId: 1, ip: req.ip } });`), 'all audit'],
    ['events that are kept', inHandler(`await events.log({ type: 'user-ban', uid: 1, ip: req.ip });`), 'all audit'],
    ['events that a module of the project keeps', inHandler(`await events.log({ type: 'user-ban', uid: 1, ip: req.ip });`, `const events = { log: async (data) => { await db.setObject('event', data); } };`), 'all audit'],
    ['an event of EventEmitter2', inHandler(`this.eventEmitter.emit('user.changed', { id: 1 });`), 'all domain-event'],
    ['an event of CQRS', inHandler(`this.eventBus.publish(new UserChanged(1));`), 'all domain-event'],
    ['an event of a bus of the project', inHandler(`events.publish('user.changed', {});`), 'all domain-event'],
    ['a log call', inHandler(`logger.info('user changed');`, `import pino from 'pino'; const logger = pino();`), 'all log'],
    ['the console', inHandler(`console.log('user changed', req.id);`), 'all log'],
  ])('%s', (_, text, expected) => { expect(strengthOf(text)).toBe(expected); });

  test('a function that the policy names', () => {
    const policy = { events: [{ call: 'remember', events: ['authn_password_change'] }] };
    expect(covered(inHandler(`remember(req.id);`, `import { remember } from '@acme/core';`), { policy })).toMatchObject({ success: 'all', strength: 'audit' });
  });
});

describe('what does not', () => {
  test.each([
    ['a message to a client', inHandler(`socket.emit('changed', {});`)],
    ['a room', inHandler(`io.to(req.id).emit('changed', {});`)],
    ['a subscription of GraphQL', inHandler(`this.pubsub.publish('user/changed', {});`)],
    ['a row of a calendar', inHandler(`await prisma.event.create({ data: { title: 'x', startsAt: 1, endsAt: 2 } });`)],
    ['events that are not about anybody', inHandler(`events.log({ title: 'x', startsAt: 1, endsAt: 2 });`)],
    ['a query for records', inHandler(`await prisma.auditLog.findMany({});`)],
    ['a query in SQL', inHandler(`await pool.query('SELECT * FROM audit_log');`)],
    ['what only makes one', inHandler(`createAuditLogData({ action: 'x' });`, `import { createAuditLogData } from '@acme/audit';`)],
    ['a log call in development', inHandler(`if (isDevelopment) { console.log('changed'); }`)],
    ['a log call in development, by the environment', inHandler(`if (process.env.NODE_ENV !== 'production') { logger.info('changed'); }`)],
    ['a log call about something else, deep below', `function setUp() { logger.info('mail template is in the cache'); } function send() { setUp(); deliver(); }\n${inHandler('send();')}`],
    ['a warning that doubts it', inHandler(`logger.warn('user was not updated');`, `import pino from 'pino'; const logger = pino();`)],
    ['another method by a key', inHandler(`const get = app.auditLog.user[req.kind].find; await get(req.id);`)],
    ['a metric', inHandler(`metrics.increment('user.changed');`)],
    ['an answer', inHandler(`res.send('changed');`)],
  ])('%s', (_, text) => { expect(outcomes(text)).toMatch(/^none /); });
});

describe('some, and not all', () => {
  test.each([
    ['an attempt at the top', `async function handler(req, res) { $try; const user = await find(req); if (!user) { return res.status(401).end(); } await users.update(user); res.json({}); }`, 'some some'],
    ['an attempt in a log call', `async function handler(req, res) { console.log('signing in is attempted'); const user = await find(req); if (!user) { return res.status(401).end(); } await users.update(user); res.json({}); }`, 'some some'],
    ['a success that is told before it is one', `async function handler(req, res) { $ok; await users.update({ id: req.id }); res.json({}); }`, 'some none'],
    ['at a level that is off by default', inHandler(`console.debug('user changed');`), 'some none'],
    ['under a switch', inHandler(`if (config.auditEnabled) { $ok; }`), 'some none'],
    ['in a catch only', `async function handler(req, res) { try { ${done} } catch (error) { console.error('failed', error); throw error; } res.json({}); }`, 'none all'],
  ])('%s', (_, text, expected) => { expect(outcomes(text)).toBe(expected); });
});

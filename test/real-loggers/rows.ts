import type { Row } from './row.js';

const row = (title: string, leaks: boolean, code: string): Row => ({ title, leaks, code, rule: 'no-secrets-in-log' });

const withPino = (title: string, leaks: boolean, options: string, body: string): Row => row(`pino: ${title}`, leaks, `
import { pino } from 'pino';
export function write(output, password) {
  const logger = pino(${options}, output);
  ${body}
}
`);

export const pinoRows: readonly Row[] = [
  withPino('no list', true, '{}', 'logger.info({ password });'),
  withPino('a listed field', false, `{ redact: ['password'] }`, 'logger.info({ password });'),
  withPino('a star misses the root', true, `{ redact: ['*.password'] }`, 'logger.info({ password });'),
  withPino('a star reaches one level', false, `{ redact: ['*.password'] }`, 'logger.info({ user: { password } });'),
  withPino('a star misses two levels', true, `{ redact: ['*.password'] }`, 'logger.info({ a: { user: { password } } });'),
  withPino('a list beside a bare star', true, `{ redact: ['*', 'user.name'] }`, 'logger.info({ user: { password } });'),
  withPino('elements', false, `{ redact: ['users[*].password'] }`, 'logger.info({ users: [{ password }] });'),
  withPino('a text is out of reach', true, `{ redact: ['password'] }`, 'logger.info(`signed in with ${password}`);'),
  withPino('paths with a censor', false, `{ redact: { paths: ['password'], censor: '***' } }`, 'logger.info({ password });'),
  withPino('removal', false, `{ redact: { paths: ['user'], remove: true } }`, 'logger.info({ user: { password } });'),
  withPino('a child keeps the list', false, `{ redact: ['password'] }`, 'logger.child({ part: 1 }).info({ password });'),
  withPino('a child with a list replaces it', true, `{ redact: ['password'] }`, `logger.child({}, { redact: ['card'] }).info({ password });`),
  withPino('a child with a wider list', false, `{ redact: ['card'] }`, `logger.child({}, { redact: ['card', 'password'] }).info({ password });`),
  withPino('a list among bindings does nothing', true, '{}', `logger.child({ redact: ['password'] }).info({ password });`),
  withPino('a grandchild', true, `{ redact: ['password'] }`, `logger.child({}, { redact: [] }).child({ part: 1 }).info({ password });`),
  withPino('a serializer that picks', false, `{ serializers: { user: (user) => ({ id: user.id }) } }`, 'logger.info({ user: { id: 1, password } });'),
  withPino('a serializer that keeps', true, `{ serializers: { user: (user) => ({ ...user }) } }`, 'logger.info({ user: { id: 1, password } });'),
  withPino('a serializer of another field', true, `{ serializers: { account: () => 1 } }`, 'logger.info({ user: { password } });'),
  withPino('a child adds a serializer', false, '{}', `logger.child({}, { serializers: { password: () => '***' } }).info({ password });`),
  withPino('a child keeps serializers', false, `{ serializers: { password: () => '***' } }`, `logger.child({}, { serializers: { other: () => 1 } }).info({ password });`),
  withPino('formatters.log that picks', false, `{ formatters: { log: (record) => ({ id: record.id }) } }`, 'logger.info({ id: 1, password });'),
  withPino('a censor that gives back what it hides', true, `{ redact: { paths: ['password'], censor: (value) => value } }`, 'logger.info({ password });'),
  withPino('a censor that counts', false, `{ redact: { paths: ['password'], censor: (value) => value.length } }`, 'logger.info({ password });'),
  withPino('an object in the message', false, `{ redact: ['password'] }`, `logger.info('x %o', { password });`),
  withPino('an object in the message, unlisted', true, '{}', `logger.info('x %o', { password });`),
  withPino('a text in the message', true, `{ redact: ['password'] }`, `logger.info('x %s', password);`),
  withPino('a list and a serializer', false, `{ redact: ['user.secret'], serializers: { user: (user) => ({ secret: user.password }) } }`, 'logger.info({ user: { password } });'),
  withPino('a list for what the serializer renames', true, `{ redact: ['user.password'], serializers: { user: (user) => ({ secret: user.password }) } }`, 'logger.info({ user: { password } });'),
  withPino('quotes', false, `{ redact: ['["user-data"].password'] }`, `logger.info({ 'user-data': { password } });`),
  withPino('a constant list', false, `{ redact: [...['card'], 'pass' + 'word'] }`, 'logger.info({ password });'),
  withPino('options spread', false, `{ ...{ redact: ['password'] }, level: 'info' }`, 'logger.info({ password });'),
  withPino('options overwritten', true, `{ ...{ redact: ['password'] }, redact: ['card'] }`, 'logger.info({ password });'),
  withPino('a child with formatters', true, `{ formatters: { log: () => ({}) } }`, 'logger.child({}, { formatters: { log: (record) => record } }).info({ password });'),
  withPino('case matters', true, `{ redact: ['Password'] }`, 'logger.info({ password });'),
];

const withBunyan = (title: string, leaks: boolean, options: string, body: string): Row => row(`bunyan: ${title}`, leaks, `
import bunyan from 'bunyan';
export function write(output, password) {
  const logger = bunyan.createLogger({ name: 'rows', stream: output, ${options} });
  ${body}
}
`);

export const bunyanRows: readonly Row[] = [
  withBunyan('no serializer', true, '', `logger.info({ password }, 'x');`),
  withBunyan('redact is none of its options', true, `redact: ['password'],`, `logger.info({ password }, 'x');`),
  withBunyan('a serializer that hides', false, `serializers: { password: () => '***' },`, `logger.info({ password }, 'x');`),
  withBunyan('a serializer that picks', false, `serializers: { user: (user) => ({ id: user.id }) },`, `logger.info({ user: { id: 1, password } }, 'x');`),
  withBunyan('a serializer that keeps', true, `serializers: { user: (user) => user },`, `logger.info({ user: { id: 1, password } }, 'x');`),
  withBunyan('a child keeps serializers', false, `serializers: { password: () => '***' },`, `logger.child({ part: 1 }).info({ password }, 'x');`),
  withBunyan('a child adds a serializer', false, '', `logger.child({ serializers: { password: () => '***' } }).info({ password }, 'x');`),
  withBunyan('a text is out of reach', true, `serializers: { password: () => '***' },`, 'logger.info(`with ${password}`);'),
];

const withWinston = (title: string, leaks: boolean, format: string, body: string): Row => row(`winston: ${title}`, leaks, `
import { Writable } from 'node:stream';
import winston from 'winston';
const hide = winston.format((info) => ({ ...info, password: '***' }));
const drop = winston.format((info) => { const { password, ...rest } = info; return rest; });
const keep = winston.format((info) => ({ ...info, at: 1 }));
const remove = winston.format((info) => { delete info.password; return info; });
const mask = winston.format((info) => { info.password = '***'; return info; });
export function write(output, password) {
  const stream = new Writable({ write(chunk, _encoding, done) { output.write(chunk); done(); } });
  const logger = winston.createLogger({ format: ${format}, transports: [new winston.transports.Stream({ stream })] });
  ${body}
}
`);

export const winstonRows: readonly Row[] = [
  withWinston('json', true, 'winston.format.json()', `logger.info('x', { password });`),
  withWinston('a format that keeps', true, 'winston.format.combine(keep(), winston.format.json())', `logger.info('x', { password });`),
  withWinston('a format that overwrites', false, 'winston.format.combine(hide(), winston.format.json())', `logger.info('x', { password });`),
  withWinston('a format that takes out', false, 'winston.format.combine(drop(), winston.format.json())', `logger.info('x', { password });`),
  withWinston('a format that deletes', false, 'winston.format.combine(remove(), winston.format.json())', `logger.info('x', { password });`),
  withWinston('a format that masks in place', false, 'winston.format.combine(mask(), winston.format.json())', `logger.info('x', { password });`),
  withWinston('another depth', true, 'winston.format.combine(hide(), winston.format.json())', `logger.info('x', { user: { password } });`),
  withWinston('a format after the line was made', true, 'winston.format.combine(winston.format.json(), mask())', `logger.info('x', { password });`),
  withWinston('printf writes the message only', false, 'winston.format.printf((info) => info.message)', `logger.info('x', { password });`),
  withWinston('printf writes all', true, 'winston.format.printf((info) => JSON.stringify(info))', `logger.info('x', { password });`),
  withWinston('simple', true, 'winston.format.simple()', `logger.info('x', { password });`),
  withWinston('a child', false, 'winston.format.combine(hide(), winston.format.json())', `logger.child({ part: 1 }).info('x', { password });`),
  withWinston('one entry', false, 'winston.format.combine(hide(), winston.format.json())', `logger.log({ level: 'info', message: 'x', password });`),
  withWinston('a text is out of reach', true, 'winston.format.combine(hide(), winston.format.json())', 'logger.info(`with ${password}`);'),
];

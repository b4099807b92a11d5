import { describe, expect, test } from 'vitest';
import { edited } from './edited.test-support.js';
import { moveToField } from './move-to-field.js';

const pino = 'import pino from "pino";\nconst log = pino();\n';
const winston = 'import winston from "winston";\nconst log = winston.createLogger();\n';

describe('the fields are first', () => {
  test.each([
    ['log.info(`login ${x}`);', 'log.info({ x }, \'login\');'],
    ['log.info(`login: ${x}`, a);', 'log.info({ x }, \'login\', a);'],
    ['log.info(`login of "${x}" failed`);', 'log.info({ x }, \'login of failed\');'],
    ['log.info(`login (${x})`);', 'log.info({ x }, \'login\');'],
    ['log.info(`${x} logged in`);', 'log.info({ x }, \'logged in\');'],
    ['log.info(`user ${x}, ${y}`);', 'log.info({ x }, `user, ${y}`);'],
    ['log.info(`it\'s ${x}`);', 'log.info({ x }, `it\'s`);'],
    ['log.info({ id }, `login ${x}`);', 'log.info({ x, id }, \'login\');'],
    ['log.info({}, `login ${x}`);', 'log.info({ x }, \'login\');'],
  ])('%j', (before, after) => {
    expect(edited(pino + before, 'x', moveToField)).toBe(pino + after);
  });
});

test('the fields are second', () => {
  expect(edited(`${winston}log.info(\`login \${x}\`);`, 'x', moveToField)).toBe(`${winston}log.info('login', { x });`);
  expect(edited(`${winston}log.info(\`login \${x}\`, { id });`, 'x', moveToField)).toBe(`${winston}log.info('login', { x, id });`);
  expect(edited(`${winston}log.log('info', \`login \${x}\`);`, 'x', moveToField)).toBe(`${winston}log.log('info', 'login', { x });`);
});

test('a member gives its name', () => {
  expect(edited(`${pino}log.info(\`login \${req.body.user}\`);`, 'req.body.user', moveToField)).toBe(`${pino}log.info({ user: req.body.user }, 'login');`);
});

describe('nothing is moved where', () => {
  test.each([
    ['the logger takes no fields', 'console.log(`login ${x}`);', 'x'],
    ['what is first is no object literal', `${pino}log.info(fields, \`login \${x}\`);`, 'x'],
    ['the field is there', `${pino}log.info({ x: 1 }, \`login \${x}\`);`, 'x'],
    ['the value has no name', `${pino}log.info(\`login \${x()}\`);`, 'x()'],
    ['it is no part of a text', `${pino}log.info({ x });`, 'x'],
    ['the text is no message', `${pino}log.info({ text: \`login \${x}\` });`, 'x'],
    ['what is second is no object literal', `${winston}log.info(\`login \${x}\`, fields);`, 'x'],
  ])('%s', (_name, code, found) => {
    expect(edited(code, found, moveToField)).toBeUndefined();
  });
});

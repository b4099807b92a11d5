import { describe, expect, test } from 'vitest';
import type { Located } from '../facts/located.js';
import type { Program } from '../program/program.js';
import { drop } from './drop.js';
import { edited } from './edited.test-support.js';

const edits = (at: Located, program: Program) => drop(at, program)?.edits;

test.each([
  ['console.log({ token });', 'console.log({});'],
  ['console.log({ token, id });', 'console.log({ id });'],
  ['console.log({ id, token });', 'console.log({ id });'],
  ['console.log({ id, token, });', 'console.log({ id, });'],
  ['console.log({ a: 1, token: token, b: 2 }, "x");', 'console.log({ a: 1, b: 2 }, "x");'],
  ['console.log({ a: { b: token, c: 1 } });', 'console.log({ a: { c: 1 } });'],
  ['console.log({\n  id,\n  token,\n  role,\n});', 'console.log({\n  id,\n  role,\n});'],
  ['console.log({\n  id,\n  token\n});', 'console.log({\n  id\n});'],
  ['console.log({\r\n  token,\r\n  role,\r\n});', 'console.log({\r\n  role,\r\n});'],
  ['console.log({ t: token as string, id });', 'console.log({ id });'],
  ['console.log("a", { token });', 'console.log("a");'],
  ['console.log({ token }, "a");', 'console.log({}, "a");'],
  ['import pino from "pino";\npino().info({ token }, "a", b);', 'import pino from "pino";\npino().info("a", b);'],
  ['import pino from "pino";\npino().info({ token }, b);', 'import pino from "pino";\npino().info({}, b);'],
  ['import winston from "winston";\nwinston.info("a", { token });', 'import winston from "winston";\nwinston.info("a");'],
  ['console.log("a", token);', 'console.log("a");'],
  ['console.log("a", token, b);', 'console.log("a", b);'],
  ['import pino from "pino";\npino().info("a", token);', 'import pino from "pino";\npino().info("a");'],
])('%j', (before, after) => {
  expect(edited(before, before.includes('token as string') ? 'token as string' : 'token', edits)).toBe(after);
});

describe('nothing is left out where', () => {
  test.each([
    ['evaluating it has an effect', 'console.log({ token: token() });', 'token()'],
    ['it may wait', 'async () => console.log({ token: await token });', 'await token'],
    ['it is the message', 'console.log(token);', 'token'],
    ['the message has a place for it', 'console.log("%s", token);', 'token'],
    ['something behind it would move', 'import pino from "pino";\npino().info("a", token, b);', 'token'],
    ['the same name may come through from elsewhere', 'console.log({ ...user, token });', 'token'],
    ['a name is computed', 'console.log({ [key]: 1, token });', 'token'],
    ['it is there twice', 'console.log({ token: a, token: token });', 'token'],
    ['it is part of a text', 'console.log(`a ${token}`);', 'token'],
    ['it is one of several', 'console.log([token]);', 'token'],
    ['a function is between', 'console.log(f({ token }));', 'token'],
    ['nobody knows what is called', 'send({ token });', 'token'],
    ['the logger is known by its name only', '(logger) => logger.info({ token, id });', 'token'],
    ['arguments are spread', 'console.log("a", token, ...rest);', 'token'],
    ['winston needs it', 'import winston from "winston";\nwinston.log({ level: "info", message: token });', 'token'],
    ['parentheses are around it', 'console.log("a", (token));', 'token'],
    ['a comment stands between', 'console.log({ id, /* x */ token });', 'token'],
  ])('%s', (_name, code, found) => {
    expect(edited(code, found, edits)).toBeUndefined();
  });
});

describe('is safe', () => {
  function safe(code: string, file?: string): boolean | undefined {
    let answer: boolean | undefined;
    edited(code, 'token', (at, program) => {
      answer = drop(at, program)?.safe;
      return undefined;
    }, file);
    return answer;
  }

  test.each([
    ['a name that is read elsewhere', '(token: string) => { use(token); console.log({ token }); }', true],
    ['a name that nothing reads any more', '(token: string) => { console.log({ token }); }', false],
    ['a global', 'console.log({ token });', true],
  ])('%s', (_name, code, answer) => {
    expect(safe(code)).toBe(answer);
  });

  test('in JavaScript nobody checks', () => {
    expect(safe('(token) => { console.log({ token }); }', '/test.js')).toBe(true);
  });
});

import { execFileSync } from 'node:child_process';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { safeError } from './safe-error.js';

const SECRET = 'hunter2-correct-horse';

describe('the message', () => {
  test.each([
    ['Request failed with status code 404', 'Request failed with status code 404'],
    ['connect ECONNREFUSED 127.0.0.1:5432', 'connect ECONNREFUSED …'],
    ['ENOENT: no such file or directory, open \'/home/ann/x\'', 'ENOENT: no such file or directory, open …'],
    ['TypeError: can\'t read it', 'TypeError: can\'t read it'],
    ['duplicate key value violates unique constraint "users_email_key"', 'duplicate key value violates unique constraint …'],
    [`Duplicate entry '${SECRET}' for key 'users.email'`, 'Duplicate entry …'],
    [`Unexpected token 'h', "{"password":"${SECRET}"}" is not valid JSON`, 'Unexpected token …'],
    [`Command failed: echo ${SECRET}`, 'Command failed: …'],
    ['wrong password: hunter', 'wrong password: …'],
    ['wrong code 4711', 'wrong code …'],
    [`GET https://ann:${SECRET}@example.com/a?token=${SECRET} failed`, 'GET …'],
    [`insert into "users" ("pin") values ('${SECRET}') - relation does not exist`, 'insert into …'],
    [`key=${SECRET}`, '…'],
    ['Zeile eins\nZeile zwei\u001b[31m', 'Zeile eins Zeile …'],
    ['wAbCdEfGhIjKlMnOpQrStUvWxYz is wrong', '…'],
    ['连接失败', '连接失败'],
    ['', undefined],
  ])('%j is kept as far as it is plain words', (message, kept) => {
    expect(safeError(new Error(message)).message).toBe(kept);
  });

  test('is short', () => {
    const { message = '' } = safeError(new Error('many words '.repeat(1000)));
    expect(message.length).toBeLessThan(210);
    expect(message).toMatch(/…$/);
  });
});

/** Errors as libraries make them, each with the secret where that library puts what it was given. */
const errors: Record<string, () => unknown> = {
  'axios': () => Object.assign(new Error('Request failed with status code 401'), {
    name: 'AxiosError', code: 'ERR_BAD_REQUEST', config: { headers: { Authorization: SECRET } }, request: { path: `/?t=${SECRET}` }, response: { status: 401, data: SECRET },
  }),
  'got': () => Object.assign(new Error(`Response code 500 (${SECRET})`), { options: { password: SECRET } }),
  'superagent': () => Object.assign(new Error('Forbidden'), { status: 403, response: { text: SECRET, req: { url: SECRET } } }),
  'fetch': () => new TypeError('fetch failed', { cause: new Error(`Invalid URL: https://x/?k=${SECRET}`) }),
  'knex': () => Object.assign(new Error(`select * from t where pin = '${SECRET}' - no such table`), { sql: SECRET, bindings: [SECRET] }),
  'pg': () => Object.assign(new Error('duplicate key'), { code: '23505', detail: `Key (email)=(${SECRET}) already exists.` }),
  'child_process': () => thrownBy(() => execFileSync(process.execPath, ['-e', 'process.exit(1)', SECRET], { stdio: 'pipe' })),
  'JSON.parse': () => thrownBy(() => JSON.parse(SECRET)),
  'URL': () => thrownBy(() => new URL(SECRET)),
  'a name': () => Object.assign(new Error('x'), { name: `Error ${SECRET}` }),
  'a code': () => Object.assign(new Error('x'), { code: SECRET }),
  'a stack': () => Object.assign(new Error('x'), { stack: `Error: ${SECRET}\n    at ${SECRET}` }),
  'lines like frames': () => new Error(`x\n    at read (/home/${SECRET}:1:1)\n`),
  'a text': () => SECRET,
  'an object': () => ({ password: SECRET, message: SECRET }),
  'a long chain': () => Array.from({ length: 50 }).reduce((cause: unknown) => new Error(SECRET, { cause }), SECRET),
};

test.each(Object.entries(errors))('nothing of what it was given is left: %s', (_name, make) => {
  expect(inspect(safeError(make()), { depth: null, showHidden: true })).not.toContain(SECRET);
});

test('what tells one error from another stays', () => {
  const made = errors['axios']?.();
  expect(safeError(made)).toMatchObject({ name: 'AxiosError', message: 'Request failed with status code 401', code: 'ERR_BAD_REQUEST', status: 401 });
  expect(safeError(errors['fetch']?.())).toMatchObject({ name: 'TypeError', message: 'fetch failed', cause: { name: 'Error', message: 'Invalid URL: …' } });
  expect(safeError(errors['pg']?.()).code).toBe('23505');
  expect(safeError(new Error('failed')).stack).toMatch(/^ {4}at .*safe-error\.test\.ts:\d+:\d+\)?(?:\n {4}at .*)*$/);
});

test.each<[string, unknown, string]>([['null', null, 'null'], ['undefined', undefined, 'undefined'], ['a number', 7, 'number'], ['a symbol', Symbol('x'), 'symbol'], ['an object', {}, 'Object'], ['a class', class {}, 'Function']])(
  'anything can be thrown: %s', (_name, thrown, name) => {
    expect(safeError(thrown)).toEqual({ name });
  },
);

test('a cycle of causes ends', () => {
  const error = new Error('round');
  error.cause = error;
  expect(inspect(safeError(error), { depth: null }).match(/'round'/g)).toHaveLength(5);
});

test.each<[string, object]>([
  ['getters', Object.defineProperties({}, Object.fromEntries(['name', 'message', 'code', 'status', 'stack', 'cause', 'constructor', 'response'].map((key) => [key, { get: fails }])))],
  ['a proxy', new Proxy(new Error('x'), { get: fails, getPrototypeOf: fails, has: fails, ownKeys: fails })],
  ['a revoked proxy', revoked()],
])('never throws: %s', (_name, thrown) => {
  expect(safeError(thrown)).toEqual({ name: 'Error' });
});

function fails(): never {
  throw new Error(SECRET);
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function thrownBy(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

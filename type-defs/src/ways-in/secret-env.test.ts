import { inspect } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as convictRecipe from '../../recipes/convict.js';
import * as zodRecipe from '../../recipes/env-zod.js';
import * as envVarRecipe from '../../recipes/env-var.js';
import * as ownRecipe from '../../recipes/env.js';
import * as envalidRecipe from '../../recipes/envalid.js';
import { isRedacted } from '../redacted.js';
import { reveal } from '../reveal.js';
import { secretEnv, secretEnvs } from './secret-env.js';

const SECRET = 'postgres://shop:hunter2@db.internal/shop';
const reason = 'the test compares what came in';
afterEach(() => vi.unstubAllEnvs());

function messageOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return inspect(error, { depth: null, showHidden: true });
  }
  throw new Error('nothing was thrown');
}

describe('secretEnv', () => {
  test('gives what stands in the environment, under the name of the variable', () => {
    vi.stubEnv('DATABASE_URL', ` ${SECRET}\n`);
    const url = ownRecipe.readDatabaseUrl();
    expect(`${url}`).toBe('<redacted:DATABASE_URL>');
    expect(reveal(url, { reason })).toBe(` ${SECRET}\n`);
  });

  test.each([['missing', {}], ['empty', { API_KEY: '' }], ['blank', { API_KEY: ' \n' }], ['no text', { API_KEY: { SECRET } }]])('names a variable that is %s', (_name, from) => {
    const message = messageOf(() => secretEnv('API_KEY', { from }));
    expect(message).toContain('Not set in the environment, or blank: API_KEY.');
    expect(message).not.toContain('hunter2');
    expect(secretEnv('API_KEY', { from, optional: true })).toBeUndefined();
  });

  test.each(['toString', 'constructor', 'hasOwnProperty'])('takes nothing that every object has: %s', (name) => {
    expect(() => secretEnv(name as 'toString', { from: {} })).toThrow(name);
  });

  test.each<[string, unknown]>([['a URL', SECRET], ['nothing', undefined], ['empty text', ''], ['an object', { SECRET }], ['a name with a line break', 'API_KEY\n'], ['too much', 'A'.repeat(65)]])(
    'refuses %s as a name, and does not repeat it',
    (_name, name) => {
      const message = messageOf(() => secretEnv(name as 'API_KEY', { from: {} }));
      expect(message).toContain('name of an environment variable');
      expect(message).not.toMatch(/hunter2|AAAA/);
    },
  );

  test('does not repeat a value that looks like a name: secretEnv(process.env.API_KEY)', () => {
    const from = { API_KEY: 'AKIAIOSFODNN7EXAMPLE' };
    const message = messageOf(() => secretEnv(from.API_KEY as 'API_KEY', { from }));
    expect(message).toContain('the value of another one');
    expect(message).not.toContain(from.API_KEY);
  });

  test('does without an environment', () => {
    vi.stubGlobal('process', undefined);
    try {
      expect(() => secretEnv('API_KEY')).toThrow('API_KEY');
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe('secretEnvs', () => {
  test('reads each under a key of its own', () => {
    vi.stubEnv('SMTP_PASSWORD', 'hunter2');
    vi.stubEnv('SIGNING_KEY', SECRET);
    const secrets = ownRecipe.readSecrets();
    expect(Object.isFrozen(secrets)).toBe(true);
    expect(JSON.parse(JSON.stringify(secrets))).toEqual({ smtpPassword: '<redacted:SMTP_PASSWORD>', signingKey: '<redacted:SIGNING_KEY>' });
    expect(reveal(secrets.signingKey, { reason })).toBe(SECRET);
    expect(secrets).toHaveProperty('sentryDsn', undefined);
    vi.stubEnv('SENTRY_DSN', 'https://key@sentry.example/1');
    expect(isRedacted(ownRecipe.readSecrets().sentryDsn)).toBe(true);
  });

  test('names all that are missing, and no value of those that are not', () => {
    const message = messageOf(() => secretEnvs({ a: 'ONE', b: 'TWO', c: { name: 'THREE' }, d: { name: 'FOUR', optional: true } }, { from: { TWO: SECRET } }));
    expect(message).toContain('Not set in the environment, or blank: ONE, THREE.');
    expect(message).not.toMatch(/hunter2|FOUR/);
  });

  test('takes a key that is no ordinary one', () => {
    const secrets = secretEnvs(JSON.parse('{"__proto__":"API_KEY"}') as { readonly key: 'API_KEY' }, { from: { API_KEY: SECRET } });
    expect(Object.keys(secrets)).toEqual(['__proto__']);
  });

  test.each<[string, unknown]>([['null', null], ['a number', 7], ['no name', {}]])('refuses %s in place of a name', (_name, wanted) => {
    expect(() => secretEnvs({ key: wanted as 'API_KEY' }, { from: {} })).toThrow(TypeError);
  });
});

describe('other readers of the environment', () => {
  test.each([
    ['zod', () => zodRecipe.readEnv().DATABASE_URL],
    ['envalid', () => envalidRecipe.readEnv().DATABASE_URL],
    ['env-var', () => envVarRecipe.readDatabaseUrl()],
    ['convict', () => convictRecipe.readConfig().databaseUrl],
  ])('%s', (_name, read) => {
    vi.stubEnv('DATABASE_URL', SECRET);
    const url = read();
    expect(isRedacted(url)).toBe(true);
    expect(reveal(url, { reason })).toBe(SECRET);
  });
});

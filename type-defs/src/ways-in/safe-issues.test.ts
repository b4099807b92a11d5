import { inspect } from 'node:util';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import joi from 'joi';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { safeIssues } from './safe-issues.js';

const SECRET = 'hunter2-correct-horse';

describe('safeIssues', () => {
  test('takes errors, results and lists', () => {
    const result = z.object({ users: z.array(z.object({ age: z.number() })) }).safeParse({ users: [{ age: 1 }, { age: SECRET }] });
    const expected = [{ path: 'users.1.age', rule: 'invalid_type' }];
    expect([result, result.error, result.error?.issues].map(safeIssues)).toEqual([expected, expected, expected]);
  });

  test('takes what joi and ajv say', () => {
    const { error } = joi.object({ pin: joi.string().min(99) }).validate({ pin: SECRET });
    expect(inspect(error, { depth: null })).toContain(SECRET);
    expect(safeIssues(error)).toEqual([{ path: 'pin', rule: 'string.min' }]);
    const validate = new Ajv().compile({ type: 'object', properties: { user: { type: 'object', properties: { pin: { const: 'x' } } } } });
    validate({ user: { pin: SECRET } });
    expect(safeIssues(validate.errors)).toEqual([{ path: 'user.pin', rule: 'const' }]);
  });

  test('names only what looks like a name', () => {
    const issues = [{ path: ['a', { key: 'b' }, 3, 'x@example.org', 'a\nb', Symbol('s'), -1.5], code: 'too\nsmall' }, { path: SECRET }, {}];
    expect(safeIssues(issues)).toEqual([{ path: 'a.b.3.*.*.*.*', rule: 'invalid' }, { path: '', rule: 'invalid' }, { path: '', rule: 'invalid' }]);
  });

  test('ends: a tree without an end, a list without one', () => {
    const endless: { property: string; constraints: object; children: unknown[] } = { property: 'a', constraints: { isEmail: SECRET }, children: [] };
    endless.children.push(endless, endless);
    expect(safeIssues([endless]).length).toBeLessThanOrEqual(100);
    expect(safeIssues(Array.from({ length: 5000 }, () => ({ path: ['a'] })))).toHaveLength(100);
  });

  const revoked = Proxy.revocable([], {});
  revoked.revoke();
  const angry = new Proxy([], { get: () => { throw new Error(SECRET); } });
  const getter = { get issues(): never { throw new Error(SECRET); } };
  test.each<[string, unknown]>([['nothing', undefined], ['null', null], ['text', SECRET], ['an error', new Error(SECRET)], ['a revoked proxy', revoked.proxy], ['an angry proxy', angry], ['a getter that throws', getter]])(
    'has nothing to say of %s', (_name, value) => {
      expect(safeIssues(value)).toEqual([]);
    },
  );

  test('never throws and never shows a message, an input or a value', () => {
    const secret = fc.constant(SECRET);
    const issue = fc.record({ path: fc.oneof(fc.array(fc.oneof(fc.string(), fc.integer(), fc.record({ key: fc.string(), value: secret, input: secret }))), fc.anything()), code: fc.anything(), input: secret, received: secret, message: secret, value: secret, constraints: fc.anything(), children: fc.anything() }, { requiredKeys: [] });
    fc.assert(fc.property(fc.oneof(fc.array(issue), fc.record({ issues: fc.array(issue) }), fc.anything()), (error) => {
      expect(JSON.stringify(safeIssues(error))).not.toContain(SECRET);
    }));
  });
});

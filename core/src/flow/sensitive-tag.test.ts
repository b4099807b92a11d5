import { expect, test } from 'vitest';
import { defaultPolicy } from '../policy/policy.js';
import { sensitiveTag } from './sensitive-tag.js';

const policy = { ...defaultPolicy('/p'), dataClasses: { membership: { like: 'government-id' as const } } };
const tag = (text: string, name = 'sensitive') => sensitiveTag(policy, [{ name: 'deprecated', text: '' }, { name, text }]);

test.each([
  ['', 'secret'],
  ['password', 'password'],
  ['personal: shown to support only', 'personal'],
  ['one-time-code\nsecond line', 'one-time-code'],
  ['what they type', 'secret'],
  ['membership', 'government-id'],
  ['constructor', 'secret'],
])('`@sensitive %s` is of class %s', (text, dataClass) => {
  expect(tag(text)).toBe(dataClass);
});

test('other tags and no tags say nothing', () => {
  expect(tag('password', 'see')).toBeUndefined();
  expect(sensitiveTag(policy, undefined)).toBeUndefined();
});

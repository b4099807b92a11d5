import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileText, noTexts, RUNS } from './hostile-values.test-support.js';
import { ANONYMOUS, userId } from './user-id.js';

describe('an id', () => {
  test.each<[string, string | number | bigint]>([
    ['a number', 42], ['a great number', 2n ** 63n], ['a number in text', '10734567'], ['a UUID', 'f47ac10b-58cc-4372-a567-0e02b2c3d479'], ['a ULID', '01ARZ3NDEKTSV4RRFFQ69G5FAV'],
    ['a nanoid', 'V1StGXR8_Z5jdHi6B-myT'], ['a nanoid of letters', 'VqStGXRbkZmjdHiCBamyT'], ['a cuid', 'clh3am8ji0000358u4w0h2f7m'], ['of MongoDB', '507f1f77bcf86cd799439011'],
    ['of Stripe', 'cus_9s6XKzkNRiz8i3'], ['of Auth0', 'auth0|5f7c8ec7c33c6c004bbafe82'], ['of Google', 'google-oauth2|103547991597142817347'], ['counted', 'usr_42'], ['a party reference', 'partref:1001'],
  ])('%s', (_name, id) => {
    expect(userId(id)).toBe(String(id));
  });
});

describe('no id', () => {
  test.each([
    'ann@x.no', 'ann%40x.no', 'ann', 'joebob1', 'ann.smith', 'annelise.hansen', 'AnnSmith', 'aSmithson', 'ann-smith_85', 'ann-smith-19850412', 'christopherjohnson', 'user:annelise', 'CORP\\ann', 'x123456',
    '+4712345678', '123-45-6789 ', 'Ann Smith', '10.0.0.1', '2001:db8::1', '/users/42', 'https://x/42', '', '0', 'null', 'undefined', 'anonymous', 'P@ssw0rd', 'correct horse', 'eyJhbGciOiJIUzI1NiJ9', 'sk_live_51Habcdefgh',
    'ghp_16C7e42F292c6912E7710c838347Ae178B4a', 'f47ac10b-58cc\n', 'a1b2c3d4\u202E', `${'a'.repeat(127)}.`, 'a'.repeat(200),
  ])('%j', (text) => {
    expect(userId(text)).toBeUndefined();
  });

  test.each<readonly [string, unknown]>([...noTexts, ['a negative number', -1], ['a number too great to be exact', 2 ** 60], ['a negative bigint', -1n]])('%s', (_name, value) => {
    expect(userId(value)).toBeUndefined();
  });
});

test('nobody is said, and does not pass as an id that came in', () => {
  expect(ANONYMOUS).toBe('anonymous');
  expect(userId(ANONYMOUS as string)).toBeUndefined();
});

test('takes no address and nothing that breaks a line, and comes to an end', () => {
  fc.assert(fc.property(hostileText, (text) => {
    expect(userId(text) ?? '').not.toMatch(/[^\w:|=.-]/);
    expect(userId(`${text}@${text}`)).toBeUndefined();
  }), { numRuns: RUNS });
});

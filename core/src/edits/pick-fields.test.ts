import { describe, expect, test } from 'vitest';
import { edited } from './edited.test-support.js';
import { pickFields } from './pick-fields.js';

const pick = (code: string, found = 'user', optional = false) => edited(code, found, (at, program) => pickFields(at, ['id', 'role'], optional, program));

test.each([
  ['console.log(user);', 'console.log({ id: user.id, role: user.role });'],
  ['console.log({ user });', 'console.log({ user: { id: user.id, role: user.role } });'],
  ['console.log({ of: user });', 'console.log({ of: { id: user.id, role: user.role } });'],
  ['console.log({ ...user, at });', 'console.log({ id: user.id, role: user.role, at });'],
  ['console.log("x", [user]);', 'console.log("x", [{ id: user.id, role: user.role }]);'],
])('%j', (before, after) => {
  expect(pick(before)).toBe(after);
});

test('what may be missing is asked for', () => {
  expect(pick('console.log(user);', 'user', true)).toBe('console.log({ id: user?.id, role: user?.role });');
});

test('a member is a name too', () => {
  expect(pick('console.log(req.user);', 'req.user')).toBe('console.log({ id: req.user.id, role: req.user.role });');
});

describe('nothing is picked where', () => {
  test.each([
    ['it would be evaluated more than once', 'console.log(load());', 'load()'],
    ['a text is made of it', 'console.log(`${user}`);', 'user'],
    ['a function wants the object', 'send(user);', 'user'],
    ['it is cast', 'console.log(user as User);', 'user'],
    ['a field is there already', 'console.log({ ...user, id });', 'user'],
  ])('%s', (_name, code, found) => {
    expect(pick(code, found)).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import type { HandlerPolicy, LoginPolicy } from '../policy/policy.js';
import { handlerOf } from './handler.test-support.js';
import { waivers } from './waivers.js';

const waive = { reason: 'the partner records it', owner: 'team-a', expires: '2030-01-31' };

const waiversOf = (handlers: readonly HandlerPolicy[], today = '2030-01-01', over: Parameters<typeof handlerOf>[0] = {}) => waivers({ root: '/app', handlers }, today)(handlerOf(over));
const outcomes = (...args: Parameters<typeof waiversOf>) => waiversOf(...args).map(({ outcome, expired }) => `${outcome}${expired ? ' expired' : ''}`);

describe('a waiver of the policy', () => {
  test('is about both outcomes, or about one', () => {
    expect(waiversOf([{ handler: 'signIn', waive }])).toEqual([
      { outcome: 'success', by: 'policy', ...waive, expired: false }, { outcome: 'failure', by: 'policy', ...waive, expired: false },
    ]);
    expect(outcomes([{ handler: 'signIn', waive: { ...waive, outcome: 'failure' } }])).toEqual(['failure']);
  });

  test.each<[string, HandlerPolicy, boolean]>([
    ['its name', { handler: 'signIn' }, true],
    ['another name', { handler: 'signin' }, false],
    ['its route', { route: 'POST /login' }, true],
    ['another method', { route: 'GET /login' }, false],
    ['its file', { handler: 'signIn', files: ['src/'] }, true],
    ['another file', { handler: 'signIn', files: ['lib/**'] }, false],
  ])('is found by %s', (_, entry, found) => {
    expect(outcomes([{ ...entry, waive }], '2030-01-01', { file: '/app/src/a.ts' })).toHaveLength(found ? 2 : 0);
  });

  test('never by a file outside of the project, nor by a route where there is none', () => {
    expect(outcomes([{ handler: 'signIn', files: ['**'], waive }], '2030-01-01', { file: '/other/a.ts' })).toEqual([]);
    expect(outcomes([{ route: 'POST /login', waive }], '2030-01-01', { routes: [] })).toEqual([]);
  });

  test('holds on its last day and no longer', () => {
    expect(outcomes([{ handler: 'signIn', waive }], '2030-01-31')).toEqual(['success', 'failure']);
    expect(outcomes([{ handler: 'signIn', waive }], '2030-02-01')).toEqual(['success expired', 'failure expired']);
  });

  test('one that holds counts before one that has expired, in any order', () => {
    const old = { handler: 'signIn', waive: { ...waive, expires: '2029-01-01' } };
    const fresh = { route: 'POST /login', waive: { ...waive, outcome: 'failure', expires: '2030-03-01' } } as const;
    expect(outcomes([old, fresh], '2030-02-01')).toEqual(['success expired', 'failure']);
    expect(outcomes([fresh, old], '2030-02-01')).toEqual(['success expired', 'failure']);
  });

  test('an entry that only names a kind waives nothing', () => {
    expect(outcomes([{ handler: 'signIn', kind: 'other' }])).toEqual([]);
  });
});

describe('sign-in elsewhere', () => {
  const login: LoginPolicy = { by: 'auth0', reason: 'its tenant log goes to the same place' };
  const elsewhere = (kind: Parameters<typeof handlerOf>[0]) => waivers({ root: '/app', handlers: [], login }, '2030-01-01')(handlerOf(kind));

  test.each(['login', 'logout', 'signup', 'password-change', 'password-reset', 'mfa', 'verification'] as const)('%s is recorded there', (kind) => {
    expect(elsewhere({ kind })).toEqual([
      { outcome: 'success', by: 'auth0', reason: login.reason, expired: false }, { outcome: 'failure', by: 'auth0', reason: login.reason, expired: false },
    ]);
  });

  test.each(['authz-guard', 'role-change', 'session', 'api-key', 'user-admin', 'oauth', 'data-export'] as const)('%s is not', (kind) => {
    expect(elsewhere({ kind })).toEqual([]);
  });

  test('needs no entry of its own that may have expired', () => {
    const policy = { root: '/app', handlers: [{ handler: 'signIn', waive: { ...waive, expires: '2020-01-01' } }], login };
    expect(waivers(policy, '2030-01-01')(handlerOf()).map(({ expired }) => expired)).toEqual([false, false]);
  });
});

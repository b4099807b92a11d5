import { expect, test } from 'vitest';
import type { HandlerPolicy } from '../policy/policy.js';
import { handlerOf } from './handler.test-support.js';
import { withPolicyKinds } from './policy-entries.js';

const kinds = (...handlers: HandlerPolicy[]) => withPolicyKinds([handlerOf(), handlerOf({ name: 'ping', kind: 'other', routes: ['GET /ping'] })], { root: '/app', handlers }).map(({ name, kind }) => `${name} ${kind}`);

test('the policy says what a handler is for', () => {
  expect(kinds()).toEqual(['signIn login', 'ping other']);
  expect(kinds({ route: 'GET /ping', kind: 'none' })).toEqual(['signIn login']);
  expect(kinds({ handler: 'signIn', kind: 'mfa' }, { handler: 'signIn', waive: { reason: 'the partner records it', owner: 'a', expires: '2030-01-01' } })).toEqual(['signIn mfa', 'ping other']);
});

test('of several entries the last one counts', () => {
  expect(kinds({ handler: 'signIn', kind: 'none' }, { route: 'POST /login', kind: 'oauth' })).toEqual(['signIn oauth', 'ping other']);
});

import { describe, expect, test } from 'vitest';
import { placeOf } from '../facts/located.js';
import type { HandlerKind } from '../inventory/handler.js';
import { suggestedFailures, suggestedSuccesses } from '../model/suggested-events.js';
import { edited } from './edited.test-support.js';
import type { Route } from './event-fields.js';
import { insertEvent } from './insert-event.js';

const head = 'import { resourceType, safeText, userId } from "@logproof/types";\nimport { createSecurityLog } from "@logproof/types/events";\nconst audit = createSecurityLog({});\n';

interface Case {
  readonly kind: HandlerKind;
  readonly failure?: boolean;
  readonly routes?: readonly Route[];
  readonly file?: string;
  readonly start?: string;
}

/** What is put in front of `res.end()` in a text, and what is left of its beginning. */
function inserted(body: string, { kind, failure = false, routes = [], file = '/test.js', start = head }: Case): string | undefined {
  const text = (failure ? suggestedFailures : suggestedSuccesses)[kind];
  if (!text) throw new Error(`no event for ${kind}`);
  const done = edited(`${start}${body}\n`, 'res.end()', (at, program) => insertEvent(program, [placeOf(at)], text, routes), file);
  return done?.startsWith(start) === true ? done.slice(start.length).trimEnd() : done;
}

describe('the person that the code knows', () => {
  test.each([
    ['a variable', 'async (req, res) => {\n  const user = await find(req);\n  if (fits(user.id)) {\n    res.end();\n  }\n};', 'userId(user.id)'],
    ['the best of its properties', 'async (req, res) => {\n  const found = await find(req);\n  const user = found.user;\n  check(user._id, user.id);\n  res.end();\n};', 'userId(user.id)'],
    ['an id that is no text', 'async (req, res) => {\n  const user = await find(req);\n  res.cookie(user._id);\n  res.end();\n};', 'userId(String(user._id))'],
    ['who is signed in', '(req, res) => {\n  check(req.user.id);\n  res.end();\n};', 'userId(req.user.id)'],
    ['a parameter', '(req, account, res) => {\n  check(account.id);\n  res.end();\n};', 'userId(account.id)'],
  ])('%s', (_name, body, written) => {
    const statement = `audit.inRequest.emit('authn_login_success', { actor: ${written}, method: 'password' }, 'signed in');`;
    expect(inserted(body, { kind: 'login' })).toBe(body.replace(/( *)res\.end\(\);/, `$1${statement}\n$1res.end();`));
  });

  test.each([
    ['nobody', '(req, res) => {\n  res.end();\n};'],
    ['in a block that has ended', 'async (req, res) => {\n  if (req.body) {\n    const user = await find("}");\n    check(user.id);\n  }\n  res.end();\n};'],
    ['in another function', 'const other = (user) => check(user.id);\n(req, res) => {\n  res.end();\n};'],
    ['known later', 'async (req, res) => {\n  res.end();\n  const user = await find(req);\n  check(user.id);\n};'],
    ['something else', '(req, res, order) => {\n  check(order.id);\n  res.end();\n};'],
  ])('no event without one: %s', (_name, body) => {
    expect(inserted(body, { kind: 'login' })).toBeUndefined();
  });

  test('what an event cannot do without is proved in TypeScript', () => {
    const body = '(req, res, user) => {\n  check(user.id);\n  res.end();\n};';
    expect(inserted(body, { kind: 'password-change' })).toContain('{ target: userId(user.id) }');
    expect(inserted(body, { kind: 'password-change', file: '/test.ts' })).toBeUndefined();
    expect(inserted(body, { kind: 'login', file: '/test.ts' })).toContain('{ actor: userId(user.id), ');
  });
});

describe('what the route says', () => {
  const body = '(req, res) => {\n  res.end();\n};';
  test.each([
    [[{ method: '*', path: '/admin' }], `{ action: 'execute', resource: { type: resourceType('admin'), id: '*', scopes: [] }, reason: 'no-permission' }`],
    [[{ method: 'DELETE', path: '/api/v1/shopOrders/:id/lines' }], `{ action: 'delete', resource: { type: resourceType('shop-orders.lines'), id: '*', scopes: [] }, reason: 'no-permission' }`],
  ] as const)('%j', (routes, fields) => {
    expect(inserted(body, { kind: 'authz-guard', failure: true, routes })).toContain(fields);
  });

  test.each([[[]], [[{ method: 'GET', path: undefined }]], [[{ method: 'GET', path: '/a' }, { method: 'GET', path: '/b' }]], [[{ method: 'GET', path: '/:id' }]]])('nothing: %j', (routes) => {
    expect(inserted(body, { kind: 'authz-guard', failure: true, routes })).toBeUndefined();
  });
});

test('what the fields need is imported, all at once', () => {
  const start = 'import { createSecurityLog } from "@logproof/types/events";\nconst audit = createSecurityLog({});\n';
  const body = '(req, res, user) => {\n  check(user.id);\n  res.end();\n};';
  expect(inserted(body, { kind: 'mfa', start })).toContain(`import { safeText, userId } from '@logproof/types';\n`);
  expect(inserted(`const userId = 1;\n${body}`, { kind: 'mfa', start })).toBeUndefined();
});

test('nobody emits where no security log can be named', () => {
  expect(inserted('(req, res) => {\n  res.end();\n};', { kind: 'logout', start: '// nothing\n' })).toBeUndefined();
});

describe('statements', () => {
  const statement = `audit.inRequest.emit('session_logout', {}, 'signed out');`;
  test.each([
    ['(req, res) => {\n  return res.end();\n};', `(req, res) => {\n  ${statement}\n  return res.end();\n};`],
    ['(req, res) => {\n  if (req.body) return res.end();\n};', `(req, res) => {\n  if (req.body) { ${statement} return res.end(); }\n};`],
    ['(req, res) => {\n  if (req.body)\n    res.end();\n};', undefined],
    ['(req, res) => res.end();', undefined],
  ])('%j', (before, after) => {
    expect(inserted(before, { kind: 'logout' })).toBe(after);
  });
});

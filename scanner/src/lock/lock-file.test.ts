import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ConfigError, OutputError } from '../errors.js';
import { eventsReportOf, handlerIn, listed, noWay, recorded } from '../events/report.test-support.js';
import { temporaryFolder } from '../temporary-folder.test-support.js';
import { lockEntries } from './lock-entries.js';
import { readLock, writeLock } from './lock-file.js';
import { lockText } from './lock-text.js';

const scope = { paths: ['.'], projects: [], all: false };
const guard = handlerIn('/r/apps/api/g.ts', { name: 'RolesGuard.canActivate', kind: 'authz-guard', routes: [], success: noWay, failure: { ...recorded, coverage: 'some' } });
const handlers = [guard, handlerIn('/r/b.ts', { line: 9 }), handlerIn('/r/a.ts')].map((handler) => listed(handler, [], handler === guard ? '/r/apps/api' : '/r'));
const entries = lockEntries(eventsReportOf(handlers), '/r').map(({ entry }) => entry);

test('a block of a few lines for each handler, sorted, without a place', () => {
  expect(lockText({ scope, handlers: entries })).toBe(`{
  "version": 1,
  "scope": { "paths": ["."], "projects": [], "all": false },
  "handlers": [
    {
      "handler": "signIn", "kind": "login", "package": ".", "routes": ["POST /login"],
      "success": { "coverage": "all", "strength": "typed", "events": ["authn_login_success"] },
      "failure": { "coverage": "none", "strength": null, "events": [] }
    },
    {
      "handler": "signIn", "kind": "login", "package": ".", "routes": ["POST /login"], "ordinal": 2,
      "success": { "coverage": "all", "strength": "typed", "events": ["authn_login_success"] },
      "failure": { "coverage": "none", "strength": null, "events": [] }
    },
    {
      "handler": "RolesGuard.canActivate", "kind": "authz-guard", "package": "apps/api", "routes": [],
      "success": { "coverage": "n/a", "strength": null, "events": [] },
      "failure": { "coverage": "some", "strength": "typed", "events": ["authn_login_success"] }
    }
  ]
}
`);
});

test('it reads as it was written, also without handlers and with hostile names', () => {
  const folder = temporaryFolder({});
  const evil = entries.map((entry) => ({ ...entry, handler: 'a\u001B[31m\u202E"\\\n=cmd|x' }));
  for (const lock of [{ scope, handlers: entries }, { scope, handlers: [] }, { scope, handlers: evil }]) {
    writeLock(`${folder}/l.json`, 'l.json', lock);
    expect(readLock(`${folder}/l.json`, 'l.json')).toMatchObject(lock);
    expect(readFileSync(`${folder}/l.json`, 'utf8').replaceAll('\n', '')).toMatch(/^[ -~]*$/);
  }
});

describe('what is no lock', () => {
  const [first] = entries;
  test.each<[string, string, RegExp]>([
    ['no JSON', '{ CANARY', /^the lock l\.json is not valid JSON$/],
    ['a list', '["CANARY"]', /it has no list of handlers/],
    ['a merge conflict', '<<<<<<< CANARY\n{}', /not valid JSON/],
    ['another version', '{"version":2,"handlers":[]}', /a version that this logproof does not read/],
    ['no scope', '{"version":1,"handlers":[]}', /it does not say what it is about/],
    ['an unknown coverage', JSON.stringify({ version: 1, scope, handlers: [first, { ...first, success: { coverage: 'CANARY', strength: null, events: [] } }] }), /its handler 2 does not read; --write writes it anew$/],
    ['an unknown kind', JSON.stringify({ version: 1, scope, handlers: [{ ...first, kind: 'CANARY' }] }), /its handler 1 does not read/],
    ['events that are no text', JSON.stringify({ version: 1, scope, handlers: [{ ...first, failure: { coverage: 'none', strength: null, events: [1] } }] }), /its handler 1 does not read/],
  ])('%s', (_, text, message) => {
    const folder = temporaryFolder({});
    writeFileSync(`${folder}/l.json`, text);
    const reading = (): unknown => readLock(`${folder}/l.json`, 'l.json');
    expect(reading).toThrow(ConfigError);
    expect(reading).toThrow(message);
    expect(reading).not.toThrow(/CANARY/);
  });

  test('nothing, and nothing that can be written', () => {
    const folder = temporaryFolder({});
    expect(() => readLock(`${folder}/l.json`, 'l.json')).toThrow('there is no lock l.json; --write writes it');
    expect(() => { writeLock(`${folder}/no/l.json`, 'no/l.json', { scope, handlers: [] }); }).toThrow(OutputError);
  });
});

import { expect, test } from 'vitest';
import { eventsReportOf, handlerIn, listed, waiver } from '../events/report.test-support.js';
import { driftBetween } from '../lock/drift.js';
import { lockEntries } from '../lock/lock-entries.js';
import { eventsContext, hostileHandler } from './context.test-support.js';
import { json } from './json.js';

const keys = (value: object): string[] => Object.keys(value);

test('the contract: exactly these keys, in this order', () => {
  const handlers = [listed(handlerIn('/r/src/a.ts'), [waiver(), waiver({ outcome: 'success', expired: true })], '/r/src'), listed(handlerIn('/other/b.ts'))];
  const report = eventsReportOf(handlers);
  const object = JSON.parse(json(report, eventsContext()));
  expect(keys(object)).toEqual(['version', 'tool', 'summary', 'handlers']);
  expect(object.version).toBe(1);
  expect(keys(object.tool)).toEqual(['name', 'version', 'engine', 'ruleset']);
  expect(keys(object.summary)).toEqual(['complete', 'reasons', 'files', 'lines', 'handlers', 'kinds', 'packages', 'limits']);
  expect(object.summary.packages).toEqual([
    { folder: '.', families: { authn: { handlers: 1, recorded: 0, waived: 0 } } }, { folder: 'src', families: { authn: { handlers: 1, recorded: 0, waived: 1 } } },
  ]);
  const [first, second] = object.handlers;
  expect(keys(second)).toEqual(['file', 'line', 'name', 'kind', 'framework', 'registration', 'routes', 'success', 'failure', 'fields']);
  expect(second.file).toBe('../other/b.ts');
  expect(first).toMatchObject({
    file: 'src/a.ts', line: 1, routes: ['POST /login'], fields: { present: ['actor'], missing: ['sessionOrCorrelation'] },
    success: { coverage: 'all', strength: 'typed', events: [{ file: 'a.ts', line: 3, name: 'authn_login_success', strength: 'typed' }], missing: [] },
    failure: { coverage: 'none', strength: null, events: [], missing: [{ file: 'b.ts', line: 5, note: 'when `isMatch` is false' }] },
    waived: [{ outcome: 'failure', by: 'policy', reason: 'the partner records it', owner: 'team-a', expires: '2030-01-31' }],
    expiredWaivers: [{ outcome: 'success' }],
  });
});

test('a check adds the drift', () => {
  const report = eventsReportOf([listed(handlerIn('/r/a.ts'))]);
  expect(JSON.parse(json(report, eventsContext({ drift: [] })))).toHaveProperty('drift', []);
  expect(JSON.parse(json(report, eventsContext({ drift: driftBetween([], lockEntries(report, '/r')) }))).drift).toEqual([{
    change: 'appeared', fails: true, handler: 'signIn', kind: 'login', routes: ['POST /login'], package: '.', file: 'a.ts', line: 1, message: expect.stringContaining('is new'),
  }]);
});

test('nothing in it acts on a terminal, and it reads back as it was', () => {
  const handler = hostileHandler();
  const text = json(eventsReportOf([handler]), eventsContext());
  expect(text.replaceAll('\n', '')).toMatch(/^[ -~]*$/);
  expect(JSON.parse(text).handlers[0].name).toBe(handler.name);
});

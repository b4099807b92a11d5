import { expect, test } from 'vitest';
import { eventsReportOf, handlerIn, listed, waiver } from '../events/report.test-support.js';
import { eventsContext, hostileHandler } from './context.test-support.js';
import { csv } from './csv.js';

/** Reads as RFC 4180 says. */
function parsed(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
  }
  expect(rows.pop()).toEqual([]);
  return rows;
}

test('a line for each handler, as many cells as there are columns', () => {
  const text = csv(eventsReportOf([listed(handlerIn('/r/a.ts', { routes: ['GET /in', 'POST /login'] }), [waiver()]), listed(handlerIn('/r/b.ts'))]), eventsContext());
  const [head = [], ...rows] = parsed(text);
  expect(Object.fromEntries(head.map((column, index) => [column, rows[0]?.[index]]))).toEqual({
    'file': 'a.ts', 'line': '1', 'name': 'signIn', 'kind': 'login', 'family': 'authn', 'framework': 'express', 'registration': '`router.post`', 'routes': 'GET /in; POST /login', 'package': '.',
    'success coverage': 'all', 'success strength': 'typed', 'success events': 'authn_login_success (typed) a.ts:3', 'success missing': '', 'success waived': '',
    'failure coverage': 'none', 'failure strength': '', 'failure events': '', 'failure missing': 'when `isMatch` is false b.ts:5', 'failure waived': 'waived until 2030-01-31 by team-a: the partner records it',
    'fields present': 'actor', 'fields missing': 'sessionOrCorrelation',
  });
  expect(rows.map((row) => row.length)).toEqual([head.length, head.length]);
});

test('no name of the scanned code is a formula, a cell or a line of its own', () => {
  const text = csv(eventsReportOf([hostileHandler()]), eventsContext());
  const [head = [], ...rows] = parsed(text);
  expect(rows.map((row) => row.length)).toEqual([head.length]);
  expect(rows[0]?.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
  expect(rows[0]?.[2]).toMatch(/^'=cmd\|'x'!A1 .*\\u\{a\}\| x \| \\u\{1b\}\[31m\\u\{202e\}"q",$/);
  expect(text).not.toMatch(/(?!\r\n|\n)[\p{Cc}\p{Cf}]/u);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\uFF1D1', '-'])('%s gets an apostrophe', (name) => {
  expect(parsed(csv(eventsReportOf([listed(handlerIn('/r/a.ts', { name }))]), eventsContext()))[1]?.[2]).toBe(`'${name}`);
});

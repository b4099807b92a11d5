import { expect, test } from 'vitest';
import { findingIn, reportWith } from '../scan/report.test-support.js';
import { contextFor } from './context.test-support.js';
import { json } from './json.js';

const keys = (value: object): string[] => Object.keys(value);

test('the contract: exactly these keys, in this order', () => {
  const suggestion = { message: 'mask it', safe: false, edits: [{ file: '/r/a.ts', start: 2, end: 3, text: 'redact()' }] };
  const full = findingIn('/r/a.ts', { suggestions: [suggestion, { ...suggestion, safe: true, edits: [{ file: '/b.ts', start: 0, end: 0, text: 'x' }] }] });
  const { dataClass, ...bare } = findingIn('/r/a.ts');
  const object = JSON.parse(json(reportWith([full, bare]), contextFor({ cwd: '/r' })));
  expect(dataClass).toBe('password');
  expect(keys(object)).toEqual(['version', 'tool', 'summary', 'findings']);
  expect(object.version).toBe(1);
  expect(keys(object.tool)).toEqual(['name', 'version', 'engine', 'ruleset']);
  expect(keys(object.summary)).toEqual(['complete', 'reasons', 'files', 'lines', 'loggers', 'logCalls', 'entryPoints', 'findings', 'limits']);
  expect(keys(object.summary.findings)).toEqual(['error', 'warning', 'info']);
  const [first, second] = object.findings;
  expect(keys(first)).toEqual([
    'rule', 'category', 'severity', 'confidence', 'scope', 'dataClass', 'message', 'help', 'file', 'line', 'column', 'endLine', 'endColumn', 'trace', 'edits',
    'requirements', 'cwe', 'fingerprint',
  ]);
  expect(keys(first.trace[0])).toEqual(['file', 'line', 'column', 'note']);
  expect(first.edits, 'of the suggestion that is safe').toEqual([{ file: '../b.ts', line: 1, column: 1, endLine: 1, endColumn: 1, text: 'x' }]);
  expect(keys(second)).not.toContain('dataClass');
  expect(keys(second)).not.toContain('edits');
});

test('files are relative to the working folder', () => {
  const files = ['/r/src/a.ts', '/r/b.ts', '/other/c.ts'].map((file) => findingIn(file));
  const object = JSON.parse(json(reportWith(files), contextFor({ cwd: '/r/src' })));
  expect(object).toMatchObject({ findings: [{ file: 'a.ts' }, { file: '../b.ts' }, { file: '../../other/c.ts' }] });
});

test('findings of severity info are counted, and shown only with --verbose', () => {
  const report = reportWith([findingIn('/a.ts', { severity: 'info' })]);
  const shown = (verbose: boolean) => JSON.parse(json(report, contextFor({ verbose })));
  expect(shown(false)).toMatchObject({ findings: [], summary: { findings: { info: 1 } } });
  expect(shown(true).findings).toHaveLength(1);
});

test('nothing in it acts on a terminal, and it reads back as it was', () => {
  const text = json(reportWith([findingIn('/r/a\u001B[31m\u202E\u009B\u{E0041}.ts')]), contextFor({ cwd: '/r' }));
  expect(text.replaceAll('\n', '')).toMatch(/^[ -~]*$/);
  expect(JSON.parse(text).findings[0].file).toBe('a\u001B[31m\u202E\u009B\u{E0041}.ts');
});

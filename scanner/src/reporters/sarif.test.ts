import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { main } from '../main.js';
import { findingIn, reportWith } from '../scan/report.test-support.js';
import { fakeTerminal } from '../terminal/fake-terminal.test-support.js';
import { contextFor } from './context.test-support.js';
import { sarifProblems } from './sarif-schema.test-support.js';
import { sarif } from './sarif.js';

interface Location {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
}

interface CodeFlow {
  readonly threadFlows: readonly [{ readonly locations: readonly [{ readonly location: unknown }] }];
}

interface Log {
  readonly runs: readonly [{
    readonly tool: { readonly driver: { readonly rules: readonly unknown[] } };
    readonly invocations: readonly [{ readonly toolExecutionNotifications: readonly { readonly level: string; readonly message: { readonly text: string } }[] }];
    readonly results: readonly { readonly level: string; readonly message: { readonly text: string }; readonly locations: readonly [Location]; readonly codeFlows: readonly [CodeFlow] }[];
  }];
}

const logOf = (...given: Parameters<typeof sarif>) => JSON.parse(sarif(...given)) as Log;

test('the schema bites', () => {
  expect(sarifProblems({ version: '2.1.0', runs: [{ results: [{ level: 'fatal' }] }] })).not.toEqual([]);
});

test('a scan of a real service is valid, and the same each time', async () => {
  const shop = fileURLToPath(new URL('../../../examples/leaky-shop', import.meta.url));
  const run = async (): Promise<string> => {
    const terminal = fakeTerminal(shop);
    await main(['scan', '--format', 'sarif', '--verbose'], terminal);
    return terminal.out();
  };
  const text = await run();
  const log = JSON.parse(text);
  expect(sarifProblems(log)).toEqual([]);
  expect(log.runs[0].results.length).toBeGreaterThan(20);
  for (const result of log.runs[0].results) expect(log.runs[0].tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
  expect(text).not.toContain(shop);
  expect(text).not.toContain('snippet');
  expect(await run()).toBe(text);
});

test('a finding: place, fingerprint, trace', () => {
  const log = logOf(reportWith([findingIn('/r/src/a.ts')]), contextFor({ cwd: '/r' }));
  expect(log.runs[0]).toMatchObject({
    automationDetails: { id: 'logproof/' }, columnKind: 'utf16CodeUnits', invocations: [{ executionSuccessful: true, exitCode: 1 }],
    results: [{
      ruleId: 'no-secrets-in-log', ruleIndex: 0, level: 'error', message: { text: '`pass` holds a password.' },
      partialFingerprints: { 'logproof/v1': 'f00d' }, properties: { confidence: 'certain', dataClass: 'password' },
    }],
  });
  const physicalLocation = {
    artifactLocation: { uri: 'src/a.ts', uriBaseId: '%SRCROOT%' }, region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 5 },
  };
  expect(log.runs[0].results[0]?.locations).toEqual([{ physicalLocation }]);
  expect(log.runs[0].results[0]?.codeFlows[0].threadFlows[0].locations[0].location).toEqual({ physicalLocation, message: { text: 'source' } });
});

test('a rule: what code scanning sorts by', () => {
  const [rule] = logOf(reportWith([]), contextFor()).runs[0].tool.driver.rules;
  expect(rule).toMatchObject({
    id: 'no-secrets-in-log', defaultConfiguration: { level: 'error' },
    properties: { precision: 'high', 'security-severity': '7.5', tags: expect.arrayContaining(['security', 'external/cwe/cwe-532']) },
  });
});

test('severities, and info only with --verbose', () => {
  const report = reportWith([findingIn('/a.ts', { severity: 'warning' }), findingIn('/a.ts', { severity: 'info', trace: [] })]);
  const levels = (verbose: boolean) => logOf(report, contextFor({ verbose })).runs[0].results.map(({ level }) => level);
  expect(levels(false)).toEqual(['warning']);
  expect(levels(true)).toEqual(['warning', 'note']);
});

test('why it may be wrong', () => {
  const { summary, ...rest } = reportWith([]);
  const partial = { ...rest, notes: ['a note'], summary: { ...summary, complete: false, reasons: ['a reason'], limits: { steps: 1 } } };
  const log = logOf(partial, contextFor());
  expect(sarifProblems(log)).toEqual([]);
  expect(log.runs[0].invocations[0].toolExecutionNotifications.map(({ level, message }) => `${level}: ${message.text}`)).toEqual([
    'warning: a reason', 'warning: a step limit (steps) stopped 1 search', 'note: a note',
  ]);
});

test('names of the scanned code are escaped', () => {
  const finding = findingIn('/r/a b:%|\n\u001B[31m\u202E::x.ts', { rule: 'own-rule', message: '`a[…](…)` \u001B[31m\u202E', help: '\u202E' });
  const text = sarif(reportWith([finding, findingIn('/other/#?.ts')]), contextFor({ cwd: '/r' }));
  const log = JSON.parse(text);
  expect(sarifProblems(log)).toEqual([]);
  expect(log.runs[0].results[0]).not.toHaveProperty('ruleIndex');
  expect(log.runs[0].results[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe('a%20b%3A%25%7C%0A%1B%5B31m%E2%80%AE%3A%3Ax.ts');
  expect(log.runs[0].results[1]?.locations[0].physicalLocation.artifactLocation.uri).toBe('../other/%23%3F.ts');
  expect(log.runs[0].results[0]?.message.text).toBe('`a\\[…](…)` \\u{1b}[31m\\u{202e}');
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
});

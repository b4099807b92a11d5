import { basename } from 'node:path';
import type { Detector, ReportedFinding, RunInput, RunOutput } from '@logproof/core';
import { Linter } from 'eslint';
import { createPlugin, type LogproofPlugin } from '../src/plugin.js';
import type { Run } from '../src/check-file.js';

/** A detector for a fake run. */
export function fakeDetector(id: string, more: Partial<Detector> = {}): Detector {
  return {
    id,
    meta: { category: 'leak', summary: 'Says where LEAK is', recommended: 'error', strict: 'error', doors: ['eslint', 'scan'], requirements: [], cwe: [532] },
    messages: { leak: { problem: 'p', help: 'h' } },
    suggestions: {},
    options: { allow: { kind: 'string[]', default: ['default'], describe: 'Allowed.' } },
    detect: () => [],
    ...more,
  };
}

/** A run that reports every `LEAK` of the text that the port gives, for every rule. It keeps what it was asked. */
export class FakeRun {
  readonly asked: RunInput[] = [];
  change: (finding: ReportedFinding) => ReportedFinding = (finding) => finding;
  readonly run: Run = (input) => {
    this.asked.push(input);
    const file = input.files?.[0] ?? '';
    const text = input.port.texts([file])[0] ?? '';
    const findings = [...text.matchAll(/LEAK/g)].flatMap(({ index }) => (input.rules ?? []).map((rule) => this.change(findingAt(file, index, rule))));
    return { findings, suppressed: 0, reasons: [], limits: {} } as unknown as RunOutput;
  };
}

function findingAt(file: string, start: number, rule: string): ReportedFinding {
  const place = { file, start, end: start + 4 };
  const position = { line: 0, column: 0 };
  return {
    rule, messageId: 'leak', category: 'leak', severity: 'error', confidence: 'certain', scope: 'file', message: '`LEAK` leaks {{.', help: 'Write `SAFE`.',
    place, start: position, end: position, trace: [], suggestions: [{ message: 'Write `SAFE`', edits: [{ ...place, text: 'SAFE' }], safe: true }],
    requirements: [], cwe: [532], fingerprint: '',
  };
}

export interface Door {
  readonly fake: FakeRun;
  readonly plugin: LogproofPlugin;
  lint(code: string, config?: Linter.Config, filename?: string): Linter.LintMessage[];
}

/** A plugin with two fake rules, both on, and a linter. */
export function fakeDoor(detectors: readonly Detector[] = [fakeDetector('one'), fakeDetector('two')], cwd = '/nowhere'): Door {
  const fake = new FakeRun();
  const plugin = createPlugin(detectors, fake.run);
  const linter = new Linter({ cwd });
  return {
    fake,
    plugin,
    lint(code, config = {}, filename = 'a.js') {
      // Patterns for all files do not make ESLint lint one that has an unusual name.
      const files = [`**/${basename(filename)}`];
      const rules: Linter.RulesRecord = { 'logproof/one': 'error', 'logproof/two': 'warn' };
      return linter.verify(code, [{ files, plugins: { logproof: plugin }, rules }, { files, ...config }], filename);
    },
  };
}

import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ownCodes } from './codes.js';
import { diagnosticsOf } from './diagnostics.js';
import { findingAt } from './testing/findings.js';
import { memoryProgram } from './testing/memory-program.js';

const file = '/src/login.ts';
const text = "const key = 'hunter2'; // hunter2\nlog(key);\n";
const { program } = memoryProgram({ [file]: text });
const ofFindings = (...findings: Parameters<typeof findingAt>[3][]): ts.Diagnostic[] =>
  diagnosticsOf(ts, program, { kind: 'findings', findings: findings.map((more) => findingAt(file, text, 'log(key)', more)), gaps: [] });

describe('diagnosticsOf', () => {
  it('puts problem, rule, help and trace where tsc and editors show them', () => {
    const place = { file, start: 6, end: 9 };
    const [diagnostic] = ofFindings({ trace: [{ place, start: { line: 1, column: 7 }, kind: 'named', note: 'source' }] });
    expect(diagnostic).toMatchObject({ category: ts.DiagnosticCategory.Error, code: 90001, source: 'logproof', start: 34, length: 8 });
    expect(diagnostic?.file?.fileName).toBe(file);
    expect(ts.flattenDiagnosticMessageText(diagnostic?.messageText, '\n')).toBe('`log(key)` reaches the log. [no-secrets-in-log]\n  Leave it out.');
    expect(diagnostic?.relatedInformation).toMatchObject([{ start: 6, length: 3, messageText: 'source' }]);
  });

  it('makes warnings of warnings and nothing of what is only for information', () => {
    expect(ofFindings({ severity: 'warning' }, { severity: 'info' }).map(({ category }) => category)).toEqual([ts.DiagnosticCategory.Warning]);
  });

  it('shows a finding in a file that the program does not hold without a place', () => {
    expect(ofFindings({ place: { file: '/gone.ts', start: 1, end: 2 } })).toMatchObject([{ file: undefined, start: undefined }]);
  });

  it('never shows the literals and comments of the lines it points at', () => {
    const format = { getCurrentDirectory: () => '/', getCanonicalFileName: (name: string) => name, getNewLine: () => '\n' };
    const place = { file, start: 6, end: 9 };
    const shown = ts.formatDiagnosticsWithColorAndContext(ofFindings({ trace: [{ place, start: { line: 1, column: 7 }, kind: 'named', note: 'source' }] }), format);
    expect(shown).toContain("const key = '*******'; **");
    expect(shown).not.toContain('hunter2');
  });

  it('makes an error of a crash, with nothing but the name of its class', () => {
    const diagnostics = diagnosticsOf(ts, program, { kind: 'crash', error: 'TypeError' });
    expect(diagnostics).toEqual([{
      category: ts.DiagnosticCategory.Error, code: ownCodes.crash, source: 'logproof', file: undefined, start: undefined, length: undefined,
      messageText: 'logproof crashed (TypeError): this program was not checked.',
    }]);
  });

  it('makes an error of every problem of the config file', () => {
    const problems = [{ file: '/logproof.config.json', text: 'expected an object.' }, { file, line: 2, text: '`rules`: expected an object.' }];
    const diagnostics = diagnosticsOf(ts, program, { kind: 'config', problems });
    expect(diagnostics.map(({ category, messageText, start }) => ({ category, messageText, start }))).toEqual([
      { category: 1, messageText: 'logproof checked nothing: /logproof.config.json cannot be used: expected an object.', start: undefined },
      { category: 1, messageText: 'logproof: `rules`: expected an object.', start: 34 },
    ]);
  });

  it('says what the answer may miss, as a message', () => {
    const diagnostics = diagnosticsOf(ts, program, { kind: 'findings', findings: [], gaps: ['1 file could not be read', 'x'] });
    expect(diagnostics).toMatchObject([{
      category: ts.DiagnosticCategory.Message, messageText: 'logproof may have missed something: 1 file could not be read; x.',
    }]);
  });
});

import ts from 'typescript';
import { describe, expect, it, vi } from 'vitest';
import type { Ask } from './analyse.js';
import { decorated } from './language-service.js';
import type { Outcome } from './outcome.js';
import { findingAt } from './testing/findings.js';

const name = '/a.ts';
const text = 'const password = 1; log(password); const wrong: string = 1;\n';
const place = { start: text.indexOf('(password') + 1, end: text.indexOf('password);') + 8 };
const suggestions = [{
  message: 'Redact it.', safe: true,
  edits: [{ file: name, ...place, text: 'redact(password)' }, { file: name, start: 0, end: 0, text: "import 'x';\n" }],
}];
const found: Outcome = {
  kind: 'findings', gaps: ['1 file could not be read'],
  findings: [findingAt(name, text, 'password);', { place: { file: name, ...place }, suggestions })],
};

interface Editor {
  readonly service: ts.LanguageService;
  type(text: string): void;
}

function editor(check: (ask: Ask) => Outcome): Editor {
  let current = text;
  let version = 0;
  const files = (file: string): string | undefined => (file === name ? current : file === '/declared.d.ts' ? 'declare const log: unknown;' : undefined);
  const plain = ts.createLanguageService({
    getScriptFileNames: () => [name, '/declared.d.ts'],
    getScriptVersion: () => String(version),
    getScriptSnapshot: (file) => ts.ScriptSnapshot.fromString(files(file) ?? ''),
    getCompilationSettings: () => ({ noLib: true, types: [] }),
    getCurrentDirectory: () => '/',
    getDefaultLibFileName: () => '/lib.d.ts',
    fileExists: (file) => files(file) !== undefined,
    readFile: files,
  });
  return {
    service: decorated(ts, plain, {}, check),
    type: (next) => {
      current = next;
      version++;
    },
  };
}

describe('the decorated language service', () => {
  it('adds what is found in a file to its semantic diagnostics, without what the answer may miss', () => {
    const check = vi.fn((_ask: Ask) => found);
    const diagnostics = editor(check).service.getSemanticDiagnostics(name);
    expect(diagnostics.filter(({ source }) => source !== 'logproof').map(({ code }) => code)).toContain(2322);
    expect(diagnostics.filter(({ source }) => source === 'logproof')).toMatchObject([{ code: 90001, start: place.start }]);
    expect(check.mock.lastCall?.[0]).toMatchObject({ file: name, folder: '/' });
  });

  it('checks a file once for each state of the program', () => {
    const check = vi.fn((_ask: Ask) => found);
    const { service, type } = editor(check);
    service.getSemanticDiagnostics(name);
    service.getSemanticDiagnostics(name);
    service.getCodeFixesAtPosition(name, place.start, place.end, [90001], {}, {});
    expect(check).toHaveBeenCalledTimes(1);
    type(`${text}\n`);
    service.getSemanticDiagnostics(name);
    expect(check).toHaveBeenCalledTimes(2);
  });

  it('offers the suggestions of a finding at its place, and only there', () => {
    const { service } = editor(() => found);
    const fixesAt = (start: number, codes: readonly number[]): readonly ts.CodeFixAction[] => service.getCodeFixesAtPosition(name, start, start, codes, {}, {});
    expect(fixesAt(place.start, [90001])).toEqual([{
      fixName: 'logproof', description: 'Redact it.',
      changes: [{
        fileName: name,
        textChanges: [
          { span: { start: 0, length: 0 }, newText: "import 'x';\n" },
          { span: { start: place.start, length: 8 }, newText: 'redact(password)' },
        ],
      }],
    }]);
    expect(fixesAt(0, [90001])).toEqual([]);
    expect(fixesAt(place.start, [2322])).toEqual([]);
  });

  it('says beforehand which of its diagnostics may have code fixes', () => {
    expect(editor(() => found).service.getSupportedCodeFixes(name)).toContain('90001');
  });

  it('shows a crash at the top of the file, and what is wrong with the config file too', () => {
    const own = (outcome: Outcome): ts.Diagnostic[] => editor(() => outcome).service.getSemanticDiagnostics(name).filter(({ source }) => source === 'logproof');
    expect(own({ kind: 'crash', error: 'TypeError' })).toMatchObject([{ code: 90901, start: 0, file: { fileName: name } }]);
    expect(own({ kind: 'config', problems: [{ file: '/logproof.config.json', text: 'no.' }] })).toMatchObject([{ code: 90902, start: 0 }]);
  });

  it('does not look at declaration files', () => {
    const check = vi.fn((_ask: Ask) => found);
    editor(check).service.getSemanticDiagnostics('/declared.d.ts');
    expect(check).not.toHaveBeenCalled();
  });
});

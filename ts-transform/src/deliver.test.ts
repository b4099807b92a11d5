import ts from 'typescript';
import { describe, expect, it, vi } from 'vitest';
import { deliver } from './deliver.js';
import { errorDiagnostic } from './diagnostics.js';
import { memoryProgram } from './testing/memory-program.js';

const files = { '/a.ts': 'export const a = 1;\n' };
const error = errorDiagnostic(ts, 90001, 'an error');
const warning = { ...errorDiagnostic(ts, 90001, 'a warning'), category: ts.DiagnosticCategory.Warning };
const { source: _source, ...foreign } = errorDiagnostic(ts, 5023, 'not ours');
const texts = (diagnostics: readonly ts.Diagnostic[]): string[] =>
  diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')).filter((text) => !text.includes('global type'));

describe('deliver, where the caller of createProgram holds a list', () => {
  it('adds errors to the list itself, which a builder shows instead of asking the program', () => {
    const list: ts.Diagnostic[] = [foreign];
    const { program, host } = memoryProgram(files, {}, list);
    deliver(ts, program, host, () => [error]);
    expect(texts(list)).toEqual(['not ours', 'an error']);
    expect(texts(program.getSemanticDiagnostics())).toEqual([]);
  });

  it('replaces what an earlier program of the same watch left there', () => {
    const list: ts.Diagnostic[] = [foreign, errorDiagnostic(ts, 90001, 'an old error')];
    const { program, host } = memoryProgram(files, {}, list);
    deliver(ts, program, host, () => []);
    expect(texts(list)).toEqual(['not ours']);
  });

  it('prints warnings, since tsc fails for whatever is in the list', () => {
    const list: ts.Diagnostic[] = [];
    const { program, host, printed } = memoryProgram(files, {}, list);
    deliver(ts, program, host, () => [warning, error]);
    expect(texts(list)).toEqual(['an error']);
    expect(printed).toEqual(['warning TS90001: a warning']);
  });

  it('prints in colour where tsc does', () => {
    const { program, host, printed } = memoryProgram(files, { pretty: true }, []);
    deliver(ts, program, host, () => [warning]);
    expect(printed.join('')).toContain('\u001B[');
  });

  it('holds the emit back under noEmitOnError, and only there', () => {
    const emitSkipped = (noEmitOnError: boolean): boolean => {
      const { program, host } = memoryProgram(files, { noEmitOnError, noLib: false, noResolve: true, skipLibCheck: true, lib: [] }, []);
      vi.spyOn(program, 'getGlobalDiagnostics').mockReturnValue([]);
      vi.spyOn(program, 'getOptionsDiagnostics').mockReturnValue([]);
      deliver(ts, program, host, () => [error]);
      return program.emit().emitSkipped;
    };
    expect([emitSkipped(true), emitSkipped(false)]).toEqual([true, false]);
  });
});

describe('deliver, where the caller of createProgram holds no list', () => {
  it('leaves the list that the compiler shares with everyone alone', () => {
    const { program, host } = memoryProgram(files);
    deliver(ts, program, host, () => [error]);
    expect(texts(program.getConfigFileParsingDiagnostics())).toEqual(['an error']);
    expect(memoryProgram(files).program.getConfigFileParsingDiagnostics()).toEqual([]);
  });

  it('checks only when it is asked, and once', () => {
    const compute = vi.fn(() => [error, warning]);
    const { program, host } = memoryProgram(files);
    deliver(ts, program, host, compute);
    expect(compute).not.toHaveBeenCalled();
    expect(texts(ts.getPreEmitDiagnostics(program))).toEqual(['a warning', 'an error']);
    expect(compute).toHaveBeenCalledTimes(1);
  });

  it('reaches a builder, which shows its own empty list', () => {
    const { program, host } = memoryProgram(files);
    deliver(ts, program, host, () => [error]);
    const builder = ts.createSemanticDiagnosticsBuilderProgram(program, { ...host, createHash: (text) => text });
    expect(texts(ts.getPreEmitDiagnostics(builder as unknown as ts.Program))).toEqual(['an error']);
  });

  it('does not check at every key in an editor', () => {
    const compute = vi.fn(() => [error]);
    const { program, host } = memoryProgram(files);
    const token = { isCancellationRequested: () => false, throwIfCancellationRequested: () => undefined };
    deliver(ts, program, { ...host, getCancellationToken: () => token }, compute);
    program.getGlobalDiagnostics();
    program.getSemanticDiagnostics();
    expect(compute).not.toHaveBeenCalled();
  });
});

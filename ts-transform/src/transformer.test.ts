import ts from 'typescript';
import { describe, expect, it, vi } from 'vitest';
import type { Ask } from './analyse.js';
import type { Outcome } from './outcome.js';
import { memoryProgram } from './testing/memory-program.js';
import { programTransformer } from './transformer.js';

const files = { '/app/a.ts': 'export const a = 1;\n' };

describe('programTransformer', () => {
  const analyse = vi.fn((_ask: Ask): Outcome => ({ kind: 'crash', error: 'TypeError' }));
  const transform = programTransformer(analyse);

  it('checks from the folder of tsconfig, with the config file that the plugin entry names', () => {
    const { program, host } = memoryProgram(files, { configFilePath: '/app/tsconfig.json' }, []);
    expect(transform(program, host, { config: 'policy.json' }, { ts })).toBe(program);
    expect(analyse.mock.lastCall?.[0]).toMatchObject({ folder: '/app', configPath: 'policy.json' });
    expect(analyse.mock.lastCall?.[0]).not.toHaveProperty('file');
  });

  it('checks from the working folder where there is no tsconfig', () => {
    const { program, host } = memoryProgram(files, {}, []);
    transform(program, host, {}, { ts });
    expect(analyse.mock.lastCall?.[0].folder).toBe('/');
  });

  it('asks a type checker of its own: a checker prints unions in the order in which it met their members', () => {
    const declared = (ask: (program: ts.Program) => void): string | undefined => {
      let written: string | undefined;
      const text = "export const pick = (first: boolean) => (first ? ('b' as const) : ('a' as const));\nexport type Other = 'a';\n";
      const { program, host } = memoryProgram({ '/app/a.ts': text }, { declaration: true, emitDeclarationOnly: true }, []);
      programTransformer(({ program: view }) => {
        ask(view);
        return { kind: 'findings', findings: [], gaps: [] };
      })(program, host, {}, { ts });
      program.emit(undefined, (_name, output) => { written = output; });
      return written;
    };
    const asked = vi.fn((program: ts.Program) => {
      const [, other] = program.getSourceFile('/app/a.ts')?.statements ?? [];
      program.getTypeChecker().getTypeAtLocation(other as ts.Statement);
    });
    expect(declared(() => undefined)).toContain('"b" | "a"');
    expect(declared(asked)).toContain('"b" | "a"');
    expect(asked).toHaveBeenCalled();
  });

  it('reports a crash as an error', () => {
    const { program, host } = memoryProgram(files, {}, []);
    transform(program, host, {}, { ts });
    expect(program.getConfigFileParsingDiagnostics()).toMatchObject([{ category: ts.DiagnosticCategory.Error, code: 90901 }]);
  });

  it('refuses to run as a source transformer, which is silent under --noEmit', () => {
    const addDiagnostic = vi.fn();
    const { program } = memoryProgram(files);
    const factory = transform(program, {}, { ts, addDiagnostic });
    expect(addDiagnostic.mock.calls).toMatchObject([[{ category: ts.DiagnosticCategory.Error, code: 90903 }]]);
    expect(factory).toBeTypeOf('function');
  });
});

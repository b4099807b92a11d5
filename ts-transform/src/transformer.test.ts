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

  it('asks a type checker of its own: questions change what the program prints', () => {
    const { program, host } = memoryProgram(files, {}, []);
    transform(program, host, {}, { ts });
    const view = analyse.mock.lastCall?.[0].program;
    expect(view?.getTypeChecker()).not.toBe(program.getTypeChecker());
    expect(view?.getTypeChecker()).toBe(view?.getTypeChecker());
    expect(view?.getSourceFiles()).toBe(program.getSourceFiles());
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

import typescript from 'typescript';
import { describe, expect, test } from 'vitest';
import { compilers, memoryProgram } from '../engines.test-support.js';
import type { Compiler } from './compiler.js';
import { createClassicPort } from './port.js';

const files = { '/p/a.ts': 'export const a = 1;' };
const compilerOf = (version: string): Compiler => {
  const compiler = compilers[version];
  if (compiler === undefined) throw new Error(version);
  return compiler;
};

describe('a program of another copy of the compiler is refused', () => {
  test.each([['5.9', '6.0'], ['6.0', '5.9'], ['5.4', '6.0']])('made by %s, passed with %s', (maker, passed) => {
    const program = memoryProgram(compilerOf(maker), files);
    expect(() => createClassicPort({ ts: compilerOf(passed), program })).toThrow(/another copy of TypeScript.*Pass the copy that made the program/);
  });

  test('where kinds of nodes have other numbers', () => {
    const program = memoryProgram(typescript, files);
    const other = { ...typescript, SyntaxKind: { ...typescript.SyntaxKind, SourceFile: 1 } };
    expect(() => createClassicPort({ ts: other, program })).toThrow(/another copy/);
  });

  test('a TypeScript without compiler interface', () => {
    const program = memoryProgram(typescript, files);
    expect(() => createClassicPort({ ts: { version: '7.0.2' } as Compiler, program })).toThrow(/has no compiler API.*native engine/);
  });
});

test.each(['5.4', '5.9', '6.0'])('%s with its own program is taken', (version) => {
  const port = createClassicPort({ ts: compilerOf(version), program: memoryProgram(compilerOf(version), files) });
  expect(port.files()).toEqual(['/p/a.ts']);
});

import type ts from 'typescript';
import type { Compiler } from './compiler.js';

/**
 * The program with a type checker of its own for us. A checker numbers types in the order in which it is asked and prints unions in that
 * order: questions of ours to the program's checker would change the `.d.ts` files that `tsc` writes.
 */
export function withOwnChecker(compiler: Compiler, program: ts.Program): ts.Program {
  // Internal, but the same from TypeScript 5.4 to 6.0.
  const { createTypeChecker } = compiler as unknown as { readonly createTypeChecker?: (host: ts.Program) => ts.TypeChecker };
  if (!createTypeChecker) return program;
  let checker: ts.TypeChecker | undefined;
  return Object.create(program, { getTypeChecker: { value: () => (checker ??= createTypeChecker(program)) } }) as ts.Program;
}

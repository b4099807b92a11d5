import type ts from 'typescript';

/** A copy of the JavaScript compiler, 5.4 to 6.0, as its owner loaded it. */
export type Compiler = typeof ts;

/**
 * Refuses a program that another copy of the compiler made than the one that was handed over: their flag numbers differ, so that
 * every question about a type would silently be answered wrongly.
 *
 * @throws Error that says what to hand over
 */
export function refuseForeignCopy(compiler: Compiler, program: ts.Program): void {
  if (typeof compiler.createProgram !== 'function') {
    throw new Error(`logproof: this "typescript" (${String(compiler.version)}) has no compiler API. Pass a TypeScript from 5.4 to 6.0, or use the native engine for TypeScript 7.`);
  }
  if (kindsFit(compiler, program) && typeFlagsFit(compiler, program)) return;
  throw new Error(
    `logproof: the program was made by another copy of TypeScript than the one passed as "ts" (version ${compiler.version}). `
    + 'Pass the copy that made the program: in ESLint the "typescript" that typescript-eslint loads, '
    + 'in a compiler plugin the "typescript" or "ts" it is handed, with ts-morph the "ts" that ts-morph exports.',
  );
}

function kindsFit(compiler: Compiler, program: ts.Program): boolean {
  const [file] = program.getSourceFiles();
  return file === undefined || file.kind === compiler.SyntaxKind.SourceFile;
}

function typeFlagsFit(compiler: Compiler, program: ts.Program): boolean {
  const checker = program.getTypeChecker();
  const is = compiler.TypeFlags;
  const { getStringType, getNumberType, getVoidType } = checker as Partial<ts.TypeChecker>;
  return (getStringType === undefined || (getStringType().flags & is.String) !== 0)
    && (getNumberType === undefined || (getNumberType().flags & is.Number) !== 0)
    && (getVoidType === undefined || (getVoidType().flags & is.Void) !== 0);
}

import type ts from 'typescript';
import { announce } from './announce.js';
import type { Compiler } from './compiler.js';
import { diagnosticSource } from './diagnostics.js';

/**
 * Makes a program report diagnostics of ours, in every mode of `tsc`.
 *
 * They join what `getConfigFileParsingDiagnostics()` returns: it is asked for in every mode, also by a builder, and it never lands in
 * `.tsbuildinfo`. Semantic diagnostics do: a builder keeps them per file, so that a finding caused by another file would stay after
 * it was fixed.
 *
 * @param compute gives the diagnostics; called at once where the compiler holds the list, else when it is asked for
 */
export function deliver(compiler: Compiler, program: ts.Program, host: ts.CompilerHost | undefined, compute: () => readonly ts.Diagnostic[]): void {
  const list = callersList(compiler, program);
  if (list === undefined) answerOnDemand(program, host, compute);
  else fill(compiler, program, host, list, compute());
}

/**
 * The list that the caller of `createProgram` passed, which a builder keeps and shows instead of asking the program. Undefined if
 * none was passed: then the program answers with a list that the compiler shares with everyone.
 */
function callersList(compiler: Compiler, program: ts.Program): ts.Diagnostic[] | undefined {
  const list = program.getConfigFileParsingDiagnostics() as ts.Diagnostic[];
  const { emptyArray } = compiler as unknown as { readonly emptyArray?: unknown };
  const isShared = emptyArray === undefined ? list.length === 0 : list === emptyArray;
  return isShared || !Object.isExtensible(list) ? undefined : list;
}

function fill(
  compiler: Compiler, program: ts.Program, host: ts.CompilerHost | undefined, list: ts.Diagnostic[], diagnostics: readonly ts.Diagnostic[],
): void {
  // In watch mode the list outlives the program.
  const others = list.filter(({ source }) => source !== diagnosticSource);
  const errors = diagnostics.filter(({ category }) => category === compiler.DiagnosticCategory.Error);
  list.length = 0;
  for (const diagnostic of [...others, ...errors]) list.push(diagnostic);
  // `tsc` exits with an error for every diagnostic in the list, warnings too.
  announce(compiler, program, host, diagnostics.filter((diagnostic) => !errors.includes(diagnostic)));
  if (program.getCompilerOptions().noEmitOnError === true && errors.length > 0) addToGlobal(program, () => errors);
}

/** Only these hold an emit back under `noEmitOnError`. They hide type errors until they are gone, hence not always. */
function addToGlobal(program: ts.Program, diagnostics: () => readonly ts.Diagnostic[]): void {
  const original = program.getGlobalDiagnostics;
  program.getGlobalDiagnostics = (...args) => [...original.apply(program, args), ...diagnostics()];
}

function answerOnDemand(program: ts.Program, host: ts.CompilerHost | undefined, compute: () => readonly ts.Diagnostic[]): void {
  let known: readonly ts.Diagnostic[] | undefined;
  const diagnostics = (): readonly ts.Diagnostic[] => known ??= compute();
  const original = program.getConfigFileParsingDiagnostics;
  program.getConfigFileParsingDiagnostics = () => [...original.apply(program), ...diagnostics()];
  // A builder shows its own empty list, but asks for these. So does a language service, at every key: it has the tsserver plugin.
  const isLanguageService = host?.getCancellationToken !== undefined;
  if (!isLanguageService) addToGlobal(program, diagnostics);
}

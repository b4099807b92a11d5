import type ts from 'typescript';
import type { Compiler } from './compiler.js';

/** Prints warnings the way `tsc` prints diagnostics, without making it fail. */
export function announce(compiler: Compiler, program: ts.Program, host: ts.CompilerHost | undefined, warnings: readonly ts.Diagnostic[]): void {
  if (warnings.length === 0) return;
  const sorted = compiler.sortAndDeduplicateDiagnostics(warnings);
  const format: ts.FormatDiagnosticsHost = {
    getCurrentDirectory: () => program.getCurrentDirectory(),
    getCanonicalFileName: (name) => host?.getCanonicalFileName(name) ?? name,
    getNewLine: () => host?.getNewLine() ?? compiler.sys.newLine,
  };
  const text = isPretty(compiler, program)
    ? compiler.formatDiagnosticsWithColorAndContext(sorted, format)
    : compiler.formatDiagnostics(sorted, format);
  print(compiler, host, text.trimEnd());
}

/** As `tsc` decides it. */
function isPretty(compiler: Compiler, program: ts.Program): boolean {
  const { pretty } = program.getCompilerOptions();
  return typeof pretty === 'boolean' ? pretty : compiler.sys.writeOutputIsTTY?.() === true;
}

function print(compiler: Compiler, host: ts.CompilerHost | undefined, text: string): void {
  if (host?.trace) host.trace(text);
  else compiler.sys.write(text + compiler.sys.newLine);
}

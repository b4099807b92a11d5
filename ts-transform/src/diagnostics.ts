import type { Place, ReportedFinding } from '@logproof/core';
import type ts from 'typescript';
import { codeOf, ownCodes } from './codes.js';
import type { Compiler } from './compiler.js';
import { maskedFile } from './masked-file.js';
import type { ConfigProblem, Outcome } from './outcome.js';

/** The `source` of every diagnostic of ours: editors show it, and a rebuild finds its old ones by it. */
export const diagnosticSource = 'logproof';

/**
 * The diagnostics that say what checking a program led to. Findings of severity `info` are left out.
 *
 * @param fallback the file that a problem is shown in that has no place in the program; none: it is shown without a file
 */
export function diagnosticsOf(compiler: Compiler, program: ts.Program, outcome: Outcome, fallback?: ts.SourceFile): ts.Diagnostic[] {
  if (outcome.kind === 'findings') {
    const spanOf = spans(compiler, program);
    const told = outcome.findings.filter(({ severity }) => severity !== 'info').map((finding) => findingDiagnostic(compiler, finding, spanOf));
    return outcome.gaps.length > 0 ? [...told, gapsMessage(compiler, outcome.gaps)] : told;
  }
  if (outcome.kind === 'config') return outcome.problems.map((problem) => configDiagnostic(compiler, program, problem, fallback));
  return [errorDiagnostic(compiler, ownCodes.crash, `logproof crashed (${outcome.error}): this program was not checked.`, fallback)];
}

/** An error of our own, at the top of a file or without one. */
export function errorDiagnostic(compiler: Compiler, code: number, messageText: string, file?: ts.SourceFile): ts.Diagnostic {
  return {
    category: compiler.DiagnosticCategory.Error, code, source: diagnosticSource, messageText,
    file, start: file && 0, length: file && 0,
  };
}

function findingDiagnostic(compiler: Compiler, finding: ReportedFinding, spanOf: (place: Place) => Span): ts.Diagnostic {
  const { Error, Warning, Message } = compiler.DiagnosticCategory;
  const code = codeOf(finding.rule);
  const category = finding.severity === 'error' ? Error : Warning;
  return {
    category, code, source: diagnosticSource,
    ...spanOf(finding.place),
    messageText: {
      messageText: `${finding.message} [${finding.rule}]`, category, code,
      next: [{ messageText: finding.help, category: Message, code }],
    },
    relatedInformation: finding.trace.map(({ place, note }) => ({ category: Message, code, ...spanOf(place), messageText: note })),
  };
}

type Span = Pick<ts.Diagnostic, 'file' | 'start' | 'length'>;

function spans(compiler: Compiler, program: ts.Program): (place: Place) => Span {
  const shown = new Map<ts.SourceFile, ts.SourceFile>();
  return (place) => {
    const file = program.getSourceFile(place.file);
    if (!file) return { file, start: undefined, length: undefined };
    const masked = shown.get(file) ?? maskedFile(compiler, file);
    shown.set(file, masked);
    return { file: masked, start: place.start, length: place.end - place.start };
  };
}

/** Neither error nor warning: `tsc` says by itself what it could not read or resolve. */
function gapsMessage(compiler: Compiler, gaps: readonly string[]): ts.Diagnostic {
  const text = `logproof may have missed something: ${gaps.join('; ')}.`;
  return { ...errorDiagnostic(compiler, ownCodes.gaps, text), category: compiler.DiagnosticCategory.Message };
}

/** A config file is seldom part of the program, so that its name and line stand in the text. */
function configDiagnostic(compiler: Compiler, program: ts.Program, problem: ConfigProblem, fallback: ts.SourceFile | undefined): ts.Diagnostic {
  const file = program.getSourceFile(problem.file);
  if (file && problem.line !== undefined) {
    const start = compiler.getPositionOfLineAndCharacter(file, problem.line - 1, 0);
    return { ...errorDiagnostic(compiler, ownCodes.config, `logproof: ${problem.text}`, file), start };
  }
  const at = problem.line === undefined ? '' : `:${String(problem.line)}`;
  const text = `logproof checked nothing: ${problem.file}${at} cannot be used: ${problem.text}`;
  return errorDiagnostic(compiler, ownCodes.config, text, file ?? fallback);
}

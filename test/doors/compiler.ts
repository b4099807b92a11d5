import ts from 'typescript';
import { ownCodes } from '../../ts-transform/src/codes.js';
import transformer from '../../ts-transform/src/program.js';
import type { FixtureProject } from './fixture-project.js';
import type { Found } from './found.js';
import { openProgram } from './program.js';

/** The compiler door, as ts-patch calls it: what it adds to a program's diagnostics. */
export function compilerDoor(project: FixtureProject): readonly Found[] {
  return addedDiagnostics(project).filter(({ code }) => code !== ownCodes.gaps).map(diagnostic => foundOf(project, diagnostic));
}

export function addedDiagnostics(project: FixtureProject): readonly ts.Diagnostic[] {
  const program = openProgram(project);
  const own = new Set(program.getConfigFileParsingDiagnostics());
  transformer(program, ts.createCompilerHost(program.getCompilerOptions()), {}, { ts });
  return program.getConfigFileParsingDiagnostics().filter(diagnostic => !own.has(diagnostic));
}

function foundOf(project: FixtureProject, { file, start = 0, length = 0, messageText, category }: ts.Diagnostic): Found {
  const text = ts.flattenDiagnosticMessageText(messageText, '\n');
  const rule = / \[([a-z-]+)\]$/.exec(text.split('\n', 1)[0] ?? '')?.[1];
  if (!file || rule === undefined) throw new Error(text);
  const from = file.getLineAndCharacterOfPosition(start);
  const to = file.getLineAndCharacterOfPosition(start + length);
  return {
    file: project.pathOf(file.fileName),
    line: from.line + 1, column: from.character + 1, endLine: to.line + 1, endColumn: to.character + 1,
    rule, message: text,
    severity: category === ts.DiagnosticCategory.Error ? 'error' : category === ts.DiagnosticCategory.Warning ? 'warning' : 'info',
    messageId: undefined, confidence: undefined, scope: undefined,
  };
}

import type ts from 'typescript';
import { analyse, type Ask } from './analyse.js';
import { codeFixes } from './code-fixes.js';
import { numberedRules, codeOf } from './codes.js';
import type { Compiler } from './compiler.js';
import { diagnosticsOf } from './diagnostics.js';
import type { Outcome } from './outcome.js';
import { projectFolder } from './project-folder.js';
import type { PluginConfig } from './transformer.js';

/** What tsserver calls: gives a plugin that adds what is found in a file to the file's semantic diagnostics, with code fixes. */
export default function languageServicePlugin({ typescript: compiler }: { readonly typescript: Compiler }): ts.server.PluginModule {
  return { create: ({ languageService, config }) => decorated(compiler, languageService, config as PluginConfig, analyse) };
}

/**
 * A language service that also answers with diagnostics and code fixes of ours. Here, unlike in `tsc`, semantic diagnostics are the
 * right place: a language service keeps none from one program to the next.
 */
export function decorated(compiler: Compiler, service: ts.LanguageService, config: PluginConfig, check: (ask: Ask) => Outcome): ts.LanguageService {
  const outcomeOf = outcomes(compiler, service, config, check);
  return {
    ...bound(service),
    getSemanticDiagnostics: (fileName) => {
      // First, so that the program is that of the text as it stands.
      const others = service.getSemanticDiagnostics(fileName);
      const found = outcomeOf(fileName);
      if (!found) return others;
      const { Message } = compiler.DiagnosticCategory;
      return [...others, ...diagnosticsOf(compiler, found.program, found.outcome, found.file).filter(({ category }) => category !== Message)];
    },
    getCodeFixesAtPosition: (fileName, start, end, errorCodes, ...rest) => {
      const others = service.getCodeFixesAtPosition(fileName, start, end, errorCodes, ...rest);
      const found = errorCodes.some((code) => ourCodes.has(code)) ? outcomeOf(fileName) : undefined;
      return found?.outcome.kind === 'findings' ? [...codeFixes(found.outcome.findings, start, end, errorCodes), ...others] : others;
    },
    // An editor asks for code fixes only where it was told that there may be some.
    getSupportedCodeFixes: (fileName) => [...service.getSupportedCodeFixes(fileName), ...[...ourCodes].map(String)],
  };
}

interface Found {
  readonly program: ts.Program;
  readonly file: ts.SourceFile;
  readonly outcome: Outcome;
}

/** What is found in a file of the program as it stands; worked out once for a program, so that diagnostics and code fixes share it. */
function outcomes(compiler: Compiler, service: ts.LanguageService, config: PluginConfig, check: (ask: Ask) => Outcome): (fileName: string) => Found | undefined {
  const known = new WeakMap<ts.Program, Map<string, Outcome>>();
  return (fileName) => {
    const program = service.getProgram();
    const file = program?.getSourceFile(fileName);
    if (!program || !file || file.isDeclarationFile || program.isSourceFileFromExternalLibrary(file)) return undefined;
    const ofProgram = known.get(program) ?? new Map<string, Outcome>();
    known.set(program, ofProgram);
    const outcome = ofProgram.get(fileName)
      ?? check({ compiler, program, folder: projectFolder(program), configPath: config.config, file: file.fileName });
    ofProgram.set(fileName, outcome);
    return { program, file, outcome };
  };
}

const ourCodes: ReadonlySet<number> = new Set(numberedRules.map(codeOf));

function bound(service: ts.LanguageService): ts.LanguageService {
  const entries = Object.entries(service).map(([name, member]: [string, unknown]) => [name, typeof member === 'function' ? member.bind(service) as unknown : member]);
  return Object.fromEntries(entries) as ts.LanguageService;
}

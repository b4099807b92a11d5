import type ts from 'typescript';
import type { Ask } from './analyse.js';
import { ownCodes } from './codes.js';
import type { Compiler } from './compiler.js';
import { deliver } from './deliver.js';
import { diagnosticsOf, errorDiagnostic } from './diagnostics.js';
import type { Outcome } from './outcome.js';
import { projectFolder } from './project-folder.js';
import { withOwnChecker } from './own-checker.js';

/** The entry of tsconfig's `plugins`. */
export interface PluginConfig {
  /** A config file to take instead of the one that is found, relative to tsconfig's folder. */
  readonly config?: string;
}

/** What ts-patch calls with every program that the compiler makes. */
export type ProgramTransformer = (
  program: ts.Program, host: ts.CompilerHost | undefined, config: PluginConfig, extras: { readonly ts: Compiler },
) => ts.Program;

/** How ts-patch calls a plugin whose entry lacks `transformProgram`. */
export interface SourceExtras {
  readonly ts: Compiler;
  addDiagnostic(diagnostic: ts.Diagnostic): void;
}

export type TransformerArguments = Parameters<ProgramTransformer> | readonly [program: ts.Program, config: PluginConfig, extras: SourceExtras];

/**
 * A program transformer that reports what an analysis says of the whole program.
 *
 * @returns a function that gives back the program it is called with
 */
export function programTransformer(analyse: (ask: Ask) => Outcome): (...args: TransformerArguments) => ts.Program | ts.TransformerFactory<ts.SourceFile> {
  return (...args) => {
    if (args.length === 3) return refuseSourceTransform(args[2]);
    const [program, host, config, { ts: compiler }] = args;
    const ask = { compiler, program: withOwnChecker(compiler, program), folder: projectFolder(program), configPath: config.config };
    deliver(compiler, program, host, () => diagnosticsOf(compiler, program, analyse(ask)));
    return program;
  };
}

/** A source transformer never runs under `--noEmit`: the check would be silent in the commonest command. */
function refuseSourceTransform({ ts: compiler, addDiagnostic }: SourceExtras): ts.TransformerFactory<ts.SourceFile> {
  const text = 'logproof checked nothing: set `"transformProgram": true` in its entry of `plugins` in tsconfig.json.';
  addDiagnostic(errorDiagnostic(compiler, ownCodes.setup, text));
  return () => (file) => file;
}

import type { ts } from 'ts-morph';
import { compiler } from '../compiler.js';
import type { LeavingOut } from './left-out.js';
import { compilerHost } from './compiler-host.js';
import type { Libraries } from './libraries.js';
import { scriptsFirst } from './module-resolution.js';
import type { SourceFileCache } from './source-file-cache.js';
import { isDeclarationFile, isSourceFile } from './walk.js';

/** What all programs of a scan share. */
export interface Shared {
  readonly cache: SourceFileCache;
  readonly libraries: Libraries;
  readonly leaving: LeavingOut;
}

export interface ProgramAsk {
  readonly folder: string;
  readonly options: ts.CompilerOptions;
  readonly roots: readonly string[];
  /** Has it a tsconfig? Without one, scripts are preferred to their declarations. */
  readonly configured: boolean;
}

/**
 * Makes a program. Tests and other files that are left out are not among its roots: what only they need is not read. No
 * diagnostics are asked for, here or later.
 */
export function openProgram(ask: ProgramAsk, shared: Shared): ts.Program {
  const { options, folder } = ask;
  const host = compilerHost({ options, folder, cache: shared.cache, libraries: shared.libraries });
  if (!ask.configured) host.resolveModuleNameLiterals = scriptsFirst(host, folder, options);
  const rootNames = ask.roots.filter((file) => isDeclarationFile(file) || !isSourceFile(file) || !isLeftOut(file, shared.leaving));
  return compiler.createProgram({ rootNames, options, host });
}

/**
 * The files of a program that values are followed through: code of the project, also that of its other packages, that is not left out.
 *
 * @param asked files to report on: they count wherever they lie
 */
export function ownFilesOf(program: ts.Program, asked: readonly string[], leaving: LeavingOut): string[] {
  const reported = new Set(asked);
  return program.getSourceFiles()
    .filter((file) => !file.isDeclarationFile && isSourceFile(file.fileName))
    .map((file) => file.fileName)
    .filter((file) => reported.has(file) || (!file.includes('/node_modules/') && !isLeftOut(file, leaving)))
    .sort();
}

const isLeftOut = (file: string, leaving: LeavingOut): boolean =>
  leaving.file(file) !== undefined || leaving.content(file) !== undefined;

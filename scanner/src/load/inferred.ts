import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { ts } from 'ts-morph';
import { compiler } from '../compiler.js';
import { commonFolder, foldersUpFrom } from './paths.js';

export interface Inferred {
  readonly folder: string;
  readonly options: ts.CompilerOptions;
}

/** The options for files of no tsconfig: whatever resolves most, plain JavaScript included. */
export function inferredOptions(files: readonly string[]): Inferred {
  const folders = [...new Set(files.map((file) => path.posix.dirname(file)))].sort();
  const folder = commonFolder(folders);
  const typeRoots = typeRootsFor(folder, folders);
  return {
    folder,
    options: {
      allowJs: true,
      checkJs: false,
      target: compiler.ScriptTarget.ESNext,
      module: compiler.ModuleKind.Preserve,
      moduleResolution: compiler.ModuleResolutionKind.Bundler,
      // Two scripts that both declare `app` are two programs, not one.
      moduleDetection: compiler.ModuleDetectionKind.Force,
      jsx: compiler.JsxEmit.Preserve,
      experimentalDecorators: true,
      strict: true,
      types: ['*'],
      ...(typeRoots.length === 0 ? {} : { typeRoots }),
      noEmit: true,
      skipLibCheck: true,
      skipDefaultLibCheck: true,
      libReplacement: false,
      maxNodeModuleJsDepth: 0,
    },
  };
}

/** Installed global types: those that all files see, else those of the first package that has any. */
function typeRootsFor(common: string, folders: readonly string[]): string[] {
  for (const folder of [common, ...folders]) {
    const roots = [...foldersUpFrom(folder)].map((above) => `${above}/node_modules/@types`).filter(hasEntries);
    if (roots.length > 0) return roots;
  }
  return [];
}

function hasEntries(folder: string): boolean {
  try {
    return readdirSync(folder).length > 0;
  } catch {
    return false;
  }
}

import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Compiler } from '@logproof/engines/classic';

/** A program, as little as is needed to know who made it. */
export interface MadeProgram {
  getSourceFiles(): readonly object[];
}

const require = createRequire(import.meta.url);

/**
 * The copy of `typescript` that made a program: another copy's flags have other numbers, and every answer would be silently wrong.
 *
 * Modules that are loaded already come first (the parser's is one of them); nothing new is loaded unless none of them fits.
 *
 * @param cwd the folder that ESLint works in
 * @returns undefined if no copy at hand made it, or one that is older than 5.4
 */
export function findTypeScript(program: MadeProgram, cwd: string): Compiler | undefined {
  const [file] = program.getSourceFiles();
  if (!file) return undefined;
  for (const candidate of candidates(cwd)) {
    if (isCompiler(candidate) && isMaker(candidate, file)) return isRecent(candidate) ? candidate : undefined;
  }
  return undefined;
}

function* candidates(cwd: string): Generator {
  for (const [path, module] of Object.entries(require.cache)) {
    if (/[\\/]typescript\.js$/.test(path)) yield module?.exports;
  }
  yield loaded(require);
  yield loaded(createRequire(join(cwd, 'noop.js')));
}

function loaded(from: NodeJS.Require): unknown {
  try {
    return from('typescript');
  } catch {
    // Not installed there. Another candidate may do; without any, files are checked without types.
    return undefined;
  }
}

/** TypeScript 7 exports its version only. */
function isCompiler(candidate: unknown): candidate is Compiler {
  return typeof candidate === 'object' && candidate !== null && 'createProgram' in candidate && typeof candidate.createProgram === 'function';
}

/** Each copy makes its source files with a class of its own. (The allocator is internal, but the same in 5.4 to 6.0.) */
function isMaker(compiler: Compiler, file: object): boolean {
  const { objectAllocator } = compiler as { objectAllocator?: { getSourceFileConstructor?: () => unknown } };
  return objectAllocator?.getSourceFileConstructor?.() === file.constructor;
}

function isRecent(compiler: Compiler): boolean {
  const [major = 0, minor = 0] = compiler.version.split('.').map(Number);
  return major > 5 || (major === 5 && minor >= 4);
}

import { createClassicPort } from '@logproof/engines/classic';
import type { ts } from 'ts-morph';
import { compiler } from '../compiler.js';
import { compilerHost } from './compiler-host.js';
import { rememberingDisk } from './disk.js';
import type { Engine, EngineProgram } from './engine.js';
import { compilerLibraries } from './libraries.js';
import { moduleResolution } from './module-resolution.js';
import { SiblingPackages } from './sibling-packages.js';
import { SourceFileCache } from './source-file-cache.js';

/**
 * The JavaScript compiler, in process.
 *
 * @param skipped files whose text is not wanted although some file imports them: their place in a program stays empty
 */
export function classicEngine(skipped: (file: string) => boolean): Engine {
  const libraries = compilerLibraries();
  const cache = new SourceFileCache((file) => libraries.text(file) ?? (skipped(file) ? '' : compiler.sys.readFile(file)));
  const disk = rememberingDisk();
  const siblings = new SiblingPackages(disk);
  return {
    name: `classic ${compiler.version}`,
    open: (ask) => {
      const { options, folder } = ask;
      const host = compilerHost({ options, folder, cache, libraries, disk });
      host.resolveModuleNameLiterals = moduleResolution({ host, folder, options, siblings, scriptsFirst: ask.project === undefined });
      return classicProgram(compiler.createProgram({ rootNames: ask.roots, options, host }));
    },
    tooDeep: () => cache.tooDeep(),
    close: () => undefined,
  };
}

function classicProgram(program: ts.Program): EngineProgram {
  return {
    has: (file) => program.getSourceFile(file) !== undefined,
    codeFiles: () => program.getSourceFiles().filter((file) => !file.isDeclarationFile).map((file) => file.fileName),
    port: (ownFiles) => createClassicPort({ ts: compiler as unknown as ClassicInput['ts'], program: sameProgram(program), ownFiles }),
  };
}

// The same compiler, declared by another package.
const sameProgram = (program: object): ClassicInput['program'] => program as ClassicInput['program'];

type ClassicInput = Parameters<typeof createClassicPort>[0];


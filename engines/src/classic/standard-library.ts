import type ts from 'typescript';
import type { Compiler } from './compiler.js';
import { nodeGlobals, nodeGlobalsFile } from '../answers/node-globals.js';

/** What one-file programs share: parsed (and, by the first checker, bound) once for each copy of the compiler. */
export interface StandardLibrary {
  /** Undefined where the compiler has no files at hand, as in a browser. */
  readonly folder: string | undefined;
  sourceFile(name: string): ts.SourceFile | undefined;
}

const libraries = new WeakMap<Compiler, StandardLibrary>();

/** The root of the library: the language, without the browser. */
export const libraryName = 'lib.es2022.d.ts';

/** The compiler's own standard library and Node's globals. */
export function standardLibrary(compiler: Compiler): StandardLibrary {
  let library = libraries.get(compiler);
  if (library === undefined) libraries.set(compiler, (library = read(compiler)));
  return library;
}

function read(compiler: Compiler): StandardLibrary {
  const sys = compiler.sys as ts.System | undefined;
  const folder = sys === undefined ? undefined : libraryFolder(compiler, sys);
  const parsed = new Map<string, ts.SourceFile | undefined>();
  const parse = (name: string): ts.SourceFile | undefined => {
    const inLibrary = folder !== undefined && name.startsWith(`${folder}/`);
    const text = name === nodeGlobalsFile ? nodeGlobals : inLibrary ? sys?.readFile(name) : undefined;
    return text === undefined ? undefined : compiler.createSourceFile(name, text, compiler.ScriptTarget.Latest);
  };
  return {
    folder,
    sourceFile(name) {
      if (!parsed.has(name)) parsed.set(name, parse(name));
      return parsed.get(name);
    },
  };
}

function libraryFolder(compiler: Compiler, sys: ts.System): string | undefined {
  const folder = sys.getExecutingFilePath().replaceAll('\\', '/').replace(/\/[^/]*$/, '');
  return [folder, compiler.getDefaultLibFilePath({}).replaceAll('\\', '/').replace(/\/[^/]*$/, '')]
    .find((candidate) => sys.fileExists(`${candidate}/${libraryName}`));
}

import type { Port } from '@logproof/core';
import type ts from 'typescript';
import { fileInProgram, type OneFile } from '../answers/one-file.js';
import type { Compiler } from './compiler.js';
import { nodeGlobalsFile } from '../answers/node-globals.js';
import { classicPort } from './port.js';
import { libraryName, type StandardLibrary, standardLibrary } from './standard-library.js';

/**
 * A program of one file, the language's library and Node's globals. Imports lead nowhere: what they bring is of unknown type.
 *
 * @returns the program, and the name the file has in it (a file such as `x.vue` is called `x.vue.ts`)
 */
export function createOneFileProgram(compiler: Compiler, input: OneFile): { readonly program: ts.Program; readonly file: string } {
  const library = standardLibrary(compiler);
  const { file, language } = fileInProgram(input);
  const kinds = { ts: compiler.ScriptKind.TS, tsx: compiler.ScriptKind.TSX, js: compiler.ScriptKind.JS, jsx: compiler.ScriptKind.JSX };
  let parsed: ts.SourceFile | undefined;
  // The program says how: whether the file counts as a module is decided by the parser.
  const parse = (how: ts.ScriptTarget | ts.CreateSourceFileOptions): ts.SourceFile =>
    (parsed ??= compiler.createSourceFile(file, input.text, how, false, kinds[language]));
  const host = hostOf(library, file, input.text, parse);
  const program = compiler.createProgram([nodeGlobalsFile, file], optionsOf(compiler, library), host);
  return { program, file };
}

/** A port over a program of one file. */
export function oneFilePort(compiler: Compiler, input: OneFile): Port {
  const { program, file } = createOneFileProgram(compiler, input);
  return classicPort({ ts: compiler, program, ownFiles: [file] }, 'program');
}

function optionsOf(compiler: Compiler, library: StandardLibrary): ts.CompilerOptions {
  return {
    target: compiler.ScriptTarget.ESNext,
    module: compiler.ModuleKind.ESNext,
    moduleResolution: compiler.ModuleResolutionKind.Bundler,
    // A top-level `const fetch` is the file's own, not a second declaration of the global.
    moduleDetection: compiler.ModuleDetectionKind.Force,
    ...(library.folder === undefined ? { noLib: true } : { lib: [libraryName] }),
    types: [],
    noResolve: true,
    strict: true,
    allowJs: true,
    checkJs: false,
    jsx: compiler.JsxEmit.Preserve,
    experimentalDecorators: true,
    skipLibCheck: true,
    noEmit: true,
  };
}

function hostOf(
  library: StandardLibrary, file: string, text: string, parse: (how: ts.ScriptTarget | ts.CreateSourceFileOptions) => ts.SourceFile,
): ts.CompilerHost {
  return {
    getSourceFile: (name, how) => (name === file ? parse(how) : library.sourceFile(name)),
    getDefaultLibFileName: () => `${library.folder ?? ''}/${libraryName}`,
    getDefaultLibLocation: () => library.folder ?? '',
    fileExists: (name) => name === file || library.sourceFile(name) !== undefined,
    readFile: (name) => (name === file ? text : library.sourceFile(name)?.text),
    directoryExists: () => false,
    getDirectories: () => [],
    writeFile: () => undefined,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
  };
}

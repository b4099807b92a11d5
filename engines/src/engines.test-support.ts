import type { Port } from '@logproof/core';
import typescript from 'typescript';
import { ts as typescript54 } from 'typescript-5.4';
import { ts as typescript59 } from 'typescript-5.9';
import { type Compiler, createClassicPort, loadNativeCompiler, NativeSession } from './index.js';

/** As the native engine's made-up tsconfig says. */
export function memoryProgram(compiler: Compiler, files: Readonly<Record<string, string>>): typescript.Program {
  const options: typescript.CompilerOptions = {
    target: compiler.ScriptTarget.ESNext, module: compiler.ModuleKind.ESNext, moduleResolution: compiler.ModuleResolutionKind.Bundler,
    moduleDetection: compiler.ModuleDetectionKind.Force, lib: ['lib.es2022.d.ts'], types: [], strict: true, allowJs: true, checkJs: false,
    jsx: compiler.JsxEmit.Preserve, experimentalDecorators: true, skipLibCheck: true, noEmit: true,
  };
  const host = compiler.createCompilerHost(options);
  // Compilers that ts-morph bundles have no library beside them.
  const library = typescript.getDefaultLibFilePath({}).replace(/\/[^/]*$/, '');
  host.getDefaultLibLocation = () => library;
  host.getDefaultLibFileName = () => `${library}/lib.d.ts`;
  const { fileExists, readFile, directoryExists } = host;
  host.fileExists = (file) => file in files || fileExists(file);
  host.readFile = (file) => files[file] ?? readFile(file);
  host.directoryExists = (folder) => Object.keys(files).some((file) => file.startsWith(`${folder}/`)) || (directoryExists?.(folder) ?? false);
  host.getSourceFile = (file, how) => {
    const text = host.readFile(file);
    return text === undefined ? undefined : compiler.createSourceFile(file, text, how);
  };
  host.getCurrentDirectory = () => '/p';
  host.realpath = (file) => file;
  const roots = Object.keys(files).filter((file) => /\.[cm]?[jt]sx?$/.test(file));
  return compiler.createProgram(roots, options, host);
}

/** A port of TypeScript 6 over files in memory. */
export function classicOver(files: Readonly<Record<string, string>>, compiler: Compiler = typescript): Port {
  return createClassicPort({ ts: compiler, program: memoryProgram(compiler, files), ownFiles: Object.keys(files).filter((file) => /\.[cm]?[jt]sx?$/.test(file)) });
}

/** Copies of the compiler as they may be handed over, by version. The older ones are those inside ts-morph: packages of their own would take the name `tsc`. */
export const compilers: Readonly<Record<string, Compiler>> = {
  '5.4': typescript54 as unknown as Compiler,
  '5.9': typescript59 as unknown as Compiler,
  '6.0': typescript,
};

/** A process of TypeScript 7 for files in memory. */
export async function nativeSession(): Promise<NativeSession> {
  return new NativeSession(await loadNativeCompiler('@typescript/native'), true);
}

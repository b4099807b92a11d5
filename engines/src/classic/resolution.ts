import type { Resolved } from '@logproof/core';
import type ts from 'typescript';
import { isNodeBuiltin, packageOfFile, packageOfSpecifier } from '../answers/package-name.js';
import { isPathAlias } from '../answers/path-alias.js';
import type { Compiler } from './compiler.js';

/** Internal since TypeScript 5.3: what the program itself resolved. */
interface InnerProgram {
  readonly getResolvedModule?: (file: ts.SourceFile, specifier: string, mode: ts.ResolutionMode) =>
    { readonly resolvedModule?: ts.ResolvedModuleFull } | undefined;
}

/** Module specifiers, as the program resolves them. */
export class Resolution {
  readonly #compiler: Compiler;
  readonly #program: ts.Program;
  readonly #host: ts.ModuleResolutionHost;
  readonly #cache: ts.ModuleResolutionCache;
  readonly #known = new Map<string, Resolved | undefined>();

  constructor(compiler: Compiler, program: ts.Program, disk: ts.System | undefined) {
    this.#compiler = compiler;
    this.#program = program;
    this.#host = hostOf(program, disk);
    this.#cache = compiler.createModuleResolutionCache(program.getCurrentDirectory(), (name) => name, program.getCompilerOptions());
  }

  of(from: string, specifier: string): Resolved | undefined {
    const key = `${from}\n${specifier}`;
    if (!this.#known.has(key)) this.#known.set(key, this.#resolve(from, specifier));
    return this.#known.get(key);
  }

  #resolve(from: string, specifier: string): Resolved | undefined {
    if (isNodeBuiltin(specifier)) return { file: undefined, package: packageOfSpecifier(specifier) };
    const found = this.#ofProgram(from, specifier) ?? this.#anew(from, specifier);
    if (found !== undefined) return { file: found.resolvedFileName, package: packageOfFile(found.resolvedFileName) };
    const name = isPathAlias(specifier, this.#program.getCompilerOptions().paths) ? undefined : packageOfSpecifier(specifier);
    return name === undefined ? undefined : { file: undefined, package: name };
  }

  #ofProgram(from: string, specifier: string): ts.ResolvedModuleFull | undefined {
    const file = this.#program.getSourceFile(from);
    const ask = (this.#program as InnerProgram).getResolvedModule;
    if (file === undefined || ask === undefined) return undefined;
    const { ESNext, CommonJS } = this.#compiler.ModuleKind;
    for (const mode of [file.impliedNodeFormat, undefined, ESNext, CommonJS] as const) {
      const answer = ask.call(this.#program, file, specifier, mode)?.resolvedModule;
      if (answer !== undefined) return answer;
    }
    return undefined;
  }

  #anew(from: string, specifier: string): ts.ResolvedModuleFull | undefined {
    const options = this.#program.getCompilerOptions();
    const mode = this.#program.getSourceFile(from)?.impliedNodeFormat;
    return this.#compiler.resolveModuleName(specifier, from, options, this.#host, this.#cache, undefined, mode).resolvedModule;
  }
}

/** Files of the program first (they may be in memory only), then the disk. */
function hostOf(program: ts.Program, sys: ts.System | undefined): ts.ModuleResolutionHost {
  return {
    fileExists: (file) => program.getSourceFile(file) !== undefined || (sys?.fileExists(file) ?? false),
    readFile: (file) => program.getSourceFile(file)?.text ?? sys?.readFile(file),
    getCurrentDirectory: () => program.getCurrentDirectory(),
    ...(sys === undefined ? {} : { useCaseSensitiveFileNames: sys.useCaseSensitiveFileNames }),
    ...(sys?.realpath === undefined ? {} : { realpath: (path: string) => sys.realpath?.(path) ?? path }),
  };
}

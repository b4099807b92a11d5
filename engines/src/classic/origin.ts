import type { Origin } from '@logproof/core';
import type ts from 'typescript';
import { mainOf } from '../answers/main-declaration.js';
import { isLibraryFile, packageOfFile, packageOfSpecifier } from '../answers/package-name.js';
import { ambientModule } from '../syntax/declared.js';
import type { Compiler } from './compiler.js';
import { classicKindNames } from './syntax.js';

/** Says where declarations stand, and in whose package. */
export class Origins {
  readonly #files = new Map<ts.SourceFile, Origin>();
  readonly #compiler: Compiler;
  readonly #program: ts.Program;
  readonly #kindOf: (node: { readonly kind: number }) => string;

  constructor(compiler: Compiler, program: ts.Program) {
    this.#compiler = compiler;
    this.#program = program;
    const names = classicKindNames(compiler);
    this.#kindOf = (node) => names[node.kind] ?? 'Unknown';
  }

  /** Undefined for what the compiler made up itself. */
  of(declaration: ts.Node): Origin | undefined {
    const file = declaration.getSourceFile() as ts.SourceFile | undefined;
    if (file === undefined) return undefined;
    const origin = this.#ofFile(file);
    const ambient = this.#ambientModule(declaration, file);
    return ambient === undefined || origin.package === 'lib' ? origin : { file: origin.file, package: ambient };
  }

  /** The declaration that a symbol is known by: one in a package before those that add to it, else the first by file. */
  main<N extends ts.Node>(declarations: readonly N[] | undefined): N | undefined {
    return mainOf(declarations ?? [], (declaration) => this.of(declaration));
  }

  #ofFile(file: ts.SourceFile): Origin {
    let origin = this.#files.get(file);
    if (origin === undefined) {
      const { fileName } = file;
      const library = this.#program.isSourceFileDefaultLibrary(file) || isLibraryFile(fileName);
      origin = { file: fileName, package: library ? 'lib' : packageOfFile(fileName) };
      this.#files.set(file, origin);
    }
    return origin;
  }

  /** `declare module 'x'` in a file that is no module itself declares `x`; in a module it only adds to it. */
  #ambientModule(declaration: ts.Node, file: ts.SourceFile): string | undefined {
    if (this.#compiler.isExternalModule(file)) return undefined;
    const name = ambientModule(declaration, this.#kindOf);
    return name === undefined ? undefined : packageOfSpecifier(name);
  }
}

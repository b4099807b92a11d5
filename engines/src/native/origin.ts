import type { Origin } from '@logproof/core';
import type { Failures } from '../answers/failures.js';
import { mainOf } from '../answers/main-declaration.js';
import { isLibraryFile, packageOfFile, packageOfSpecifier } from '../answers/package-name.js';
import { ambientModule } from '../syntax/declared.js';
import type { NativeHandle, NativeProgram } from './api-types.js';
import type { NativeCompiler } from './compiler.js';

/** Says where declarations stand, and in whose package. */
export class NativeOrigins {
  readonly #files = new Map<string, Origin>();
  readonly #scripts = new Map<string, boolean>();
  readonly #names: ReadonlyMap<string, string>;
  readonly #program: NativeProgram;
  readonly #failures: Failures;
  readonly #kindOf: (node: { readonly kind: number }) => string;

  constructor(compiler: NativeCompiler, program: NativeProgram, failures: Failures) {
    this.#program = program;
    this.#failures = failures;
    this.#kindOf = (node) => compiler.kindNames[node.kind] ?? 'Unknown';
    this.#names = namesByPath(program);
  }

  of(declaration: NativeHandle): Origin {
    const origin = this.#ofFile(declaration.path);
    if (origin.package === 'lib' || !this.#isScript(declaration.path)) return origin;
    const node = this.#failures.guard(() => declaration.resolve());
    const ambient = node === undefined ? undefined : ambientModule(node, this.#kindOf);
    const name = ambient === undefined ? undefined : packageOfSpecifier(ambient);
    return name === undefined ? origin : { file: origin.file, package: name };
  }

  /** The declaration that a symbol is known by: one in a package before those that add to it, else the first by file. */
  main(declarations: readonly NativeHandle[]): NativeHandle | undefined {
    return mainOf(declarations, (declaration) => this.of(declaration));
  }

  /** The name of a file as the program spells it; handles know it in lower case where the file system does not tell case apart. */
  fileName(path: string): string {
    return this.#names.get(path) ?? path;
  }

  #ofFile(path: string): Origin {
    let origin = this.#files.get(path);
    if (origin === undefined) {
      const file = this.fileName(path);
      const library = isLibraryFile(file) || this.#failures.guard(() => this.#program.getSourceFileMetadata(file))?.isDefaultLibrary === true;
      origin = { file, package: library ? 'lib' : packageOfFile(file) };
      this.#files.set(path, origin);
    }
    return origin;
  }

  /** Only a file that is no module itself declares other modules. */
  #isScript(path: string): boolean {
    let script = this.#scripts.get(path);
    if (script === undefined) {
      const file = this.#failures.guard(() => this.#program.getSourceFile(this.fileName(path)));
      script = file !== undefined && file.externalModuleIndicator === undefined;
      this.#scripts.set(path, script);
    }
    return script;
  }
}

function namesByPath(program: NativeProgram): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const name of program.getSourceFileNames()) names.set(name.toLowerCase(), name).set(name, name);
  return names;
}

import type ts from 'typescript';
import type { Compiler } from './compiler.js';

/** The program's files, and on demand files beside it. */
export class Files {
  readonly #compiler: Compiler;
  readonly #program: ts.Program;
  readonly #disk: ts.System | undefined;
  readonly #given: readonly string[] | undefined;
  readonly #beside = new Map<string, ts.SourceFile | undefined>();
  #own: readonly string[] | undefined;

  constructor(compiler: Compiler, program: ts.Program, disk: ts.System | undefined, ownFiles: readonly string[] | undefined) {
    this.#compiler = compiler;
    this.#program = program;
    this.#disk = disk;
    this.#given = ownFiles;
  }

  own(): readonly string[] {
    this.#own ??= [...(this.#given ?? this.#program.getSourceFiles().filter((file) => this.#isOwn(file)).map((file) => file.fileName))].sort();
    return this.#own;
  }

  text(name: string): string | undefined {
    return this.#program.getSourceFile(name)?.text ?? this.#beside.get(name)?.text ?? this.#read(name);
  }

  /** Also of a file that the program does not hold, such as a package's own JavaScript. */
  parsed(name: string): ts.SourceFile | undefined {
    const file = this.#program.getSourceFile(name);
    if (file !== undefined) return file;
    if (!this.#beside.has(name)) this.#beside.set(name, this.#parse(name));
    return this.#beside.get(name);
  }

  #parse(name: string): ts.SourceFile | undefined {
    const text = this.#read(name);
    return text === undefined ? undefined : this.#compiler.createSourceFile(name, text, this.#compiler.ScriptTarget.Latest, true);
  }

  #read(name: string): string | undefined {
    return this.#disk?.readFile(name);
  }

  #isOwn(file: ts.SourceFile): boolean {
    return !file.isDeclarationFile && !this.#program.isSourceFileFromExternalLibrary(file)
      && !file.fileName.includes('/node_modules/') && !file.fileName.endsWith('.json');
  }
}

import type {
  Declaration, Port, PropertyAnswer, Ref, Resolved, SignatureAnswer, SymbolAnswer, SymbolId, SyntaxFile, TypeAnswer, TypeId,
} from '@logproof/core';
import type ts from 'typescript';
import { type BrandTags, defaultTags } from '../answers/brand-tags.js';
import { Failures } from '../answers/failures.js';
import { propertiesOf } from '../answers/property-answers.js';
import { symbolAnswer } from '../answers/symbol-answers.js';
import { SymbolTable } from '../answers/symbol-table.js';
import { TypeAnswers } from '../answers/type-answers.js';
import { TypeTable } from '../answers/type-table.js';
import { type Compiler, refuseForeignCopy } from './compiler.js';
import { Files } from './files.js';
import { Nodes } from './nodes.js';
import { Origins } from './origin.js';
import { Resolution } from './resolution.js';
import { declarationOf, resolvedSignature } from './signatures.js';
import { symbolOf } from './symbols.js';
import { syntaxFile } from './syntax.js';
import { ClassicView } from './view.js';

export interface ClassicInput {
  /** The copy of TypeScript, 5.4 to 6.0, that made the program. */
  readonly ts: Compiler;
  readonly program: ts.Program;
  /** Answered by `files()` instead of all the program's own files. */
  readonly ownFiles?: readonly string[];
  readonly tags?: BrandTags;
}

/**
 * A port over a program of the JavaScript compiler, in process. It keeps nothing outside itself: make one for each program.
 *
 * @throws Error where the program was made by another copy of the compiler
 */
export function createClassicPort(input: ClassicInput): Port {
  refuseForeignCopy(input.ts, input.program);
  return new ClassicPort(input, 'disk');
}

/** A port that knows only the program's own files, or may also read others from the disk. */
export function classicPort(input: ClassicInput, reach: Reach): Port {
  return new ClassicPort(input, reach);
}

type Reach = 'disk' | 'program';

class ClassicPort implements Port {
  readonly engine: Port['engine'];
  readonly #compiler: Compiler;
  readonly #checker: ts.TypeChecker;
  readonly #failures = new Failures();
  readonly #files: Files;
  readonly #nodes: Nodes;
  readonly #origins: Origins;
  readonly #resolution: Resolution;
  readonly #view: ClassicView;
  readonly #types = new TypeTable<ts.Type>();
  readonly #answers: TypeAnswers<ts.Type, ts.Symbol>;
  readonly #symbols = new SymbolTable<ts.Symbol>();

  constructor({ ts: compiler, program, ownFiles, tags = defaultTags }: ClassicInput, reach: Reach) {
    const disk = reach === 'disk' ? (compiler.sys as ts.System | undefined) : undefined;
    this.engine = { name: 'classic', compiler: compiler.version };
    this.#compiler = compiler;
    this.#checker = program.getTypeChecker();
    this.#files = new Files(compiler, program, disk, ownFiles);
    this.#nodes = new Nodes(compiler, program);
    this.#origins = new Origins(compiler, program);
    this.#resolution = new Resolution(compiler, program, disk);
    this.#view = new ClassicView(compiler, this.#checker, this.#origins, this.#failures);
    this.#answers = new TypeAnswers(this.#view, this.#types, tags, this.#failures);
  }

  files(): readonly string[] {
    return this.#files.own();
  }

  texts(files: readonly string[]): readonly (string | undefined)[] {
    return files.map((file) => this.#failures.guard(() => this.#files.text(file)));
  }

  syntax(files: readonly string[]): readonly (SyntaxFile | undefined)[] {
    return files.map((name) => this.#failures.guard(() => {
      const file = this.#files.parsed(name);
      return file === undefined ? undefined : syntaxFile(this.#compiler, file);
    }));
  }

  resolve(asks: readonly { readonly from: string; readonly specifier: string }[]): readonly (Resolved | undefined)[] {
    return asks.map(({ from, specifier }) => this.#failures.guard(() => this.#resolution.of(from, specifier)));
  }

  symbols(refs: readonly Ref[]): readonly (SymbolAnswer | undefined)[] {
    return this.#each(refs, (node) => {
      const symbol = symbolOf(this.#compiler, this.#checker, node);
      return symbol === undefined ? undefined : this.#symbols.answer(symbol, (id) => symbolAnswer(this.#view, symbol, id));
    });
  }

  types(refs: readonly Ref[]): readonly (TypeAnswer | undefined)[] {
    const { SourceFile } = this.#compiler.SyntaxKind;
    // A file has no type; asked for one, the compiler throws.
    return this.#each(refs, (node) => (node.kind === SourceFile ? undefined : this.#answers.of([this.#checker.getTypeAtLocation(node)])));
  }

  signatures(calls: readonly Ref[]): readonly (SignatureAnswer | undefined)[] {
    return this.#each(calls, (node) => {
      const signature = resolvedSignature(this.#compiler, this.#checker, node);
      if (signature === undefined) return undefined;
      const declaration = signature.declaration as ts.SignatureDeclaration | undefined;
      return {
        declaration: declaration === undefined ? undefined : declarationOf(declaration, this.#origins),
        returns: this.#failures.guard(() => this.#types.idOf([signature.getReturnType()])),
      };
    });
  }

  describe(types: readonly TypeId[]): readonly (TypeAnswer | undefined)[] {
    return types.map((id) => this.#failures.guard(() => this.#answers.of(this.#types.typesOf(id))));
  }

  properties(types: readonly TypeId[]): readonly (readonly PropertyAnswer[])[] {
    return types.map((id) => this.#failures.guard(() => propertiesOf(this.#view, this.#types.typesOf(id), this.#types)) ?? []);
  }

  declarations(symbols: readonly SymbolId[]): readonly (readonly Declaration[])[] {
    return symbols.map((id) => this.#failures.guard(() => {
      const declarations = this.#symbols.symbolOf(id)?.declarations ?? [];
      return declarations.slice(0, mostDeclarations).flatMap((node) => declarationOf(node, this.#origins) ?? []);
    }) ?? []);
  }

  failures(): number {
    return this.#failures.count;
  }

  #each<A>(refs: readonly Ref[], answer: (node: ts.Node) => A | undefined): readonly (A | undefined)[] {
    return refs.map((ref) => this.#failures.guard(() => {
      const node = this.#nodes.find(ref);
      return node === undefined ? undefined : answer(node);
    }));
  }
}

const mostDeclarations = 50;

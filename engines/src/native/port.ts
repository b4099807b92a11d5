import { existsSync, readFileSync } from 'node:fs';
import type {
  Declaration, Port, PropertyAnswer, Ref, Resolved, SignatureAnswer, SymbolAnswer, SymbolId, SyntaxFile, TypeAnswer, TypeId,
} from '@logproof/core';
import type { BrandTags } from '../answers/brand-tags.js';
import { Failures } from '../answers/failures.js';
import { propertiesOf } from '../answers/property-answers.js';
import { symbolAnswer } from '../answers/symbol-answers.js';
import { SymbolTable } from '../answers/symbol-table.js';
import { TypeAnswers } from '../answers/type-answers.js';
import { TypeTable } from '../answers/type-table.js';
import { locate } from '../syntax/locate.js';
import type { NativeApi, NativeHandle, NativeNode, NativeProject, NativeSourceFile, NativeSymbol, NativeType } from './api-types.js';
import { askInBatch } from './bisect.js';
import type { NativeCompiler } from './compiler.js';
import { NativeOrigins } from './origin.js';
import type { Overlay } from './overlay.js';
import { NativeResolution } from './resolution.js';
import { callOf } from './signatures.js';
import { NativeSymbols } from './symbols.js';
import { nativeSyntaxFile, nativeTree } from './syntax.js';
import { NativeView } from './view.js';

export interface NativePortInput {
  readonly compiler: NativeCompiler;
  readonly api: NativeApi;
  readonly project: NativeProject;
  readonly overlay: Overlay | undefined;
  readonly ownFiles: readonly string[] | undefined;
  readonly tags: BrandTags;
  /** Only its own files exist: nothing is read from the disk beside them. */
  readonly alone?: boolean;
}

/** A port over a project that is open in a process of TypeScript 7. */
export class NativePort implements Port {
  readonly engine: Port['engine'];
  readonly #input: NativePortInput;
  readonly #failures = new Failures();
  readonly #tree: ReturnType<typeof nativeTree>;
  readonly #origins: NativeOrigins;
  readonly #resolution: NativeResolution;
  readonly #symbolsOf: NativeSymbols;
  readonly #view: NativeView;
  readonly #types = new TypeTable<NativeType>();
  readonly #answers: TypeAnswers<NativeType, NativeSymbol>;
  readonly #symbols = new SymbolTable<NativeSymbol>();
  #own: readonly string[] | undefined;

  constructor(input: NativePortInput) {
    const { compiler, project } = input;
    this.engine = { name: 'native', compiler: compiler.version };
    this.#input = input;
    this.#tree = nativeTree(compiler);
    this.#origins = new NativeOrigins(compiler, project.program, this.#failures);
    this.#resolution = new NativeResolution(project, this.#origins, this.#failures, (file) => this.#exists(file));
    this.#symbolsOf = new NativeSymbols(compiler, project.checker, this.#failures);
    this.#view = new NativeView(compiler, project.checker, this.#origins, this.#failures);
    this.#answers = new TypeAnswers(this.#view, this.#types, input.tags, this.#failures);
  }

  files(): readonly string[] {
    this.#own ??= [...(this.#input.ownFiles ?? this.#input.project.program.getSourceFileNames().filter(isOwn))].sort();
    return this.#own;
  }

  texts(files: readonly string[]): readonly (string | undefined)[] {
    return files.map((file) => {
      const text = this.#input.overlay?.text(file);
      return text ?? (this.#exists(file) ? this.#failures.guard(() => readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) : undefined);
    });
  }

  syntax(files: readonly string[]): readonly (SyntaxFile | undefined)[] {
    const { program } = this.#input.project;
    const beside = this.#besides(files.filter((file) => this.#sourceFile(file) === undefined));
    return files.map((name) => {
      const file = this.#sourceFile(name) ?? beside.get(name);
      const countErrors = (): number => this.#failures.guard(() => program.getSyntacticDiagnostics(name).length) ?? 0;
      return file === undefined ? undefined : nativeSyntaxFile(this.#input.compiler, file, countErrors);
    });
  }

  resolve(asks: readonly { readonly from: string; readonly specifier: string }[]): readonly (Resolved | undefined)[] {
    return asks.map((ask) => this.#failures.guard(() => this.#resolution.of(ask)));
  }

  symbols(refs: readonly Ref[]): readonly (SymbolAnswer | undefined)[] {
    return this.#each(refs, (nodes) => this.#symbolsOf.of(nodes), (symbol) => this.#symbols.answer(symbol, (id) => symbolAnswer(this.#view, symbol, id)));
  }

  types(refs: readonly Ref[]): readonly (TypeAnswer | undefined)[] {
    const { checker } = this.#input.project;
    const ask = (nodes: readonly NativeNode[]): readonly (NativeType | undefined)[] =>
      askInBatch(nodes, (batch) => checker.getTypeAtLocation(batch), this.#failures);
    return this.#each(refs, ask, (type) => this.#answers.of([type]));
  }

  signatures(calls: readonly Ref[]): readonly (SignatureAnswer | undefined)[] {
    const { checker } = this.#input.project;
    const resolved = (nodes: readonly NativeNode[]) => nodes.map((node) => this.#failures.guard(() => {
      const call = callOf(this.#input.compiler, node);
      return call === undefined ? undefined : checker.getResolvedSignature(call);
    }));
    return this.#each(calls, resolved, (signature) => {
      const returns = checker.getReturnTypeOfSignature(signature);
      return {
        declaration: signature.declaration === undefined ? undefined : this.#declaration(signature.declaration),
        returns: returns === undefined ? undefined : this.#types.idOf([returns]),
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
      return declarations.slice(0, mostDeclarations).flatMap((handle) => this.#declaration(handle) ?? []);
    }) ?? []);
  }

  failures(): number {
    return this.#failures.count;
  }

  #exists(file: string): boolean {
    const { alone, overlay, ownFiles } = this.#input;
    if (alone === true) return ownFiles?.includes(file) === true;
    return overlay?.has(file) === true || existsSync(file);
  }

  #sourceFile(name: string): NativeSourceFile | undefined {
    return this.#failures.guard(() => this.#input.project.program.getSourceFile(name));
  }

  /** Files that the project does not hold, such as a package's own JavaScript: opened beside it. */
  #besides(files: readonly string[]): ReadonlyMap<string, NativeSourceFile> {
    const found = new Map<string, NativeSourceFile>();
    const present = files.filter((file) => this.#exists(file));
    if (present.length === 0) return found;
    this.#failures.guard(() => {
      const snapshot = this.#input.api.updateSnapshot({ openFiles: present });
      for (const name of present) {
        const file = this.#failures.guard(() => snapshot.getDefaultProjectForFile(name)?.program.getSourceFile(name));
        if (file !== undefined) found.set(name, file);
      }
    });
    return found;
  }

  #declaration(handle: NativeHandle): Declaration | undefined {
    const node = handle.resolve();
    if (node === undefined) return undefined;
    const origin = this.#origins.of(handle);
    return { file: origin.file, start: node.getStart(), end: node.end, kind: 'declaration', origin };
  }

  #each<F, A>(
    refs: readonly Ref[], ask: (nodes: readonly NativeNode[]) => readonly (F | undefined)[], answer: (found: F) => A | undefined,
  ): readonly (A | undefined)[] {
    const nodes = refs.map((ref) => this.#failures.guard(() => {
      const file = this.#input.project.program.getSourceFile(ref.file);
      return file === undefined ? undefined : locate(this.#tree, file as NativeNode, ref);
    }));
    const known = nodes.filter((node) => node !== undefined);
    const found = ask(known);
    let next = 0;
    return nodes.map((node) => {
      const one = node === undefined ? undefined : found[next++];
      return one === undefined ? undefined : this.#failures.guard(() => answer(one));
    });
  }
}

const mostDeclarations = 50;

function isOwn(file: string): boolean {
  return !/\.d\.(?:[^./]+\.)?[cm]?ts$/.test(file) && !file.includes('/node_modules/') && !file.endsWith('.json');
}

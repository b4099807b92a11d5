import type { BindingId, BindingKind, FunctionId, ValueId } from '../ir.js';

/** One lexical scope: what its names stand for. Filled when it is entered, before anything in it is lowered. */
export class Scope {
  readonly parent: Scope | undefined;
  /** The function whose body declares the names of this scope. */
  readonly fn: FunctionId;
  readonly strict: boolean;
  private names: Map<string, BindingId> | undefined;
  /** Names of type parameters: they shadow types, never values, and have no binding. */
  typeParameters: Set<string> | undefined;
  /** Members of the enum whose initializers stand here: they read as bare names. */
  enumMembers: Map<string, ValueId> | undefined;

  constructor(parent: Scope | undefined, fn: FunctionId, strict = parent?.strict ?? false) {
    this.parent = parent;
    this.fn = fn;
    this.strict = strict;
  }

  get(name: string): BindingId | undefined {
    return this.names?.get(name);
  }

  set(name: string, binding: BindingId): void {
    (this.names ??= new Map()).set(name, binding);
  }

  addTypeParameter(name: string): void {
    (this.typeParameters ??= new Set()).add(name);
  }
}

export const isTypeOnlyKind = (kind: BindingKind): boolean => kind === 'interface' || kind === 'type-alias';

/** Which of two declarations of one name in one scope names the merged binding: a value before a type, a class or function before a namespace. */
export function mergedKind(first: BindingKind, second: BindingKind): BindingKind {
  if (isTypeOnlyKind(first)) return second;
  if (first === 'namespace' && (second === 'class' || second === 'function' || second === 'enum')) return second;
  return first;
}

/** Can a name of this kind be meant where a type is written? */
export function namesType(kind: BindingKind): boolean {
  return kind === 'interface' || kind === 'type-alias' || kind === 'class' || kind === 'enum' || kind === 'import' || kind === 'namespace';
}

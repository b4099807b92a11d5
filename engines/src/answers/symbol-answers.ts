import type { SymbolAnswer, SymbolId } from '@logproof/core';
import type { TypeView } from './type-view.js';

/** What a symbol is, in the port's words. */
export function symbolAnswer<T extends object, S extends object>(view: TypeView<T, S>, symbol: S, id: SymbolId): SymbolAnswer {
  const kind = kindOf(view, symbol);
  return {
    id,
    name: view.nameOf(symbol),
    kind,
    origin: view.origin(symbol),
    tags: view.tags(symbol),
    declaredIn: isMember(kind) ? view.ownerName(symbol) : undefined,
  };
}

function kindOf<T extends object, S extends object>(view: TypeView<T, S>, symbol: S): SymbolAnswer['kind'] {
  const is = view.symbolFlags;
  const flags = view.symbolFlagsOf(symbol);
  if (flags & is.Class) return 'class';
  if (flags & is.Function) return 'function';
  if (flags & (is.FunctionScopedVariable | is.BlockScopedVariable)) return view.isParameter(symbol) ? 'parameter' : 'variable';
  if (flags & is.Method) return 'method';
  if (flags & (is.GetAccessor | is.SetAccessor)) return 'accessor';
  if (flags & is.EnumMember) return 'enum-member';
  if (flags & is.Property) return 'property';
  if (flags & (is.ConstEnum | is.RegularEnum)) return 'enum';
  if (flags & is.Interface) return 'interface';
  if (flags & is.TypeAlias) return 'alias';
  if (flags & (is.ValueModule | is.NamespaceModule)) return 'module';
  return 'other';
}

function isMember(kind: SymbolAnswer['kind']): boolean {
  return kind === 'property' || kind === 'method' || kind === 'accessor' || kind === 'enum-member';
}

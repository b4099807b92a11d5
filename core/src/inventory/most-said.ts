import type { KindRule } from '../model/handler-kinds.js';
import type { HandlerKind } from './handler.js';
import { signingKinds } from './kind-asks.js';

/** What the texts of a handler say together: the first that says something; where that says little, a later one that says more. @param rules those that its texts fit, in their order of trust */
export function mostSaid(rules: readonly (KindRule | undefined)[]): HandlerKind | undefined {
  const [first, ...others] = rules.filter((rule) => rule !== undefined);
  const later = (kinds: ReadonlySet<HandlerKind>): HandlerKind | undefined => others.find(({ kind }) => kinds.has(kind))?.kind;
  if (first?.weak === true) return later(proving) ?? first.kind;
  if (first?.kind === 'key-management') return later(keys) ?? first.kind;
  return first?.kind === 'user-admin' ? later(signingKinds) ?? first.kind : first?.kind;
}

/** Kinds by which somebody proves something with what he was sent. */
const proving: ReadonlySet<HandlerKind> = new Set<HandlerKind>(['password-reset', 'verification', 'mfa', 'refresh', 'signup', 'logout']);
const keys: ReadonlySet<HandlerKind> = new Set<HandlerKind>(['api-key']);

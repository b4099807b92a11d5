/** What an authentication handler does to a person's access; `authz-guard` lets in or turns away; `other` fits none of them. */
const accessKinds = [
  'login', 'logout', 'refresh', 'signup', 'password-change', 'password-reset', 'mfa', 'oauth', 'session', 'role-change', 'user-admin', 'api-key', 'verification', 'authz-guard', 'account-lock', 'impersonation', 'other',
] as const;

/** Actions of higher risk that are no authentication. */
const actionKinds = [
  'consent', 'data-export', 'data-import', 'upload', 'key-management', 'config-change', 'admin-action', 'state-change',
] as const;

/** What a handler is for. The first of a group names what it does to a person's access; `authz-guard` lets in or turns away; `other` is an authentication handler that fits none. */
export const handlerKinds = [...accessKinds, ...actionKinds] as const;
export type HandlerKind = (typeof handlerKinds)[number];

/** Actions of higher risk that are no authentication: listed only where they are asked for. */
export type PrivilegedKind = (typeof actionKinds)[number];

export const privilegedKinds: ReadonlySet<HandlerKind> = new Set<PrivilegedKind>(actionKinds);

/** On which ways to an outcome an event is recorded; `some` also where only an attempt is, or before the outcome is known, or below the default level; `n/a` where there is no such way. */
export type Coverage = 'all' | 'some' | 'none' | 'n/a';

/** How sure a record is: the typed emitter, an audit table or service, a published domain event, an ordinary log call. Strongest first. */
export const strengths = ['typed', 'audit', 'domain-event', 'log'] as const;
export type Strength = (typeof strengths)[number];

/** A line of a file, 1-based; files as the engine spells them. */
export interface Line {
  readonly file: string;
  readonly line: number;
}

/** A call that records what a handler did. */
export interface SeenEvent extends Line {
  /** The event, or what the call is named: declared names only. */
  readonly name: string;
  readonly strength: Strength;
}

/** A way out that records nothing. */
export interface MissingPath extends Line {
  /** Half a sentence that begins with "when" or "where": `when `isMatch` is false`. */
  readonly note: string;
}

export interface OutcomeEvents {
  readonly coverage: Coverage;
  /** That of the strongest event; none where there is none. */
  readonly strength: Strength | null;
  readonly events: readonly SeenEvent[];
  readonly missing: readonly MissingPath[];
}

/** A function the outside world can start, and what it leaves on record. Its line is that of the function that takes the request. */
export interface Handler extends Line {
  /** `Class.method`, the variable it is kept in, or `POST /path`. */
  readonly name: string;
  readonly kind: HandlerKind;
  /** Id of the framework's model: `express`, `nest`, ... */
  readonly framework: string;
  /** `POST /login`; several are sorted. Empty for guards that no route names. */
  readonly routes: readonly string[];
  /** How it is registered, and what stands around it that does not count as its event. */
  readonly registration: string;
  readonly success: OutcomeEvents;
  readonly failure: OutcomeEvents;
  /** Fields an investigator needs, by their names in the vocabulary (`actor`, `sessionOrCorrelation`, ...): of all events seen together. */
  readonly fields: { readonly present: readonly string[]; readonly missing: readonly string[] };
}

export interface Inventory {
  /** Sorted by file, line and name; those of privileged kinds too. */
  readonly handlers: readonly Handler[];
  /** Files read, without those of browsers, and their lines. */
  readonly files: number;
  readonly lines: number;
  readonly reasons: readonly string[];
  readonly limits: Readonly<Record<string, number>>;
  readonly browserFiles: readonly string[];
}

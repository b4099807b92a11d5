import type { ProjectEvents } from '../events.js';
import type { Exactly, Single, Static } from './exact.js';
import type { AuthnProfile, KnownBase, Raisable, Severity } from './fields.js';
import type { Receipt } from './receipt.js';
import type { FailReason, Outcome, VocabularyEvents } from './vocabulary.js';

/** Every event there is: those of the vocabulary and the project's own. Serves G7.12. */
export type EventName = (keyof VocabularyEvents | keyof ProjectEvents) & string;

// The vocabulary comes first, so that no project can lower what one of its events demands.
type EventOf<Name> = Name extends keyof VocabularyEvents ? VocabularyEvents[Name] : Name extends keyof ProjectEvents ? ProjectEvents[Name] : never;

/** The fields of an event. */
export type EventFields<Name extends EventName> = EventOf<Name> extends { readonly fields: infer Fields extends object } ? Fields : never;

/** The family of an event: `authn`, `authz`, `session`, ... */
export type EventFamily<Name extends EventName> = EventOf<Name> extends { readonly family: infer Family extends string } ? Family : never;

/** How an event ended: fixed by its name or said in its fields. */
export type EventOutcome<Name extends EventName, Fields> =
  EventOf<Name> extends { readonly outcome: infer Fixed } ? ('any' extends Fixed ? (Fields extends { readonly outcome: infer Said extends Outcome } ? Said : Outcome) : Fixed & Outcome) : never;

/** What a project says of an event of its own. */
export interface ProjectEventFacts {
  /** The team that answers for it. */
  readonly owner: string;
  readonly family: string;
  readonly severity: Severity;
  readonly outcome: Outcome | 'any';
  /** What demands it: `PCI 10.2.1.4`. Serves G8.12. */
  readonly compliance?: readonly string[];
  /** What it is a sign of, by the names that everybody uses. Serves G1.3, G8.13. */
  readonly threats?: readonly (`CAPEC-${number}` | `CWE-${number}` | `T${number}`)[];
}

type OutcomeFields<Result> =
  'any' extends Result ? { readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'> }
  : 'failure' extends Result ? { readonly reason: FailReason }
  : unknown;

/**
 * An event of a project's own, for `interface ProjectEvents`. It says what every event says, and the project's fields on top.
 *
 * Serves G7.12, G8.12, G8.13, G8.15, G12.2.
 */
export type ProjectEvent<Facts extends ProjectEventFacts, Fields extends object> = Facts & { readonly fields: KnownBase & Fields & OutcomeFields<Facts['outcome']> & Raisable<Facts['severity']> };

/** What a request says of itself, so that nobody has to repeat it. */
export type FromRequest = 'actor' | 'trace' | Exclude<keyof AuthnProfile, 'method'>;

// Member by member: of a union `Omit` keeps only what all members have.
type Rest<Fields> = Fields extends unknown ? Omit<Fields, FromRequest> & Partial<Pick<Fields, FromRequest & keyof Fields>> : never;

/** Writes an event whose fields are all said by the caller. */
export type Emit = <const Name extends EventName, const Fields extends EventFields<Name>, const Text extends string>(
  event: Name,
  fields: Fields & Single<Name> & Exactly<Fields, EventFields<Name>>,
  description: Text & Static<Text>,
) => Receipt<EventFamily<Name>, EventOutcome<Name, Fields>>;

/** Writes an event of a request, which says who and where. What the caller says comes first. */
export type EmitInRequest = <const Name extends EventName, const Fields extends Rest<EventFields<Name>>, const Text extends string>(
  event: Name,
  fields: Fields & Single<Name> & Exactly<Fields, EventFields<Name>>,
  description: Text & Static<Text>,
) => Receipt<EventFamily<Name>, EventOutcome<Name, Fields>>;

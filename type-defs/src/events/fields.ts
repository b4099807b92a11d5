import type { AnonymousUser, ClientIp, CorrelationId, DeviceId, ResourceId, ResourceType, SafeText, ScopeId, ServiceId, SessionHash, SubjectHash, UserId } from './proofs.js';
import type { AuthMethod, Outcome, UserType, Verb } from './vocabulary.js';

export type Severity = 'INFO' | 'WARN' | 'CRITICAL';

export type Confidence = 'low' | 'medium' | 'high';

/** Who acts. Serves X6.5. */
export type Principal = UserId | ServiceId | AnonymousUser;

/** Where it came from, and of which session or interaction it is a part. A client without an address is said to have none. Serves X2.6, X2.7, X6.9, X6.10. */
export type Trace =
  | { readonly session: SessionHash; readonly correlation?: CorrelationId; readonly ip: ClientIp | 'unavailable' }
  | { readonly session?: never; readonly correlation: CorrelationId; readonly ip: ClientIp | 'unavailable' };

interface Base {
  readonly trace: Trace;
  readonly userType?: UserType;
  readonly confidence?: Confidence;
}

/** What every event says. Serves X6.5, X6.9, G8.8, G8.9. */
export interface KnownBase extends Base {
  readonly actor: Principal;
}

/** The same, of somebody who may only claim to be who they are. */
export interface ClaimedBase extends Base {
  readonly actor: Principal | SubjectHash;
}

/** The same, of the system itself: there may be no client and no session. */
export interface SystemBase extends Partial<Base> {
  readonly actor: ServiceId;
}

/** Serves X7. */
export interface AuthnProfile {
  readonly device: DeviceId | 'unavailable';
  readonly userAgent: SafeText | 'absent';
  readonly referer: SafeText | 'absent';
  readonly method: AuthMethod;
}

/** Serves X8.2, X8.3, X8.4. `*` stands for all of a kind; there may be no scope, but that is said. */
interface NamedResource {
  readonly type: ResourceType;
  readonly id: ResourceId | '*';
  readonly scopes: readonly ScopeId[];
}

/** Serves X8. */
export interface AuthzProfile {
  readonly action: Verb | SafeText;
  readonly resource: NamedResource;
}

/** Serves X2.4. */
export interface Resource {
  readonly type: ResourceType;
  readonly id?: ResourceId | '*';
  readonly scopes?: readonly ScopeId[];
}

/** Serves X2.5. */
export interface UserProfile {
  readonly target: UserId;
}

/** Serves X2.4, G5.10i. */
export interface DataProfile {
  readonly resource: Resource;
}

/** Serves G8.9. */
export interface DetectProfile {
  readonly confidence: Confidence;
}

/** One event of the vocabulary, as the compiler knows it. */
export interface VocabularyEvent<Family extends string, Level extends Severity, Result extends Outcome | 'any', Fields extends object> {
  readonly family: Family;
  readonly severity: Level;
  readonly outcome: Result;
  readonly fields: Fields;
}

/** One event, as the program knows it. Of the fields of an event that are neither required nor optional none is written. */
export interface EventRow {
  readonly family: string;
  readonly severity: Severity;
  readonly outcome: Outcome | 'any';
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

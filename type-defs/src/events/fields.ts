import type { AnonymousUser, ClientIp, ClientTime, CorrelationId, DeviceId, ResourceId, ResourceType, RoutePattern, SafeText, ScopeId, ServiceId, SessionHash, SubjectHash, UserId, UtcTimestamp } from './proofs.js';
import type { AuthMethod, HttpMethod, Outcome, Protocol, ResponseTaken, UserType, Verb } from './vocabulary.js';

export type Severity = 'INFO' | 'WARN' | 'CRITICAL';

export type Confidence = 'low' | 'medium' | 'high';

/** Who acts. Serves X6.5. */
export type Principal = UserId | ServiceId | AnonymousUser;

/** Where it came from, and of which session or interaction it is a part. A client without an address is said to have none. Serves X2.6, X2.7, X6.9, X6.10. */
export type Trace =
  | { readonly session: SessionHash; readonly correlation?: CorrelationId; readonly ip: ClientIp | 'unavailable' }
  | { readonly session?: never; readonly correlation: CorrelationId; readonly ip: ClientIp | 'unavailable' };

/** Many of the same, told as one. Who and where stay those of each of them. Serves G12.13. */
export interface Repeated {
  readonly count: number;
  readonly firstSeen: UtcTimestamp;
  readonly lastSeen: UtcTimestamp;
}

/** Coarse: where somebody is to the metre is personal data. Serves G7.7. */
export interface Geo {
  readonly country: SafeText;
  readonly region?: SafeText;
}

interface Base {
  readonly trace: Trace;
  readonly userType?: UserType;
  readonly confidence?: Confidence;
  /** When it happened, where it is told later: by a queue, or by a device with a clock of its own. */
  readonly occurredAt?: UtcTimestamp | ClientTime;
  /** What the application did about it. */
  readonly response?: ResponseTaken;
  readonly repeated?: Repeated;
  readonly route?: RoutePattern;
  readonly httpMethod?: HttpMethod;
  readonly protocol?: Protocol | SafeText;
  readonly geo?: Geo;
}

/** What the severity of an event may be made: never less than the vocabulary says. Serves G7.13. */
interface Raised {
  readonly INFO: 'WARN' | 'CRITICAL';
  readonly WARN: 'CRITICAL';
  readonly CRITICAL: never;
}

/** Serves G7.13. */
export interface Raisable<Level extends Severity> {
  readonly severity?: Raised[Level];
}

/** What every event says. Serves X6.5, X6.9, G7.2, G7.6, G7.7, G7.8, G8.1, G8.8, G8.9, G8.10, G12.11, G12.13. */
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
  readonly fields: Fields & Raisable<Level>;
}

/** One event, as the program knows it. Of the fields of an event that are neither required nor optional none is written. */
export interface EventRow {
  readonly family: string;
  readonly severity: Severity;
  readonly outcome: Outcome | 'any';
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** The team that answers for it. */
  readonly owner?: string;
  /** What demands it: `PCI 10.2.1.4`. */
  readonly compliance?: readonly string[];
  /** What it is a sign of: `CAPEC-49`, `T1110`. */
  readonly threats?: readonly string[];
}

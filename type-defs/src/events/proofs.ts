import type { SafeError } from '../safe-error.js';
import type { SessionHash } from '../session-hash.js';

export type { SessionHash };

/** Never set at run time. It keeps plain text from passing for text that somebody vouched for. */
interface Proof<Name extends string> {
  readonly '~logproof.proof': { readonly [K in Name]: true };
}

/** A value that one constructor made, after it validated, hashed or cleaned it. A plain value is none. Serves X6, X7, X8, G12.5. */
export type Brand<T, Name extends string> = T & Proof<Name>;

/** An opaque id of a user, never a login name or an address. Serves X6.5, X6.6. */
export type UserId = Brand<string, 'UserId'>;
/** An application or a job that acts on its own. Serves X3.1. */
export type ServiceId = Brand<string, 'ServiceId'>;
/** Nobody is known to act: said, not left out. Serves X6.5. */
export type AnonymousUser = 'anonymous';
/** The keyed hash of what somebody claimed to be who could not prove it. Serves X6.6, G10.5. */
export type SubjectHash = Brand<string, 'SubjectHash'>;
/** Serves X6.10, G7.3. */
export type CorrelationId = Brand<string, 'CorrelationId'>;
/** Serves X7.1. */
export type DeviceId = Brand<string, 'DeviceId'>;
/** Serves X6.9, G7.10. */
export type ClientIp = Brand<string, 'ClientIp'>;
/** ISO 8601, ends in `Z`. Serves X6.1, X6.2, X6.4. */
export type UtcTimestamp = Brand<string, 'UtcTimestamp'>;
/** Serves X8.2. */
export type ResourceType = Brand<string, 'ResourceType'>;
/** Serves X8.3. */
export type ResourceId = Brand<string, 'ResourceId'>;
/** A tenant, a group, an organisation. Serves X8.4. */
export type ScopeId = Brand<string, 'ScopeId'>;
/** The id or the fingerprint of a token, never the token. Serves G5.10e, G9.10. */
export type TokenRef = Brand<string, 'TokenRef'>;
/** The id or the alias of a key, never the key. Serves G5.10j, G9.14. */
export type KeyRef = Brand<string, 'KeyRef'>;
/** Serves G5.10c. */
export type RoleName = Brand<string, 'RoleName'>;
/** The key under which a file is stored, not the name that a client gave it. Serves G5.10n, G10.1. */
export type FileRef = Brand<string, 'FileRef'>;
/** The name of a field of a schema, never what it holds. Serves G5.3. */
export type FieldName = Brand<string, 'FieldName'>;
/** `/users/:id`, never a URL that was asked for. Serves G7.8. */
export type RoutePattern = Brand<string, 'RoutePattern'>;
/** Text without control characters, of limited length. Serves G12.5. */
export type SafeText = Brand<string, 'SafeText'>;
/** What `safeError` gives. Serves G5.8d, G8.11, G9.10. */
export type SafeErrorInfo = SafeError;

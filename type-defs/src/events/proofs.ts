import type { Proof } from '../proofs/proof.js';
import type { SafeError } from '../safe-error.js';

export type { ClientIp } from '../proofs/client-ip.js';
export type { CorrelationId } from '../proofs/correlation-id.js';
export type { DeviceId } from '../proofs/device-id.js';
export type { KeyRef } from '../proofs/key-ref.js';
export type { ResourceId, ResourceType, ScopeId } from '../proofs/resource.js';
export type { RoleName } from '../proofs/role-name.js';
export type { RoutePattern } from '../proofs/route-pattern.js';
export type { ServiceId } from '../proofs/service-id.js';
export type { SubjectHash } from '../proofs/subject-hash.js';
export type { TokenRef } from '../proofs/token-ref.js';
export type { UserId } from '../proofs/user-id.js';
export type { UtcTimestamp } from '../proofs/utc-timestamp.js';
export type { SafeText } from '../safe-text.js';
export type { SessionHash } from '../session-hash.js';

/** A value that one constructor made, after it validated, hashed or cleaned it. A plain value is none. Serves X6, X7, X8, G12.5. */
export type Brand<T, Name extends string> = Proof<T, Name>;

/** Nobody is known to act: said, not left out. Serves X6.5. */
export type AnonymousUser = 'anonymous';
/** The key under which a file is stored, not the name that a client gave it. Serves G5.10n, G10.1. */
export type FileRef = Brand<string, 'FileRef'>;
/** The name of a field of a schema, never what it holds. Serves G5.3. */
export type FieldName = Brand<string, 'FieldName'>;
/** What `safeError` gives. Serves G5.8d, G8.11, G9.10. */
export type SafeErrorInfo = SafeError;

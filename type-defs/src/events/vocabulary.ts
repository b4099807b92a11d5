// Generated from `type-defs/vocabulary/events.json` by `npm run make-events`; changes made here are lost.
import type { DataClass } from '../tags.js';
import type { AuthnProfile, AuthzProfile, ClaimedBase, Confidence, DataProfile, DetectProfile, EventRow, KnownBase, Resource, SystemBase, UserProfile, VocabularyEvent } from './fields.js';
import type { FieldName, FileRef, KeyRef, ResourceType, RoleName, RoutePattern, SafeErrorInfo, SafeText, ScopeId, ServiceId, SessionHash, TokenRef, UserId, UtcTimestamp } from './proofs.js';

export type UserType = 'public' | 'authenticated' | 'admin' | 'internal-system' | 'trusted-partner' | 'crawler' | 'uptime-monitor' | 'pen-tester' | 'auditor';
export type AuthMethod = 'password' | 'totp' | 'webauthn' | 'sms-otp' | 'email-otp' | 'push' | 'recovery-code' | 'oidc' | 'saml' | 'api-key' | 'mtls' | 'client-credentials' | 'magic-link' | 'session-cookie' | 'bearer-token';
export type FailReason = 'bad-credentials' | 'unknown-user' | 'locked' | 'disabled' | 'expired' | 'mfa-failed' | 'mfa-required' | 'rate-limited' | 'policy' | 'token-invalid' | 'token-expired' | 'token-revoked' | 'signature-invalid' | 'csrf' | 'no-permission' | 'wrong-tenant' | 'not-owner' | 'validation' | 'error';
export type Outcome = 'success' | 'failure' | 'deferred' | 'unknown';
export type Verb = 'create' | 'read' | 'update' | 'delete' | 'list' | 'export' | 'import' | 'approve' | 'send' | 'execute' | 'share' | 'assign' | 'revoke';
export type LockReason = 'maxretries' | 'suspicious' | 'customer' | 'other';
export type SessionEndReason = 'logout' | 'timeout' | 'revoked' | 'rotated' | 'admin';
export type ResponseTaken = 'none' | 'refused' | 'blocked' | 'throttled' | 'challenged' | 'session-terminated' | 'account-locked' | 'token-revoked' | 'administrator-alerted' | 'user-notified' | 'rolled-back';
export type ConsentPurpose = 'terms-of-use' | 'terms-and-conditions' | 'personal-data' | 'marketing' | 'cookies';
export type HttpMethod = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS' | 'CONNECT' | 'TRACE' | 'QUERY';
export type Protocol = 'http' | 'https' | 'http2' | 'grpc' | 'websocket' | 'graphql' | 'amqp' | 'kafka' | 'mqtt' | 'smtp';

/** Every event of the vocabulary, with its family, severity, outcome and fields. Serves X2.1, X6, X7, X8, G7.12, G8.15. */
export interface VocabularyEvents {
  /** Login succeeded (user or application). Serves X3.1, X7.1, X7.2, X7.3, X7.4, G5.5. */
  readonly authn_login_success: VocabularyEvent<'authn', 'INFO', 'success', KnownBase & AuthnProfile & { readonly mfa?: boolean; readonly factors?: readonly AuthMethod[]; readonly roles?: readonly RoleName[] }>;
  /** Login succeeded after earlier failures. Serves X3.1, G5.5. */
  readonly authn_login_successafterfail: VocabularyEvent<'authn', 'INFO', 'success', KnownBase & AuthnProfile & { readonly retries: number; readonly mfa?: boolean; readonly factors?: readonly AuthMethod[] }>;
  /** Login attempt failed. Serves X3.1, X7.1, X7.2, X7.3, X7.4, G5.5. */
  readonly authn_login_fail: VocabularyEvent<'authn', 'WARN', 'failure', ClaimedBase & AuthnProfile & { readonly attempts?: number } & { readonly reason: FailReason }>;
  /** Failure limit reached. Serves X3.1, G5.5, G6.2. */
  readonly authn_login_fail_max: VocabularyEvent<'authn', 'WARN', 'failure', ClaimedBase & AuthnProfile & { readonly maxlimit: number } & { readonly reason: FailReason }>;
  /** Account locked. Serves G5.5, G5.10c. */
  readonly authn_login_lock: VocabularyEvent<'authn', 'WARN', 'success', KnownBase & UserProfile & { readonly until?: UtcTimestamp } & { readonly reason: LockReason }>;
  /** Password changed. Serves G5.5. */
  readonly authn_password_change: VocabularyEvent<'authn', 'INFO', 'success', KnownBase & UserProfile & { readonly selfService?: boolean }>;
  /** Password change failed. Serves G5.5. */
  readonly authn_password_change_fail: VocabularyEvent<'authn', 'CRITICAL', 'failure', KnownBase & UserProfile & { readonly reason: FailReason }>;
  /** Same user in two far-apart regions. Serves G6.5. */
  readonly authn_impossible_travel: VocabularyEvent<'authn', 'CRITICAL', 'unknown', ClaimedBase & AuthnProfile & { readonly region1: SafeText; readonly region2: SafeText; readonly confidence: Confidence }>;
  /** Service/API token created. Serves G5.10e. */
  readonly authn_token_created: VocabularyEvent<'authn', 'INFO', 'success', KnownBase & { readonly tokenRef: TokenRef; readonly entitlements: readonly RoleName[]; readonly target?: UserId | ServiceId; readonly expires?: UtcTimestamp }>;
  /** Token revoked. Serves G5.10e. */
  readonly authn_token_revoked: VocabularyEvent<'authn', 'INFO', 'success', KnownBase & { readonly target: UserId | ServiceId; readonly tokenRef: TokenRef } & { readonly reason?: SafeText | FailReason }>;
  /** Revoked token used again. Serves G5.7, G5.10e. */
  readonly authn_token_reuse: VocabularyEvent<'authn', 'CRITICAL', 'failure', ClaimedBase & AuthnProfile & { readonly tokenRef: TokenRef } & { readonly reason: FailReason }>;
  /** Token deleted. Serves G5.10e. */
  readonly authn_token_delete: VocabularyEvent<'authn', 'WARN', 'success', KnownBase & { readonly tokenRef: TokenRef; readonly target?: UserId | ServiceId }>;
  /** Second factor requested / answered. Serves X7.4. */
  readonly authn_mfa_challenge: VocabularyEvent<'authn', 'INFO', 'any', ClaimedBase & AuthnProfile & { readonly factor: AuthMethod } & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'>; readonly reason?: SafeText | FailReason })>;
  /** MFA factor enrolled or removed. Serves X7.4, G5.10d. */
  readonly authn_factor_change: VocabularyEvent<'authn', 'WARN', 'any', KnownBase & UserProfile & { readonly factor: AuthMethod; readonly change: SafeText } & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'>; readonly reason?: SafeText | FailReason })>;
  /** Password/credential reset requested. Serves G5.5. */
  readonly authn_reset_requested: VocabularyEvent<'authn', 'INFO', 'any', ClaimedBase & AuthnProfile & { readonly channel: SafeText } & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'>; readonly reason?: SafeText | FailReason })>;
  /** Default, shared or break-glass account used. Serves G5.10f. */
  readonly authn_breakglass: VocabularyEvent<'authn', 'CRITICAL', 'any', ClaimedBase & AuthnProfile & { readonly justification: SafeText; readonly approver?: UserId } & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'> })>;
  /** Action refused. Serves X3.2, X8.1, X8.2, X8.3, X8.4, G5.6. */
  readonly authz_fail: VocabularyEvent<'authz', 'CRITICAL', 'failure', KnownBase & AuthzProfile & { readonly reason: FailReason }>;
  /** Permission-guarded action allowed. Serves X3.2, X3.3, X8.1, X8.2, X8.3, X8.4. */
  readonly authz_allow: VocabularyEvent<'authz', 'INFO', 'success', KnownBase & AuthzProfile>;
  /** Entitlements of a user/entity changed. Serves G5.10c. */
  readonly authz_change: VocabularyEvent<'authz', 'WARN', 'any', KnownBase & UserProfile & { readonly from: RoleName; readonly to: RoleName; readonly scope?: ScopeId } & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'> })>;
  /** Any action by a privileged user. Serves G5.10f, G5.10g, G5.10h. */
  readonly authz_admin: VocabularyEvent<'authz', 'WARN', 'any', KnownBase & AuthzProfile & { readonly target?: UserId } & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'> })>;
  /** Acting as another user. Serves G5.10f. */
  readonly authz_impersonate: VocabularyEvent<'authz', 'WARN', 'any', KnownBase & UserProfile & { readonly justification: SafeText; readonly until?: UtcTimestamp } & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'> })>;
  /** Decryption failed. Serves G5.10j. */
  readonly crypt_decrypt_fail: VocabularyEvent<'crypto', 'WARN', 'failure', KnownBase & { readonly keyRef: KeyRef; readonly resource?: Resource } & { readonly reason: FailReason }>;
  /** Encryption failed. Serves G5.10j. */
  readonly crypt_encrypt_fail: VocabularyEvent<'crypto', 'WARN', 'failure', KnownBase & { readonly keyRef: KeyRef; readonly resource?: Resource } & { readonly reason: FailReason }>;
  /** Data-encrypting key used (aggregate allowed). Serves G5.10j. */
  readonly crypto_key_use: VocabularyEvent<'crypto', 'INFO', 'any', KnownBase & { readonly keyRef: KeyRef; readonly operation: SafeText; readonly count?: number; readonly resource?: Resource } & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'> })>;
  /** Key created, rotated, disabled, destroyed, exported. Serves G5.10k. */
  readonly crypto_key_change: VocabularyEvent<'crypto', 'WARN', 'any', KnownBase & { readonly keyRef: KeyRef; readonly change: SafeText; readonly from?: SafeText; readonly to?: SafeText } & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'> })>;
  /** Rate/quota ceiling exceeded. Serves G6.2. */
  readonly excess_rate_limit_exceeded: VocabularyEvent<'excess', 'WARN', 'failure', KnownBase & { readonly max: number; readonly window?: number } & { readonly reason: FailReason }>;
  /** Too many concurrent sessions. Serves X6.11, G6.2. */
  readonly excess_sessions_exceeded: VocabularyEvent<'excess', 'WARN', 'failure', ClaimedBase & AuthnProfile & { readonly max: number } & { readonly reason: FailReason }>;
  /** Upload received. Serves G5.10n. */
  readonly upload_complete: VocabularyEvent<'upload', 'INFO', 'success', KnownBase & DataProfile & { readonly fileRef: FileRef; readonly type: SafeText; readonly size?: number; readonly sha256?: SafeText }>;
  /** Upload moved/renamed into storage. Serves G5.10n. */
  readonly upload_stored: VocabularyEvent<'upload', 'INFO', 'success', KnownBase & DataProfile & { readonly fileRef: FileRef; readonly from: FileRef; readonly to: FileRef }>;
  /** Upload validation or virus scan result. Serves G5.8f, G5.10n. */
  readonly upload_validation: VocabularyEvent<'upload', 'INFO', 'any', KnownBase & DataProfile & { readonly fileRef: FileRef; readonly check: SafeText; readonly result: 'passed' | 'failed' | 'incomplete' } & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'>; readonly reason?: SafeText | FailReason })>;
  /** Uploaded file deleted. Serves G5.10n. */
  readonly upload_delete: VocabularyEvent<'upload', 'INFO', 'success', KnownBase & DataProfile & { readonly fileRef: FileRef } & { readonly reason?: SafeText | FailReason }>;
  /** Server-side validation failed (names of fields only). Serves G5.1, G5.3. */
  readonly input_validation_fail: VocabularyEvent<'input', 'WARN', 'failure', KnownBase & { readonly fields: readonly FieldName[]; readonly schema?: SafeText; readonly ruleId?: SafeText } & { readonly reason: FailReason }>;
  /** Value outside a closed list. Serves G5.3. */
  readonly input_validation_discrete_fail: VocabularyEvent<'input', 'WARN', 'failure', KnownBase & { readonly field: FieldName } & { readonly reason: FailReason }>;
  /** Malformed request, encoding, verb, size. Serves G5.1, G5.2. */
  readonly input_protocol_violation: VocabularyEvent<'input', 'WARN', 'failure', KnownBase & { readonly violation: SafeText; readonly route?: RoutePattern } & { readonly reason: FailReason }>;
  /** Response/record failed its schema. Serves G5.4. */
  readonly output_validation_fail: VocabularyEvent<'input', 'WARN', 'failure', KnownBase & { readonly schema: SafeText; readonly fields: readonly FieldName[]; readonly source?: SafeText } & { readonly reason: FailReason }>;
  /** Deserialisation rejected. Serves G5.3. */
  readonly deserialization_fail: VocabularyEvent<'input', 'WARN', 'failure', KnownBase & { readonly format: SafeText } & { readonly reason: FailReason }>;
  /** Many requests for missing things. Serves G6.5. */
  readonly malicious_excess_404: VocabularyEvent<'malicious', 'WARN', 'unknown', ClaimedBase & DetectProfile & { readonly count: number; readonly window?: number }>;
  /** Unexpected input field. Serves G5.3, G6.5. */
  readonly malicious_extraneous: VocabularyEvent<'malicious', 'CRITICAL', 'failure', ClaimedBase & DetectProfile & { readonly inputName: SafeText } & { readonly reason: FailReason }>;
  /** Known attack tool seen. Serves G6.5. */
  readonly malicious_attack_tool: VocabularyEvent<'malicious', 'CRITICAL', 'unknown', ClaimedBase & DetectProfile & { readonly toolName: SafeText; readonly ruleId?: SafeText }>;
  /** SQL injection pattern (rule id, never payload). Serves G6.5. */
  readonly malicious_sqli: VocabularyEvent<'malicious', 'CRITICAL', 'failure', ClaimedBase & DetectProfile & { readonly parameter: FieldName; readonly ruleId: SafeText } & { readonly reason: FailReason }>;
  /** Request from a forbidden origin. Serves G6.5. */
  readonly malicious_cors: VocabularyEvent<'malicious', 'CRITICAL', 'failure', ClaimedBase & DetectProfile & { readonly origin: SafeText } & { readonly reason: FailReason }>;
  /** IDOR attempt. Serves X3.2, G6.5. */
  readonly malicious_direct_reference: VocabularyEvent<'malicious', 'CRITICAL', 'failure', KnownBase & AuthzProfile & { readonly reason: FailReason }>;
  /** Missing/invalid anti-CSRF token. Serves G5.7, G6.5. */
  readonly malicious_csrf: VocabularyEvent<'malicious', 'WARN', 'failure', ClaimedBase & DetectProfile & { readonly reason: FailReason }>;
  /** Browser CSP report (url without query). Serves G6.5. */
  readonly malicious_csp_violation: VocabularyEvent<'malicious', 'WARN', 'unknown', ClaimedBase & DetectProfile & { readonly directive: SafeText; readonly blockedUri: SafeText }>;
  /** Prompt injection detected (rule id, no prompt). Serves G6.5. */
  readonly mcp_prompt_injection: VocabularyEvent<'mcp', 'WARN', 'failure', ClaimedBase & DetectProfile & { readonly ruleId: SafeText; readonly tool?: SafeText; readonly server?: SafeText } & { readonly reason: FailReason }>;
  /** Token/tool-call budget exceeded. Serves G6.2. */
  readonly mcp_resource_exhaustion: VocabularyEvent<'mcp', 'WARN', 'failure', ClaimedBase & DetectProfile & { readonly budget: number; readonly used: number; readonly tool?: SafeText; readonly model?: SafeText } & { readonly reason: FailReason }>;
  /** Tool tampered or untrusted. Serves G6.5. */
  readonly mcp_tool_poisoning: VocabularyEvent<'mcp', 'WARN', 'failure', ClaimedBase & DetectProfile & { readonly tool: SafeText; readonly version?: SafeText; readonly source?: SafeText } & { readonly reason: FailReason }>;
  /** Permissions of an object changed. Serves G5.10c. */
  readonly privilege_permissions_changed: VocabularyEvent<'privilege', 'WARN', 'any', KnownBase & AuthzProfile & { readonly from: RoleName; readonly to: RoleName; readonly target?: UserId } & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'> })>;
  /** Sensitive record created. Serves G6.3. */
  readonly sensitive_create: VocabularyEvent<'data', 'WARN', 'any', KnownBase & DataProfile & { readonly dataClass: DataClass | SafeText } & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'> })>;
  /** Sensitive record read. Serves G5.10i. */
  readonly sensitive_read: VocabularyEvent<'data', 'WARN', 'any', KnownBase & DataProfile & { readonly dataClass: DataClass | SafeText; readonly purpose?: SafeText; readonly count?: number } & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'> })>;
  /** Sensitive record changed. Serves G6.3. */
  readonly sensitive_update: VocabularyEvent<'data', 'WARN', 'any', KnownBase & DataProfile & { readonly dataClass: DataClass | SafeText; readonly fields?: readonly FieldName[] } & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'> })>;
  /** Sensitive record deleted. Serves G6.3. */
  readonly sensitive_delete: VocabularyEvent<'data', 'WARN', 'any', KnownBase & DataProfile & { readonly dataClass: DataClass | SafeText } & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'>; readonly reason?: SafeText | FailReason })>;
  /** Bulk import. Serves G5.10m. */
  readonly data_import: VocabularyEvent<'data', 'WARN', 'any', KnownBase & { readonly resourceType: ResourceType; readonly count: number; readonly source: SafeText; readonly rejected?: number } & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'> })>;
  /** Bulk export, incl. on-screen report. Serves G5.10m. */
  readonly data_export: VocabularyEvent<'data', 'WARN', 'any', KnownBase & { readonly resourceType: ResourceType; readonly count: number; readonly format: SafeText; readonly filter?: SafeText; readonly destination?: SafeText } & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'> })>;
  /** Step out of order. Serves G6.1. */
  readonly sequence_fail: VocabularyEvent<'sequence', 'CRITICAL', 'failure', KnownBase & { readonly expected: SafeText; readonly actual: SafeText } & { readonly reason: FailReason }>;
  /** Session started. Serves X2.7, G5.7. */
  readonly session_created: VocabularyEvent<'session', 'INFO', 'success', KnownBase & { readonly idle?: number; readonly absolute?: number }>;
  /** Session extended / id rotated. Serves G5.7. */
  readonly session_renewed: VocabularyEvent<'session', 'INFO', 'success', KnownBase & { readonly previousSession: SessionHash }>;
  /** Session ended by timeout/revoke. Serves G5.7. */
  readonly session_expired: VocabularyEvent<'session', 'INFO', 'success', KnownBase & { readonly reason: SessionEndReason }>;
  /** User logged out. Serves G5.7. */
  readonly session_logout: VocabularyEvent<'session', 'INFO', 'success', KnownBase>;
  /** Expired session used. Serves G5.7. */
  readonly session_use_after_expire: VocabularyEvent<'session', 'CRITICAL', 'failure', KnownBase & { readonly reason: FailReason }>;
  /** Session cookie/JWT altered or signature invalid. Serves G5.7. */
  readonly session_tampered: VocabularyEvent<'session', 'CRITICAL', 'failure', KnownBase & { readonly tokenRef?: TokenRef } & { readonly reason: FailReason }>;
  /** Roles/privileges attached to a new session. Serves X2.7, G5.10g. */
  readonly session_privileges: VocabularyEvent<'session', 'INFO', 'success', KnownBase & { readonly roles: readonly RoleName[]; readonly groups?: readonly ScopeId[] }>;
  /** Process started. Serves G5.9a. */
  readonly sys_startup: VocabularyEvent<'system', 'WARN', 'any', SystemBase & { readonly version: SafeText; readonly config?: SafeText } & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'> })>;
  /** Process stopped. Serves G5.9a. */
  readonly sys_shutdown: VocabularyEvent<'system', 'WARN', 'any', SystemBase & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'>; readonly reason: SafeText | FailReason })>;
  /** Process restarted. Serves G5.9a. */
  readonly sys_restart: VocabularyEvent<'system', 'WARN', 'any', SystemBase & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'>; readonly reason: SafeText | FailReason })>;
  /** Process crashed. Serves G5.8a, G5.9a. */
  readonly sys_crash: VocabularyEvent<'system', 'WARN', 'failure', SystemBase & { readonly error: SafeErrorInfo } & { readonly reason: FailReason }>;
  /** Monitoring/AV/log agent stopped. Serves G5.9b, G14.4. */
  readonly sys_monitor_disabled: VocabularyEvent<'system', 'WARN', 'any', SystemBase & { readonly monitor: SafeText } & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'> })>;
  /** Monitoring/AV/log agent started. Serves G5.9b. */
  readonly sys_monitor_enabled: VocabularyEvent<'system', 'WARN', 'any', SystemBase & { readonly monitor: SafeText } & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'> })>;
  /** Unexpected error or security-control failure. Serves G5.8a, G5.8d. */
  readonly sys_error: VocabularyEvent<'system', 'WARN', 'failure', SystemBase & { readonly error: SafeErrorInfo; readonly component?: SafeText } & { readonly reason: FailReason }>;
  /** Connectivity, TLS, timeout, third-party failure. Serves G5.8b, G5.8c, G5.8d, G5.8e. */
  readonly sys_dependency_fail: VocabularyEvent<'system', 'WARN', 'failure', SystemBase & { readonly dependency: SafeText; readonly error: SafeErrorInfo; readonly attempts?: number } & { readonly reason: FailReason }>;
  /** Unusual latency/resource pressure. Serves G5.8c. */
  readonly sys_performance: VocabularyEvent<'system', 'WARN', 'unknown', SystemBase & { readonly metric: SafeText; readonly value: number; readonly threshold: number }>;
  /** System-level object created/deleted. Serves G5.10l. */
  readonly sys_object_change: VocabularyEvent<'system', 'WARN', 'any', SystemBase & { readonly object: SafeText; readonly change: SafeText; readonly resource?: Resource } & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'> })>;
  /** Configuration changed. Serves G5.8g, G6.6. */
  readonly config_changed: VocabularyEvent<'system', 'WARN', 'any', KnownBase & { readonly key: FieldName; readonly change: SafeText; readonly from?: SafeText; readonly to?: SafeText } & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'> })>;
  /** Notable connection opened/refused. Serves G5.10a. */
  readonly network_connection: VocabularyEvent<'system', 'INFO', 'any', SystemBase & { readonly direction: SafeText; readonly peer: SafeText; readonly protocol?: Protocol | SafeText } & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'> })>;
  /** Code file/memory differs from expected. Serves G6.7. */
  readonly code_integrity_fail: VocabularyEvent<'system', 'CRITICAL', 'failure', SystemBase & { readonly component: SafeText; readonly expected: SafeText; readonly actual?: SafeText } & { readonly reason: FailReason }>;
  /** Security logging initialised. Serves G5.9b. */
  readonly logging_started: VocabularyEvent<'logging', 'INFO', 'any', SystemBase & { readonly level: SafeText; readonly sinks: readonly SafeText[]; readonly schemaVersion?: SafeText } & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'> })>;
  /** Security logging stopped or paused. Serves G5.9b, G14.4. */
  readonly logging_stopped: VocabularyEvent<'logging', 'CRITICAL', 'any', SystemBase & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'>; readonly reason: SafeText | FailReason })>;
  /** Level/extent of logging changed. Serves G11.3. */
  readonly log_level_changed: VocabularyEvent<'logging', 'WARN', 'any', KnownBase & { readonly from: SafeText; readonly to: SafeText } & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'> })>;
  /** A log sink failed; fallback used. Serves G12.8, G12.9a. */
  readonly log_sink_fail: VocabularyEvent<'logging', 'CRITICAL', 'failure', SystemBase & { readonly sink: SafeText; readonly error: SafeErrorInfo; readonly dropped?: number } & { readonly reason: FailReason }>;
  /** Liveness canary with sequence number. Serves G11.4, G14.4. */
  readonly log_heartbeat: VocabularyEvent<'logging', 'INFO', 'success', SystemBase & { readonly seq: number; readonly level: SafeText }>;
  /** Log data read, searched, exported. Serves G15.8. */
  readonly log_access: VocabularyEvent<'logging', 'WARN', 'any', KnownBase & AuthzProfile & { readonly query?: SafeText } & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'> })>;
  /** Log record deleted/altered, attempt or success, chain broken. Serves X10.7, G14.5. */
  readonly log_tamper: VocabularyEvent<'logging', 'CRITICAL', 'any', KnownBase & { readonly resource: Resource; readonly change: SafeText } & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'>; readonly reason?: SafeText | FailReason })>;
  /** User created. Serves G5.10b. */
  readonly user_created: VocabularyEvent<'user', 'WARN', 'any', KnownBase & UserProfile & { readonly roles: readonly RoleName[]; readonly attributes?: readonly FieldName[] } & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'> })>;
  /** User updated. Serves G5.10b. */
  readonly user_updated: VocabularyEvent<'user', 'WARN', 'any', KnownBase & UserProfile & { readonly fields: readonly FieldName[]; readonly roles?: readonly RoleName[] } & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'> })>;
  /** User archived/disabled. Serves G5.10b. */
  readonly user_archived: VocabularyEvent<'user', 'WARN', 'any', KnownBase & UserProfile & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'>; readonly reason?: SafeText | FailReason })>;
  /** User deleted. Serves G5.10b. */
  readonly user_deleted: VocabularyEvent<'user', 'WARN', 'any', KnownBase & UserProfile & ({ readonly outcome: 'failure'; readonly reason: FailReason } | { readonly outcome: Exclude<Outcome, 'failure'>; readonly reason?: SafeText | FailReason })>;
  /** Opt-in/terms/permission accepted. Serves G5.11a, G5.11b, G5.11c, G5.11d. */
  readonly consent_given: VocabularyEvent<'consent', 'INFO', 'success', KnownBase & { readonly purpose: ConsentPurpose | SafeText; readonly version: SafeText; readonly channel?: SafeText }>;
  /** Opt-in withdrawn. Serves G5.11a, G5.11b, G5.11c, G5.11d. */
  readonly consent_withdrawn: VocabularyEvent<'consent', 'INFO', 'success', KnownBase & { readonly purpose: ConsentPurpose | SafeText; readonly version?: SafeText }>;
  /** Fraud or other crime suspected. Serves G6.4. */
  readonly fraud_suspected: VocabularyEvent<'fraud', 'CRITICAL', 'unknown', ClaimedBase & DetectProfile & { readonly ruleId: SafeText; readonly resource?: Resource }>;
  /** Field of a security event failed validation. Serves G12.4. */
  readonly event_data_invalid: VocabularyEvent<'logging', 'WARN', 'failure', SystemBase & { readonly event: SafeText; readonly field: FieldName; readonly origin?: SafeText } & { readonly reason: FailReason }>;
}

/** The same for programs that run. Serves G7.13, G8.15. */
export const EVENTS: Readonly<Record<keyof VocabularyEvents, EventRow>> = {
  authn_login_success: { family: 'authn', severity: 'INFO', outcome: 'success', required: ['actor', 'trace', 'device', 'userAgent', 'referer', 'method'], optional: ['mfa', 'factors', 'roles'], compliance: ['PCI 10.2.1.4', 'ASVS 16.3.1'] },
  authn_login_successafterfail: { family: 'authn', severity: 'INFO', outcome: 'success', required: ['actor', 'trace', 'device', 'userAgent', 'referer', 'method', 'retries'], optional: ['mfa', 'factors'], compliance: ['ASVS 16.3.1'], threats: ['CAPEC-49', 'T1110'] },
  authn_login_fail: { family: 'authn', severity: 'WARN', outcome: 'failure', required: ['actor', 'trace', 'device', 'userAgent', 'referer', 'method'], optional: ['attempts'], compliance: ['PCI 10.2.1.4', 'ASVS 16.3.1'], threats: ['CAPEC-49', 'CAPEC-600', 'T1110'] },
  authn_login_fail_max: { family: 'authn', severity: 'WARN', outcome: 'failure', required: ['actor', 'trace', 'device', 'userAgent', 'referer', 'method', 'maxlimit'], optional: [], threats: ['CAPEC-49', 'T1110'] },
  authn_login_lock: { family: 'authn', severity: 'WARN', outcome: 'success', required: ['actor', 'trace', 'target', 'reason'], optional: ['until'], compliance: ['PCI 10.2.1.5'], threats: ['CAPEC-2'] },
  authn_password_change: { family: 'authn', severity: 'INFO', outcome: 'success', required: ['actor', 'trace', 'target'], optional: ['selfService'], compliance: ['PCI 10.2.1.5'], threats: ['T1098'] },
  authn_password_change_fail: { family: 'authn', severity: 'CRITICAL', outcome: 'failure', required: ['actor', 'trace', 'target'], optional: [], compliance: ['PCI 10.2.1.5'] },
  authn_impossible_travel: { family: 'authn', severity: 'CRITICAL', outcome: 'unknown', required: ['actor', 'trace', 'device', 'userAgent', 'referer', 'method', 'region1', 'region2', 'confidence'], optional: [], threats: ['T1078'] },
  authn_token_created: { family: 'authn', severity: 'INFO', outcome: 'success', required: ['actor', 'trace', 'tokenRef', 'entitlements'], optional: ['target', 'expires'], compliance: ['PCI 10.2.1.5'], threats: ['T1098.001'] },
  authn_token_revoked: { family: 'authn', severity: 'INFO', outcome: 'success', required: ['actor', 'trace', 'target', 'tokenRef'], optional: [], compliance: ['PCI 10.2.1.5'] },
  authn_token_reuse: { family: 'authn', severity: 'CRITICAL', outcome: 'failure', required: ['actor', 'trace', 'device', 'userAgent', 'referer', 'method', 'tokenRef'], optional: [], threats: ['T1550.001', 'CAPEC-60'] },
  authn_token_delete: { family: 'authn', severity: 'WARN', outcome: 'success', required: ['actor', 'trace', 'tokenRef'], optional: ['target'], compliance: ['PCI 10.2.1.5'] },
  authn_mfa_challenge: { family: 'authn', severity: 'INFO', outcome: 'any', required: ['actor', 'trace', 'device', 'userAgent', 'referer', 'method', 'factor'], optional: [], compliance: ['ASVS 16.3.1'], threats: ['T1621'] },
  authn_factor_change: { family: 'authn', severity: 'WARN', outcome: 'any', required: ['actor', 'trace', 'target', 'factor', 'change'], optional: [], compliance: ['PCI 10.2.1.5'], threats: ['T1556.006'] },
  authn_reset_requested: { family: 'authn', severity: 'INFO', outcome: 'any', required: ['actor', 'trace', 'device', 'userAgent', 'referer', 'method', 'channel'], optional: [], compliance: ['PCI 10.2.1.5'], threats: ['CAPEC-50'] },
  authn_breakglass: { family: 'authn', severity: 'CRITICAL', outcome: 'any', required: ['actor', 'trace', 'device', 'userAgent', 'referer', 'method', 'justification'], optional: ['approver'], compliance: ['PCI 8.2.2', 'PCI 10.2.1.2'], threats: ['T1078.001'] },
  authz_fail: { family: 'authz', severity: 'CRITICAL', outcome: 'failure', required: ['actor', 'trace', 'action', 'resource'], optional: [], compliance: ['PCI 10.2.1.4', 'ASVS 16.3.2'], threats: ['CAPEC-122', 'CWE-862'] },
  authz_allow: { family: 'authz', severity: 'INFO', outcome: 'success', required: ['actor', 'trace', 'action', 'resource'], optional: [], compliance: ['PCI 10.2.1.1', 'ASVS 16.3.2'] },
  authz_change: { family: 'authz', severity: 'WARN', outcome: 'any', required: ['actor', 'trace', 'target', 'from', 'to'], optional: ['scope'], compliance: ['PCI 10.2.1.5'], threats: ['T1098'] },
  authz_admin: { family: 'authz', severity: 'WARN', outcome: 'any', required: ['actor', 'trace', 'action', 'resource'], optional: ['target'], compliance: ['PCI 10.2.1.2'] },
  authz_impersonate: { family: 'authz', severity: 'WARN', outcome: 'any', required: ['actor', 'trace', 'target', 'justification'], optional: ['until'], compliance: ['PCI 10.2.1.2'], threats: ['T1134'] },
  crypt_decrypt_fail: { family: 'crypto', severity: 'WARN', outcome: 'failure', required: ['actor', 'trace', 'keyRef'], optional: ['resource'], threats: ['CWE-347'] },
  crypt_encrypt_fail: { family: 'crypto', severity: 'WARN', outcome: 'failure', required: ['actor', 'trace', 'keyRef'], optional: ['resource'] },
  crypto_key_use: { family: 'crypto', severity: 'INFO', outcome: 'any', required: ['actor', 'trace', 'keyRef', 'operation'], optional: ['count', 'resource'], compliance: ['NIST SC-12'] },
  crypto_key_change: { family: 'crypto', severity: 'WARN', outcome: 'any', required: ['actor', 'trace', 'keyRef', 'change'], optional: ['from', 'to'], compliance: ['PCI 3.7', 'NIST SC-12'] },
  excess_rate_limit_exceeded: { family: 'excess', severity: 'WARN', outcome: 'failure', required: ['actor', 'trace', 'max'], optional: ['window'], compliance: ['ASVS 16.3.3'], threats: ['CAPEC-469', 'CAPEC-125'] },
  excess_sessions_exceeded: { family: 'excess', severity: 'WARN', outcome: 'failure', required: ['actor', 'trace', 'device', 'userAgent', 'referer', 'method', 'max'], optional: [], compliance: ['ASVS 7.1.2'] },
  upload_complete: { family: 'upload', severity: 'INFO', outcome: 'success', required: ['actor', 'trace', 'resource', 'fileRef', 'type'], optional: ['size', 'sha256'], threats: ['CAPEC-650'] },
  upload_stored: { family: 'upload', severity: 'INFO', outcome: 'success', required: ['actor', 'trace', 'resource', 'fileRef', 'from', 'to'], optional: [] },
  upload_validation: { family: 'upload', severity: 'INFO', outcome: 'any', required: ['actor', 'trace', 'resource', 'fileRef', 'check', 'result'], optional: [], threats: ['CAPEC-650', 'T1105'] },
  upload_delete: { family: 'upload', severity: 'INFO', outcome: 'success', required: ['actor', 'trace', 'resource', 'fileRef'], optional: [], compliance: ['PCI 10.2.1.7'] },
  input_validation_fail: { family: 'input', severity: 'WARN', outcome: 'failure', required: ['actor', 'trace', 'fields'], optional: ['schema', 'ruleId'], compliance: ['ASVS 16.3.3'], threats: ['CWE-20', 'CAPEC-153'] },
  input_validation_discrete_fail: { family: 'input', severity: 'WARN', outcome: 'failure', required: ['actor', 'trace', 'field'], optional: [], threats: ['CWE-20', 'CAPEC-77'] },
  input_protocol_violation: { family: 'input', severity: 'WARN', outcome: 'failure', required: ['actor', 'trace', 'violation'], optional: ['route'], threats: ['CWE-20', 'CAPEC-272'] },
  output_validation_fail: { family: 'input', severity: 'WARN', outcome: 'failure', required: ['actor', 'trace', 'schema', 'fields'], optional: ['source'], threats: ['CWE-116'] },
  deserialization_fail: { family: 'input', severity: 'WARN', outcome: 'failure', required: ['actor', 'trace', 'format'], optional: [], threats: ['CWE-502'] },
  malicious_excess_404: { family: 'malicious', severity: 'WARN', outcome: 'unknown', required: ['actor', 'trace', 'confidence', 'count'], optional: ['window'], threats: ['CAPEC-87', 'T1595.003'] },
  malicious_extraneous: { family: 'malicious', severity: 'CRITICAL', outcome: 'failure', required: ['actor', 'trace', 'confidence', 'inputName'], optional: [], threats: ['CWE-915', 'CAPEC-77'] },
  malicious_attack_tool: { family: 'malicious', severity: 'CRITICAL', outcome: 'unknown', required: ['actor', 'trace', 'confidence', 'toolName'], optional: ['ruleId'], threats: ['T1595'] },
  malicious_sqli: { family: 'malicious', severity: 'CRITICAL', outcome: 'failure', required: ['actor', 'trace', 'confidence', 'parameter', 'ruleId'], optional: [], threats: ['CWE-89', 'CAPEC-66', 'T1190'] },
  malicious_cors: { family: 'malicious', severity: 'CRITICAL', outcome: 'failure', required: ['actor', 'trace', 'confidence', 'origin'], optional: [], threats: ['CWE-942'] },
  malicious_direct_reference: { family: 'malicious', severity: 'CRITICAL', outcome: 'failure', required: ['actor', 'trace', 'action', 'resource'], optional: [], threats: ['CWE-639', 'CAPEC-1'] },
  malicious_csrf: { family: 'malicious', severity: 'WARN', outcome: 'failure', required: ['actor', 'trace', 'confidence'], optional: [], threats: ['CWE-352', 'CAPEC-62'] },
  malicious_csp_violation: { family: 'malicious', severity: 'WARN', outcome: 'unknown', required: ['actor', 'trace', 'confidence', 'directive', 'blockedUri'], optional: [], threats: ['CWE-1021'] },
  mcp_prompt_injection: { family: 'mcp', severity: 'WARN', outcome: 'failure', required: ['actor', 'trace', 'confidence', 'ruleId'], optional: ['tool', 'server'], threats: ['OWASP LLM01'] },
  mcp_resource_exhaustion: { family: 'mcp', severity: 'WARN', outcome: 'failure', required: ['actor', 'trace', 'confidence', 'budget', 'used'], optional: ['tool', 'model'], threats: ['OWASP LLM10'] },
  mcp_tool_poisoning: { family: 'mcp', severity: 'WARN', outcome: 'failure', required: ['actor', 'trace', 'confidence', 'tool'], optional: ['version', 'source'], threats: ['OWASP LLM03'] },
  privilege_permissions_changed: { family: 'privilege', severity: 'WARN', outcome: 'any', required: ['actor', 'trace', 'action', 'resource', 'from', 'to'], optional: ['target'], compliance: ['PCI 10.2.1.5'], threats: ['T1222'] },
  sensitive_create: { family: 'data', severity: 'WARN', outcome: 'any', required: ['actor', 'trace', 'resource', 'dataClass'], optional: [], compliance: ['PCI 10.2.1.1'] },
  sensitive_read: { family: 'data', severity: 'WARN', outcome: 'any', required: ['actor', 'trace', 'resource', 'dataClass'], optional: ['purpose', 'count'], compliance: ['PCI 10.2.1.1', 'ASVS 16.3.2'] },
  sensitive_update: { family: 'data', severity: 'WARN', outcome: 'any', required: ['actor', 'trace', 'resource', 'dataClass'], optional: ['fields'], compliance: ['PCI 10.2.1.1'] },
  sensitive_delete: { family: 'data', severity: 'WARN', outcome: 'any', required: ['actor', 'trace', 'resource', 'dataClass'], optional: [], compliance: ['PCI 10.2.1.1'] },
  data_import: { family: 'data', severity: 'WARN', outcome: 'any', required: ['actor', 'trace', 'resourceType', 'count', 'source'], optional: ['rejected'] },
  data_export: { family: 'data', severity: 'WARN', outcome: 'any', required: ['actor', 'trace', 'resourceType', 'count', 'format'], optional: ['filter', 'destination'], threats: ['T1567', 'T1213'] },
  sequence_fail: { family: 'sequence', severity: 'CRITICAL', outcome: 'failure', required: ['actor', 'trace', 'expected', 'actual'], optional: [], compliance: ['ASVS 16.3.3'], threats: ['CWE-841', 'CAPEC-140'] },
  session_created: { family: 'session', severity: 'INFO', outcome: 'success', required: ['actor', 'trace'], optional: ['idle', 'absolute'] },
  session_renewed: { family: 'session', severity: 'INFO', outcome: 'success', required: ['actor', 'trace', 'previousSession'], optional: [], threats: ['CWE-384'] },
  session_expired: { family: 'session', severity: 'INFO', outcome: 'success', required: ['actor', 'trace', 'reason'], optional: [] },
  session_logout: { family: 'session', severity: 'INFO', outcome: 'success', required: ['actor', 'trace'], optional: [] },
  session_use_after_expire: { family: 'session', severity: 'CRITICAL', outcome: 'failure', required: ['actor', 'trace'], optional: [], threats: ['CWE-613', 'T1539'] },
  session_tampered: { family: 'session', severity: 'CRITICAL', outcome: 'failure', required: ['actor', 'trace'], optional: ['tokenRef'], threats: ['CWE-565', 'CAPEC-196', 'CAPEC-39'] },
  session_privileges: { family: 'session', severity: 'INFO', outcome: 'success', required: ['actor', 'trace', 'roles'], optional: ['groups'] },
  sys_startup: { family: 'system', severity: 'WARN', outcome: 'any', required: ['actor', 'version'], optional: ['config'] },
  sys_shutdown: { family: 'system', severity: 'WARN', outcome: 'any', required: ['actor', 'reason'], optional: [] },
  sys_restart: { family: 'system', severity: 'WARN', outcome: 'any', required: ['actor', 'reason'], optional: [] },
  sys_crash: { family: 'system', severity: 'WARN', outcome: 'failure', required: ['actor', 'error'], optional: [], compliance: ['ASVS 16.5.4'] },
  sys_monitor_disabled: { family: 'system', severity: 'WARN', outcome: 'any', required: ['actor', 'monitor'], optional: [], compliance: ['PCI 10.7'], threats: ['T1562.001', 'T1685'] },
  sys_monitor_enabled: { family: 'system', severity: 'WARN', outcome: 'any', required: ['actor', 'monitor'], optional: [] },
  sys_error: { family: 'system', severity: 'WARN', outcome: 'failure', required: ['actor', 'error'], optional: ['component'], compliance: ['ASVS 16.3.4'] },
  sys_dependency_fail: { family: 'system', severity: 'WARN', outcome: 'failure', required: ['actor', 'dependency', 'error'], optional: ['attempts'], compliance: ['ASVS 16.3.4'], threats: ['CWE-295'] },
  sys_performance: { family: 'system', severity: 'WARN', outcome: 'unknown', required: ['actor', 'metric', 'value', 'threshold'], optional: [] },
  sys_object_change: { family: 'system', severity: 'WARN', outcome: 'any', required: ['actor', 'object', 'change'], optional: ['resource'], compliance: ['PCI 10.2.1.7'] },
  config_changed: { family: 'system', severity: 'WARN', outcome: 'any', required: ['actor', 'trace', 'key', 'change'], optional: ['from', 'to'], threats: ['T1562'] },
  network_connection: { family: 'system', severity: 'INFO', outcome: 'any', required: ['actor', 'direction', 'peer'], optional: ['protocol'] },
  code_integrity_fail: { family: 'system', severity: 'CRITICAL', outcome: 'failure', required: ['actor', 'component', 'expected'], optional: ['actual'], threats: ['T1554', 'CWE-353'] },
  logging_started: { family: 'logging', severity: 'INFO', outcome: 'any', required: ['actor', 'level', 'sinks'], optional: ['schemaVersion'], compliance: ['PCI 10.2.1.6'] },
  logging_stopped: { family: 'logging', severity: 'CRITICAL', outcome: 'any', required: ['actor', 'reason'], optional: [], compliance: ['PCI 10.2.1.6'], threats: ['T1562.008', 'T1685'] },
  log_level_changed: { family: 'logging', severity: 'WARN', outcome: 'any', required: ['actor', 'trace', 'from', 'to'], optional: [], compliance: ['PCI 10.2.1.6'], threats: ['T1562'] },
  log_sink_fail: { family: 'logging', severity: 'CRITICAL', outcome: 'failure', required: ['actor', 'sink', 'error'], optional: ['dropped'], compliance: ['NIST AU-5', 'PCI 10.7'] },
  log_heartbeat: { family: 'logging', severity: 'INFO', outcome: 'success', required: ['actor', 'seq', 'level'], optional: [], compliance: ['NIST AU-5'] },
  log_access: { family: 'logging', severity: 'WARN', outcome: 'any', required: ['actor', 'trace', 'action', 'resource'], optional: ['query'], compliance: ['PCI 10.2.1.3'] },
  log_tamper: { family: 'logging', severity: 'CRITICAL', outcome: 'any', required: ['actor', 'trace', 'resource', 'change'], optional: [], compliance: ['PCI 10.3.4', 'NIST AU-9'], threats: ['CAPEC-268', 'T1070'] },
  user_created: { family: 'user', severity: 'WARN', outcome: 'any', required: ['actor', 'trace', 'target', 'roles'], optional: ['attributes'], compliance: ['PCI 10.2.1.5'], threats: ['T1136'] },
  user_updated: { family: 'user', severity: 'WARN', outcome: 'any', required: ['actor', 'trace', 'target', 'fields'], optional: ['roles'], compliance: ['PCI 10.2.1.5'] },
  user_archived: { family: 'user', severity: 'WARN', outcome: 'any', required: ['actor', 'trace', 'target'], optional: [], compliance: ['PCI 10.2.1.5'], threats: ['T1531'] },
  user_deleted: { family: 'user', severity: 'WARN', outcome: 'any', required: ['actor', 'trace', 'target'], optional: [], compliance: ['PCI 10.2.1.5'], threats: ['T1531'] },
  consent_given: { family: 'consent', severity: 'INFO', outcome: 'success', required: ['actor', 'trace', 'purpose', 'version'], optional: ['channel'], compliance: ['GDPR 7(1)'] },
  consent_withdrawn: { family: 'consent', severity: 'INFO', outcome: 'success', required: ['actor', 'trace', 'purpose'], optional: ['version'], compliance: ['GDPR 7(3)'] },
  fraud_suspected: { family: 'fraud', severity: 'CRITICAL', outcome: 'unknown', required: ['actor', 'trace', 'confidence', 'ruleId'], optional: ['resource'] },
  event_data_invalid: { family: 'logging', severity: 'WARN', outcome: 'failure', required: ['actor', 'event', 'field'], optional: ['origin'], threats: ['CWE-117'] },
};

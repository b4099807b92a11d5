// `reveal` is missing on purpose: it has its own entry point, so that taking a value out shows in the imports.
export { pickHeaders } from './picked-headers.js';
export type { HeaderSource } from './picked-headers.js';
export { isRedacted, redact } from './redacted.js';
export type { Redacted } from './redacted.js';
export { safeError } from './safe-error.js';
export type { SafeError } from './safe-error.js';
export type { Sensitive, SensitiveClass } from './sensitive.js';
export { hashSession } from './session-hash.js';
export type { SessionHash } from './session-hash.js';
export { DATA_CLASSES } from './tags.js';
export type { DataClass } from './tags.js';

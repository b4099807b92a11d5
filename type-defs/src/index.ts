// `reveal` is missing on purpose: it has its own entry point, so that taking a value out shows in the imports.
export { isRedacted, redact } from './redacted.js';
export type { Redacted } from './redacted.js';
export type { Sensitive, SensitiveClass } from './sensitive.js';
export { DATA_CLASSES } from './tags.js';
export type { DataClass } from './tags.js';

// How a value becomes opaque where it enters an application. Nothing here takes one out: see `reveal` and `reveal/columns`.
export type { FieldLibraries, PropertyCheck } from './ways-in/field-libraries.js';
export { redactedFields } from './ways-in/redacted-field.js';
export type { RedactedProperty } from './ways-in/redacted-field.js';
export { redacting } from './ways-in/redacting.js';
export type { RedactedUnlessAbsent } from './ways-in/redacting.js';
export { safeIssues } from './ways-in/safe-issues.js';
export type { SafeIssue } from './ways-in/safe-issues.js';
export { secretEnv, secretEnvs } from './ways-in/secret-env.js';
export type { EnvSource, SecretName, Secrets } from './ways-in/secret-env.js';

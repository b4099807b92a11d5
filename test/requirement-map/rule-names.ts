/** Every rule that logproof has or will have. A rule may be split; no requirement may lose its owner. */
export const RULE_NAMES: readonly string[] = [
  // Never log it.
  'no-secrets-in-log', 'no-session-id-in-log', 'no-cardholder-data-in-log', 'no-sensitive-personal-data-in-log', 'no-login-name-in-log',
  'no-personal-data-in-log', 'no-request-in-log', 'no-raw-error-in-log', 'no-secrets-in-error', 'require-log-redaction',
  'no-payload-capture', 'no-log-injection', 'no-weak-pseudonym', 'no-side-effect-in-log', 'no-internal-detail-in-log',
  // Always record it.
  'require-auth-event', 'require-action-event', 'require-validation-event', 'require-rate-limit-event', 'require-error-event',
  'require-lifecycle-event', 'require-event-fields', 'no-premature-success-event', 'no-event-suppression', 'no-login-name-as-user-id',
  'no-untrusted-event-identity', 'require-utc-timestamp', 'no-dynamic-event-name', 'no-forged-brand', 'no-unjustified-reveal',
  'prefer-security-event', 'require-correlation-id', 'no-log-driven-lockout',
  // Keep the log alive, safe and long enough.
  'require-log-retention', 'no-silenced-log', 'no-untrusted-log-level', 'require-secure-log-transport', 'require-log-file-permissions',
  'no-public-log-file', 'require-transport-error-handler', 'require-log-size-limit', 'require-log-flush', 'no-log-tampering',
  'require-log-endpoint-guard', 'no-undeclared-log-sink', 'no-unapproved-logger', 'require-structured-log', 'require-central-log-sink',
];

/** TypeScript wants a number for every diagnostic. A number once given to a rule is never given to another. */
const codes: Readonly<Record<string, number>> = {
  'no-secrets-in-log': 90001,
  'no-session-id-in-log': 90002,
  'no-cardholder-data-in-log': 90003,
  'no-sensitive-personal-data-in-log': 90004,
  'no-login-name-in-log': 90005,
  'no-personal-data-in-log': 90006,
  'no-request-in-log': 90007,
  'require-log-redaction': 90008,
  'no-payload-capture': 90009,
  'no-secrets-in-error': 90010,
  'no-raw-error-in-log': 90011,
  'no-log-injection': 90012,
  'no-weak-pseudonym': 90013,
  'no-side-effect-in-log': 90014,
  'no-internal-detail-in-log': 90015,
  'no-dynamic-event-name': 90016,
  'no-forged-brand': 90017,
  'no-unjustified-reveal': 90018,
  'no-login-name-as-user-id': 90019,
  'require-utc-timestamp': 90020,
  'require-error-event': 90025,
  'require-rate-limit-event': 90024,
  'require-validation-event': 90023,
  'require-lifecycle-event': 90030,
  'prefer-security-event': 90031,
  'no-untrusted-event-identity': 90029,
  'require-correlation-id': 90032,
  'no-log-driven-lockout': 90033,
  'require-auth-event': 90021,
  'require-action-event': 90022,
  'require-event-fields': 90026,
  'no-premature-success-event': 90027,
  'no-event-suppression': 90028,
};

/** What is not a rule's finding. */
export const ownCodes = {
  /** A rule without a number of its own. A test keeps this from happening. */
  unnumbered: 90900,
  crash: 90901,
  config: 90902,
  setup: 90903,
  gaps: 90904,
} as const;

/** The rules that have a number. */
export const numberedRules: readonly string[] = Object.keys(codes);

/** The diagnostic number of a rule. */
export function codeOf(rule: string): number {
  return codes[rule] ?? ownCodes.unnumbered;
}

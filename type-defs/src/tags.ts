// Property keys, not unique symbols: a program that reads these types through a compiler sees a property by its name,
// and two installed copies of this package agree on it. The tilde sorts them behind everything else in completions.

/** The property that marks an opaque value (`Redacted`); its type is the label. Serves G9.12. */
export const REDACTED_TAG = '~logproof.redacted';

/** The property that remembers what an opaque value holds; never set at run time. Serves G9.12. */
export const HOLDS_TAG = '~logproof.holds';

/** The property that marks a plain value (`Sensitive`); its type is the data class; never set at run time. Serves X11.1. */
export const SENSITIVE_TAG = '~logproof.sensitive';

/** The property that marks a value that was checked, cleaned or hashed (`UserId`, `SessionHash`, `SafeText`); never set at run time. Serves G12.4, G9.9. */
export const PROOF_TAG = '~logproof.proof';

/** The property that remembers what personal data it is that may be logged (`LoggedPersonalData`); never set at run time. Serves G9.2. */
export const CATEGORY_TAG = '~logproof.category';

/** The property that marks a plain value with its classification (`Classified`); never set at run time. Serves G9.16. */
export const LEVEL_TAG = '~logproof.level';

/** The property by which a compiler tells typed loggers of different rules apart; no logger has it. Serves X11.1. */
export const RULES_TAG = '~logproof.rules';

/** Every class of data that must not reach a log. Serves X11.1 and G9.8 to G9.19. */
export const DATA_CLASSES = [
  'password',
  'one-time-code',
  'access-token',
  'refresh-token',
  'reset-token',
  'csrf-token',
  'api-key',
  'secret',
  'cookie',
  'authorization',
  'session-id',
  'connection-string',
  'private-key',
  'key',
  'signed-url',
  'card',
  'bank',
  'government-id',
  'health',
  'personal',
  'login-name',
  'request-dump',
  'environment',
] as const;

/** The name of one class of data that must not reach a log. Serves X11.1. */
export type DataClass = (typeof DATA_CLASSES)[number];

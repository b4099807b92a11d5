import type { DataClass as TaggedClass } from '@logproof/types/tags';

/** What no type is tagged with: it is told by where a value comes from, or by what was made of it. */
export type FoundClass = 'raw-error' | 'pseudonym' | 'untrusted-text';

/** Every class of data that must not reach a log, at least not as it is. */
export type DataClass = TaggedClass | FoundClass;

/** Classes that are treated alike. */
export type DataFamily = 'secret' | 'session' | 'payment' | 'sensitive-personal' | 'login' | 'personal' | 'request' | 'error' | 'pseudonym' | 'untrusted';

/** What nobody needs to read anywhere. Names and addresses are told to people all the time, and requests are judged by what is in them. */
export const secretFamilies: ReadonlySet<DataFamily> = new Set<DataFamily>(['secret', 'session', 'payment', 'sensitive-personal']);

/** What the analysis knows of one class of data. */
export interface DataClassModel {
  /** For messages, with its article: "a password". */
  readonly label: string;
  readonly family: DataFamily;
  /** The rule that reports it in a log. */
  readonly rule: string;
  /** A number can hold it (PIN, one-time code, card number), so that a number type does not end its flow. */
  readonly numeric: boolean;
  readonly cwe: readonly number[];
  /** The requirements that forbid it in a log. */
  readonly requirements: readonly string[];
}

function secret(label: string, requirements: readonly string[], cwe: readonly number[], numeric = false): DataClassModel {
  return { label, family: 'secret', rule: 'no-secrets-in-log', numeric, cwe: [532, ...cwe], requirements: [...requirements, 'X11.1'] };
}

function payment(label: string): DataClassModel {
  return { label, family: 'payment', rule: 'no-cardholder-data-in-log', numeric: true, cwe: [532], requirements: ['G9.15', 'X11.1'] };
}

function sensitivePersonal(label: string, numeric: boolean): DataClassModel {
  return {
    label, family: 'sensitive-personal', rule: 'no-sensitive-personal-data-in-log', numeric, cwe: [532, 359], requirements: ['G9.11', 'X11.1'],
  };
}

/**
 * Every data class with what follows from it. Serves X11.1, X6.6, G8.7, G8.11, G9.1, G9.9 to G9.15, G10.2 and G10.4.
 *
 * A date of birth counts as `government-id` (it is part of many national numbers), and all special categories of personal data
 * (religion, ethnicity, biometrics, ...) as `health`: they are reported by the same rule for the same reason.
 */
export const dataClasses: Readonly<Record<DataClass, DataClassModel>> = {
  'password': secret('a password', ['G9.12'], [312], true),
  'one-time-code': secret('a one-time code', ['G9.10'], [200], true),
  'access-token': secret('an access token', ['G9.10'], [200]),
  'refresh-token': secret('a refresh token', ['G9.10'], [200]),
  'reset-token': secret('a single-use link or token', ['G9.10'], [200]),
  'csrf-token': secret('a CSRF token', ['G9.10'], [200]),
  'api-key': secret('an API key', ['G9.10'], [200]),
  'secret': secret('a secret', ['G9.14'], [321]),
  'cookie': secret('a cookie', ['G9.10'], [200]),
  'authorization': secret('authorization credentials', ['G9.10'], [200]),
  'session-id': {
    label: 'a session id', family: 'session', rule: 'no-session-id-in-log', numeric: false, cwe: [532], requirements: ['G9.9', 'X11.1'],
  },
  'connection-string': secret('a connection string', ['G9.13', 'G10.2'], [312]),
  'private-key': secret('a private key', ['G9.14'], [321]),
  'key': secret('a cryptographic key', ['G9.14'], [321]),
  'signed-url': secret('a signed URL', ['G9.10'], [200]),
  'card': payment('card data'),
  'bank': payment('bank account data'),
  'government-id': sensitivePersonal('a government id or date of birth', true),
  'health': sensitivePersonal('health or other special-category data', false),
  'personal': {
    label: 'personal data', family: 'personal', rule: 'no-personal-data-in-log', numeric: true, cwe: [359], requirements: ['G9.1', 'G10.4', 'X11.1'],
  },
  'login-name': { label: 'a login name', family: 'login', rule: 'no-login-name-in-log', numeric: false, cwe: [532], requirements: ['X6.6'] },
  'request-dump': {
    label: 'request data', family: 'request', rule: 'no-request-in-log', numeric: false, cwe: [532], requirements: ['G8.7', 'G8.11', 'X11.1'],
  },
  'environment': secret('environment variables', ['G9.14', 'G9.13'], [312]),
  'raw-error': {
    label: 'an error that keeps what was sent', family: 'error', rule: 'no-raw-error-in-log', numeric: false, cwe: [532, 209], requirements: ['G9.10', 'G5.8d', 'X11.1'],
  },
  'pseudonym': {
    label: 'a pseudonym that is easy to undo', family: 'pseudonym', rule: 'no-weak-pseudonym', numeric: false, cwe: [328, 359], requirements: ['G10.5'],
  },
  'untrusted-text': {
    label: 'text that a client sent', family: 'untrusted', rule: 'no-log-injection', numeric: false, cwe: [117], requirements: ['G12.5', 'G13.4'],
  },
};

import type { DataClass } from '../data-classes.js';
import { ownPackage } from '../own-package.js';

/** A call whose result is safe for some data classes. */
export interface SanitizerModel {
  readonly package: string;
  readonly path: string;
  /** All classes when absent. */
  readonly classes?: readonly DataClass[];
  /** The result is a hash: what it is of is gone, but a hash of a password is still to be kept secret if it is called one. */
  readonly hashes?: boolean;
}

const passwordHashers = ['bcrypt', 'bcryptjs', 'argon2', '@node-rs/bcrypt', '@node-rs/argon2'];

/**
 * Sanitizers known by package. A hash is none for data that can be guessed (that is `no-weak-pseudonym`'s business), but its result is not the value
 * either, so digests end the flow of this table's readers.
 */
export const sanitizers: readonly SanitizerModel[] = [
  // `safeText` is none: it takes out what breaks a line, and leaves a secret as it is.
  ...['redact', 'hashSession', 'safeError', 'pickHeaders', 'mask', 'pseudonym', 'safeUrl'].map((path) => ({ package: ownPackage, path })),
  // Of its entry point `ways-in`.
  ...['secretEnv', 'secretEnvs', 'safeIssues'].map((path) => ({ package: ownPackage, path })),
  { package: ownPackage, path: 'logPersonalData', classes: ['personal', 'login-name'] },
  ...['hash', 'hashSync'].flatMap((path) => passwordHashers.map((name) => ({ package: name, path, hashes: true }))),
  ...['compare', 'compareSync', 'genSalt', 'genSaltSync', 'verify'].flatMap((path) => passwordHashers.map((name) => ({ package: name, path }))),
  ...['createHash', 'createHmac', 'hash'].map((path) => ({ package: 'crypto', path, hashes: true })),
  { package: 'crypto', path: 'timingSafeEqual' },
  // https://effect.website/docs/data-types/redacted/: what they make prints as a placeholder.
  ...['Redacted.make', 'Secret.make', 'Secret.fromString', 'Config.redacted', 'Config.secret'].map((path) => ({ package: 'effect', path })),
];

/** Functions whose results make values opaque. */
export const opaqueSteps: readonly { readonly package: string; readonly path: string }[] = ['redacting', 'redactedColumn'].map((path) => ({ package: ownPackage, path }));

/** What takes a value out again. */
export const opening = { package: ownPackage, path: 'reveal' } as const;

/** Types of packages whose values print as a placeholder, or are a hash or a reference that one function of the package has made. */
export const redactedTypes: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [ownPackage, new Set(['SessionHash', 'SubjectHash', 'TokenRef', 'KeyRef', 'UserId', 'SafeErrorInfo'])],
  ['effect', new Set(['Redacted', 'Secret'])],
]);

/**
 * A project's own function that cleans: known by what its name says it does. The verb must come first (`redactArg`, `maskToken`, `scrubHeaders`), so that
 * `isMasked` or `unmask` are none.
 */
export const cleaningVerbs: ReadonlySet<string> = new Set([
  'redact', 'mask', 'scrub', 'obfuscate', 'censor', 'sanitize', 'sanitise', 'anonymize', 'anonymise', 'pseudonymize', 'pseudonymise',
  'truncate', 'strip', 'hide', 'omit',
]);

/** Functions whose result is a hash, by their first word. */
export const hashingVerbs: ReadonlySet<string> = new Set(['hash', 'digest', 'fingerprint', 'hmac', 'sha256', 'md5']);

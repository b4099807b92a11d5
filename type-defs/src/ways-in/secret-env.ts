import type { Literal } from '../proofs/accepted.js';
import { redact } from '../redacted.js';
import type { Redacted } from '../redacted.js';

/** Where variables are read from: `process.env`, the `env` of a worker, `import.meta.env`. */
export type EnvSource = Readonly<Record<string, unknown>>;

/** The name of a variable, or the name with the word that the variable may be missing. */
export type SecretName = string | { readonly name: string; readonly optional?: boolean };

/** What is read for each name. Serves X11.1, G9.12. */
export type Secrets<Names> = { readonly [Key in keyof Names]: SecretOf<Names[Key]> };

type SecretOf<Wanted> = Wanted extends string
  ? Redacted<string, Wanted>
  : Wanted extends { readonly name: infer Name extends string }
    ? Redacted<string, Name> | (Wanted extends { readonly optional: infer Optional } ? (true extends Optional ? undefined : never) : never)
    : never;

/** A name that is put together does not compile, wherever it stands; nor does `any`. */
type LiteralNames<Names> = { readonly [Key in keyof Names]: 0 extends 1 & Names[Key] ? never : LiteralName<Names[Key]> };

type LiteralName<Wanted> = Wanted extends string
  ? Literal<Wanted>
  : Wanted extends { readonly name: infer Name extends string } ? { readonly name: Literal<Name>; readonly optional?: boolean } : SecretName;

interface Options<Optional extends boolean> {
  /** `process.env` when left out. */
  readonly from?: EnvSource;
  /** Gives `undefined` for a variable that is missing or empty. */
  readonly optional?: Optional;
}

const NAME = /^[A-Za-z][A-Za-z0-9_]{0,63}$/;

/**
 * Reads a secret from the environment; it is opaque from its first line on, and its label is the name of the variable.
 *
 * @param name the name, as a literal
 * @param options `from`: where to read; `optional`: the variable may be missing
 * @returns the opaque value as it stands there, blanks and line breaks included
 * @throws TypeError when the variable is missing or blank. It names the variable and holds no value, not even where a value was handed
 *   over in place of the name
 *
 * Serves X11.1, G9.9, G9.10, G9.12.
 */
export function secretEnv<const Name extends string, Optional extends boolean = false>(
  name: Literal<Name>,
  options?: Options<Optional>,
): Redacted<string, Name> | (true extends Optional ? undefined : never) {
  const wanted = { secret: { name: name as string, optional: options?.optional === true } };
  return readAll(wanted, options?.from)['secret'] as Redacted<string, Name>;
}

/**
 * Reads several secrets, and says of all that are missing at once.
 *
 * @param names under each key of the result the name of its variable, or `{ name, optional: true }`
 * @param options `from`: where to read
 * @returns a frozen object of opaque values
 * @throws TypeError as `secretEnv` does, with all names that are missing
 *
 * Serves X11.1, G9.9, G9.10, G9.12.
 */
export function secretEnvs<const Names extends Readonly<Record<string, SecretName>>>(
  names: Names & LiteralNames<Names>,
  options?: { readonly from?: EnvSource },
): Secrets<Names> {
  return Object.freeze(readAll(names, options?.from)) as Secrets<Names>;
}

function readAll(names: Readonly<Record<string, SecretName>>, from: EnvSource = processEnv()): Record<string, Redacted<string> | undefined> {
  const missing: string[] = [];
  const read = Object.entries(names).map(([key, wanted]) => {
    const { name, optional } = typeof wanted === 'object' ? wanted : { name: wanted, optional: false };
    if (typeof name !== 'string' || !NAME.test(name)) {
      throw new TypeError('The name of an environment variable must be 1 to 64 letters, digits or "_", and start with a letter.');
    }
    const value = from[name];
    if (typeof value === 'string' && value.trim() !== '') return [key, redact(value, name)] as const;
    if (optional !== true) missing.push(printable(name, from));
    return [key, undefined] as const;
  });
  if (missing.length > 0) throw new TypeError(`Not set in the environment, or blank: ${missing.join(', ')}.`);
  return Object.fromEntries(read);
}

/** `secretEnv(process.env.API_KEY)`: what was given as a name is what must not be printed. */
function printable(name: string, from: EnvSource): string {
  return Object.values(from).includes(name) ? '(a variable whose name is the value of another one)' : name;
}

/** Asked for and not imported: code that browsers share imports this package too. */
function processEnv(): EnvSource {
  return (globalThis as { readonly process?: { readonly env?: EnvSource } }).process?.env ?? {};
}

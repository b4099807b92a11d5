import type { DataClass, Redacted, Sensitive, SensitiveClass } from '../src/index.js';
import type { SENSITIVE_TAG } from '../src/tags.js';
import { equal } from './equal.js';

declare const anything: any;
declare const nothing: never;
declare const unsure: unknown;
declare const plain: string;
declare const maybe: string | undefined;
declare const environment: Record<string, string | undefined>;

interface User {
  readonly id: string;
  readonly password: Sensitive<string, 'password'>;
  readonly card?: Sensitive<{ number: string; cvv: string }, 'card'>;
}

// Made from a plain value, without a cast.
const user: User = { id: plain, password: plain, card: { number: plain, cvv: plain } };
const optional: Sensitive<string | undefined, 'reset-token'> = maybe;
const nullable: Sensitive<string | null, 'reset-token'> = null;
const pin: Sensitive<number, 'one-time-code'> = 4711;
const consent: Sensitive<boolean, 'health'> = true;
const list: Sensitive<readonly string[], 'api-key'> = ['a', 'b'];
const vars: Sensitive<Record<string, string | undefined>, 'environment'> = environment;
const loose: Sensitive<{ a?: string }, 'personal'> = {};
function inGenericCode<T extends string>(value: T): Sensitive<T, 'secret'> {
  return value;
}

// Used as a plain value.
const size: number = user.password.length;
const sum: number = pin + 1;
const text: string = user.password;
const present: string = optional ?? 'none';

// The tag survives a property, a destructuring, an optional chain, a promise.
equal<SensitiveClass<typeof user.password>, 'password'>(true);
const { password } = user;
equal<SensitiveClass<typeof password>, 'password'>(true);
equal<SensitiveClass<NonNullable<(typeof user)['card']>>, 'card'>(true);
const card = user?.card;
equal<SensitiveClass<typeof card>, 'card'>(true);
declare const later: Promise<User>;
equal<SensitiveClass<Awaited<typeof later>['password']>, 'password'>(true);
equal<SensitiveClass<User[keyof User]>, 'password' | 'card'>(true);
equal<SensitiveClass<typeof optional>, 'reset-token'>(true);
equal<SensitiveClass<Sensitive<string, 'key' | 'secret'>>, 'key' | 'secret'>(true);
equal<SensitiveClass<Sensitive<Record<string, string>, 'environment'>>, 'environment'>(true);
equal<typeof SENSITIVE_TAG extends keyof typeof password ? 'seen by name' : 'hidden', 'seen by name'>(true);

// No tag, no class.
equal<SensitiveClass<string>, never>(true);
equal<SensitiveClass<User>, never>(true);
equal<SensitiveClass<undefined>, never>(true);
equal<SensitiveClass<Record<string, string>>, never>(true);
equal<SensitiveClass<Record<string, any>>, never>(true);
equal<SensitiveClass<Redacted<typeof password>>, never>(true);

// @ts-expect-error one class does not pass for another
const mixedUp: Sensitive<string, 'card'> = user.password;
// @ts-expect-error a class nobody knows
type Unknown = Sensitive<string, 'pasword'>;
// @ts-expect-error any text is not a class
type AnyText = Sensitive<string, string>;
// @ts-expect-error the value keeps its own type
const wrongValue: Sensitive<string, 'password'> = 7;
// @ts-expect-error what may be missing must be checked
optional.length;
// @ts-expect-error the tag cannot be written
vars['~logproof.sensitive'] = 'environment';
// @ts-expect-error the list of classes is closed
const unknownClass: DataClass = 'token';

// any, never, unknown.
equal<Sensitive<any, 'password'>, any>(true);
equal<Sensitive<never, 'password'>, never>(true);
equal<SensitiveClass<any>, never>(true);
equal<SensitiveClass<never>, never>(true);
equal<SensitiveClass<unknown>, never>(true);
const fromAny: Sensitive<string, 'password'> = anything;
const fromNever: Sensitive<string, 'password'> = nothing;
// @ts-expect-error an unknown value may be no string at all
const fromUnknown: Sensitive<string, 'password'> = unsure;
// @ts-expect-error unknown has no shape to tag
const tagOnly: Sensitive<unknown, 'request-dump'> = unsure;

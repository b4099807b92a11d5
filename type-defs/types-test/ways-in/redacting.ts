import { redacting } from '@logproof/types/ways-in';
import type { RedactedUnlessAbsent } from '@logproof/types/ways-in';
import type { Redacted } from '@logproof/types';
import { equal } from '../equal.js';

declare const anything: any;
declare const nothing: never;
declare const unsure: unknown;
declare const text: string;
declare const maybe: string | undefined;
declare const nullable: string | null;
declare const flag: boolean | null | undefined;

const password = redacting('password');

// What may be missing may be missing behind it, and the rest is opaque.
const opaque = password(text);
equal<typeof opaque, Redacted<string, 'password'>>(true);
const fromMaybe = password(maybe);
equal<typeof fromMaybe, Redacted<string, 'password'> | undefined>(true);
const fromNullable = password(nullable);
equal<typeof fromNullable, Redacted<string, 'password'> | null>(true);
const fromFlag = password(flag);
equal<typeof fromFlag, Redacted<boolean, 'password'> | null | undefined>(true);
equal<RedactedUnlessAbsent<string | number, 'pin'>, Redacted<string | number, 'pin'>>(true);
equal<RedactedUnlessAbsent<null>, Redacted<never> | null>(true);

// A literal would be the secret itself, written into a type.
const literal = password('hunter2');
equal<typeof literal, Redacted<string, 'password'>>(true);

// any, never, unknown: none of them comes out as it went in.
const fromAny = password(anything);
equal<typeof fromAny, Redacted<any, 'password'> | null | undefined>(true);
const fromUnknown = password(unsure);
equal<typeof fromUnknown, Redacted<{}, 'password'> | null | undefined>(true);
const fromNever = password(nothing);
equal<typeof fromNever, Redacted<never, 'password'>>(true);
function inGenericCode<T extends string>(value: T) {
  const inside: RedactedUnlessAbsent<T, 'password'> = password(value);
  // @ts-expect-error G9.12 also in generic code it is no string
  const asString: string = password(value);
  return inside;
}

// @ts-expect-error G9.12 a redacted any is no string
const anyAsString: string = fromAny;
// @ts-expect-error G9.12 what may be missing must be asked for
fromMaybe.toString();
// @ts-expect-error G9.12 a label is text
redacting(7);
// @ts-expect-error G9.12 a label is demanded
redacting();

import { isRedacted, redact } from '../src/index.js';
import type { Redacted } from '../src/index.js';
import { reveal } from '../src/reveal.js';
import type { REDACTED_TAG } from '../src/tags.js';
import { equal } from './equal.js';

declare const anything: any;
declare const nothing: never;
declare const unsure: unknown;

const password = redact('hunter2', 'password');
const reason = 'the mail server wants it at login';

// What a redacted value is.
equal<typeof password, Redacted<string, 'password'>>(true);
equal<(typeof password)[typeof REDACTED_TAG], 'password'>(true);
equal<typeof REDACTED_TAG extends keyof typeof password ? 'seen by name' : 'hidden', 'seen by name'>(true);

const unlabelled = redact(4711);
// The literal is widened: an argument's literal type would be the secret itself, written into a type.
equal<typeof unlabelled, Redacted<number, string>>(true);

const wider: Redacted<string | number> = password;
const readOut: string = reveal(password, { reason });

declare const mixed: string | Redacted<string, 'password'>;
if (isRedacted(mixed)) equal<typeof mixed, Redacted<string, 'password'>>(true);
else equal<typeof mixed, string>(true);

// @ts-expect-error a redacted string is no string
const asString: string = password;
// @ts-expect-error nor can it be used as one
password.length;
// @ts-expect-error nor called like one
password.trim();
// @ts-expect-error a plain string is not redacted
const asRedacted: Redacted<string> = 'hunter2';
// @ts-expect-error what it holds is part of the type
const otherContent: Redacted<number> = password;
// @ts-expect-error so is the label
const otherLabel: Redacted<string, 'token'> = password;
// @ts-expect-error a label that is not known cannot stand for one that is
const narrower: Redacted<number, 'pin'> = unlabelled;
// @ts-expect-error a label is text
redact('hunter2', 7);
// @ts-expect-error a printed look-alike has no tag
const lookAlike: Redacted<string> = { toString: () => '', toJSON: () => '' };
// @ts-expect-error the tag cannot be written
password['~logproof.redacted'] = 'password';

// Taking the value out.
// @ts-expect-error a reason is demanded
reveal(password);
// @ts-expect-error also inside the options
reveal(password, {});
// @ts-expect-error also as text
reveal(password, { reason: 7 });
// @ts-expect-error a plain string needs no revealing
reveal('hunter2', { reason });
// @ts-expect-error what comes out is what went in
const readWrong: number = reveal(password, { reason });

// any, never, unknown.
equal<Redacted<any>, Redacted<any, string>>(true);
const fromAny = redact(anything, 'body');
// @ts-expect-error even a redacted any is no string
const anyAsString: string = fromAny;
const fromNever: Redacted<string> = redact(nothing);
const fromUnknown = redact(unsure);
equal<typeof fromUnknown, Redacted<unknown, string>>(true);
// @ts-expect-error a redacted unknown is not a redacted string
const unknownAsText: Redacted<string> = fromUnknown;
// @ts-expect-error an unknown value is not redacted
const unknownAsRedacted: Redacted<unknown> = unsure;
// @ts-expect-error nor can it be revealed
reveal(unsure, { reason });
equal<ReturnType<typeof reveal<unknown>>, unknown>(true);

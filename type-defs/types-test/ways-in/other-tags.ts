import { hashSession, redact, safeText, userId } from '@logproof/types';
import type { Redacted, SafeText, Sensitive, SensitiveClass, UserId } from '@logproof/types';
import { redacting } from '@logproof/types/ways-in';
import type { Redacted as EffectRedacted } from 'effect';
import type { GetTagMetadata, Tagged, UnwrapTagged } from 'type-fest';
import type { fromEffect, toEffect } from '../../recipes/effect.js';
import { equal } from '../equal.js';

type Email = Tagged<string, 'Email'>;
type AccountId = Tagged<string, 'AccountId'>;
declare const email: Email;
declare const account: AccountId;
declare const id: UserId;

// What type-fest tags is taken, and keeps its tag inside.
const opaque = redact(email, 'email');
equal<typeof opaque, Redacted<Email, 'email'>>(true);
const step = redacting('email')(email);
equal<typeof step, Redacted<Email, 'email'>>(true);
const user: UserId | undefined = userId(account);
const line: SafeText = safeText(email);
const session = hashSession(account);
const tagged: Sensitive<Email, 'personal'> = email;
equal<SensitiveClass<typeof tagged>, 'personal'>(true);
const stillEmail: Email = tagged;

// Both marks can be worn, and type-fest takes off its own.
type Both = Tagged<UserId, 'AccountId'>;
declare const both: Both;
const asProof: UserId = both;
const asText: string = both;
equal<UnwrapTagged<Both>, UserId>(true);
equal<UnwrapTagged<Email>, string>(true);
type WithMetadata = Tagged<SafeText, 'Line', { max: 200 }>;
equal<GetTagMetadata<WithMetadata, 'Line'>, { max: 200 }>(true);

// @ts-expect-error X6.6 a tag of type-fest is no proof
const proof: UserId = account;
// @ts-expect-error X11.1 nor is a proof tagged by type-fest
const asAccount: AccountId = id;
// @ts-expect-error G9.12 an opaque address is no address
const asEmail: Email = opaque;
// @ts-expect-error X11.1 a tagged value that is sensitive is refused where nothing hides it
safeText(tagged);

// The opaque type of Effect is another one.
equal<ReturnType<typeof fromEffect>, Redacted<string, 'api key'>>(true);
equal<ReturnType<typeof toEffect>, EffectRedacted.Redacted<string>>(true);
declare const ofEffect: EffectRedacted.Redacted<string>;
// @ts-expect-error G9.12 Effect's is not ours
const fromTheirs: Redacted<string> = ofEffect;
// @ts-expect-error G9.12 ours is not Effect's
const fromOurs: EffectRedacted.Redacted<string> = redact('hunter2');

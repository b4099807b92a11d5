// `any`, `never` and `unknown` in opaque and tagged values, in results that need a receipt, and in decisions.
import type { Classified, Redacted, Sensitive, SensitiveClass } from '@logproof/types';
import { audited, decide, setActor, setSession } from '@logproof/types/events';
import type { Audited, Decision, Receipt } from '@logproof/types/events';
import { reveal } from '@logproof/types/reveal';
import { redactedFields, redacting, safeIssues, secretEnv, secretEnvs } from '@logproof/types/ways-in';
import type { RedactedUnlessAbsent } from '@logproof/types/ways-in';
import { equal } from '../equal.js';
import { anything, log, maybe, nothing, opaque, password, raw, resource, session, unsure, user } from './known.js';

// What is any stays any with a tag, so a tag proves nothing of it; what is never has no value that could be logged.
equal<Sensitive<any, 'password'>, any>(true);
equal<Sensitive<never, 'password'>, never>(true);
equal<SensitiveClass<any>, never>(true);
equal<SensitiveClass<never>, never>(true);
equal<SensitiveClass<unknown>, never>(true);
equal<Classified<'restricted', any>, any>(true);
equal<Classified<'restricted', never>, never>(true);
const tagged: Sensitive<string, 'password'> = raw;
// @ts-expect-error X11.1 what is unknown has no shape that could be tagged [2322 Tagged]
const untagged: Sensitive<string, 'password'> = unsure;
const levelled: Classified<'restricted', string> = raw;
// @ts-expect-error G9.16 nor one that could be classified [2322 Levelled]
const unlevelled: Classified<'restricted', string> = unsure;

const held: Redacted<string, 'password'> = opaque;
// @ts-expect-error X11.1 what is unknown is not opaque [2322 Redacted]
const unheld: Redacted<string, 'password'> = unsure;
const fromAny: Redacted<string, 'password'> = anything;
const fromNever: Redacted<string, 'password'> = nothing;

reveal(nothing, { reason: 'the mail server wants it at login' });
const revealed: string = reveal(opaque, { reason: 'the mail server wants it at login' });
equal<RedactedUnlessAbsent<string | undefined, 'x'>, Redacted<string, 'x'> | undefined>(true);
// `any` fits every parameter; what `redact` did not make is not revealed at run time.
const revealedAny: string = reveal(anything, { reason: 'the mail server wants it at login' });
// @ts-expect-error X11.1 nothing comes out of what is unknown [2345 unknown]
const revealedUnknown: string = reveal(unsure, { reason: 'the mail server wants it at login' });
// @ts-expect-error X11.1 and a reason is no guess [2322 reason]
const revealedForNothing: string = reveal(opaque, { reason: unsure });

const made: RedactedUnlessAbsent<string, 'password'> = redacting('password')(raw);
// @ts-expect-error X11.1 what is unknown stays so on its way in [2322 RedactedUnlessAbsent<unknown]
const madeOfUnknown: RedactedUnlessAbsent<string, 'password'> = redacting('password')(unsure);

const variable: Redacted<string, 'DATABASE_URL'> = secretEnv('DATABASE_URL');
// @ts-expect-error G9.13 what is unknown is the name of no variable [2345 write a literal here]
const unnamed = secretEnv(unsure);
// @ts-expect-error G9.13 any is the name of none either [2345 never]
secretEnv(anything);
secretEnvs({ db: 'DATABASE_URL' });
secretEnvs(anything);
secretEnvs(nothing);
// @ts-expect-error G9.13 what is unknown are the names of no variables [2345 unknown]
secretEnvs(unsure);
redactedFields(anything);
redactedFields(nothing);
// @ts-expect-error G9.12 what is unknown are no libraries [2345 unknown]
redactedFields(unsure);
redacting('password')(anything);
redacting('password')(nothing);
secretEnv(nothing);
safeIssues(anything);
safeIssues(nothing);
safeIssues(unsure);

setActor(user);
setActor(nothing);
// @ts-expect-error X6.5 what is unknown acts as nobody [2345 unknown]
setActor(unsure);
setSession(session);
setSession(nothing);
// @ts-expect-error X6.9 what is unknown is no session [2345 unknown]
setSession(unsure);

declare const receipt: Receipt<'authn'>;
const result: Audited<'authn', number> = audited(receipt, 1);
// @ts-expect-error X3.1 any is no receipt [2345 never]
const ofAny: Audited<'authn', number> = audited(anything, 1);
// @ts-expect-error X3.1 what is unknown is no receipt [2345 unknown]
const ofUnknown = audited(unsure, 1);
// @ts-expect-error X3.1 and it is no result that was audited [2322 Audited]
const unaudited: Audited<'authn', number> = unsure;
// @ts-expect-error X3.1 a result that is unknown stays so [2322 unknown]
const unknownResult: Audited<'authn', number> = audited(receipt, unsure);
equal<ReturnType<typeof auditedNever>, Audited<'authn', never>>(true);
function auditedNever() {
  return audited(receipt, nothing);
}

const decided: Decision = decide(log, { action: 'read', resource }, () => (maybe ? true : 'not-owner'));
// @ts-expect-error X3.2 any is no answer [2769 never]
const byAny = decide(log, { action: 'read', resource }, () => anything);
// @ts-expect-error X3.2 what is unknown is no answer [2769 unknown]
const byUnknown: Decision = decide(log, { action: 'read', resource }, () => unsure);
// @ts-expect-error X3.2 any is no policy [2769 never]
const noPolicy = decide(log, { action: 'read', resource }, anything);
// @ts-expect-error X3.2 what is unknown is no policy [2769 unknown]
const unknownPolicy: Decision = decide(log, { action: 'read', resource }, unsure);
// @ts-expect-error X8.1 any is nothing that could be asked for [2769 never]
const anyAccess: Decision = decide(log, anything, () => true);
// @ts-expect-error X8.1 any is no action [2769 a field is `any`: give it its type]
const anyAction: Decision = decide(log, { action: anything, resource }, () => true);
// @ts-expect-error X8.2 what is unknown is no thing to act on [2769 resource]
const unknownResource: Decision = decide(log, { action: 'read', resource: unsure }, () => true);
// @ts-expect-error X3.2 what is unknown is no decision [2322 Decision]
const undecided: Decision = unsure;
audited(nothing, 1);
decide(nothing, nothing, nothing);
const byNever: Decision = decide(log, { action: 'read', resource }, () => nothing);
const later: Promise<Decision> = decide(log, { action: 'read', resource }, async () => (maybe ? true : 'not-owner'));
// @ts-expect-error X3.2 any is no answer that comes later [2769 never]
const laterByAny = decide(log, { action: 'read', resource }, async () => anything);

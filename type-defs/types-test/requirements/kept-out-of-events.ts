// What no event may hold.
import { logPersonalData, mask, redact, resourceId, roleName, safeError, safeText, tokenRef } from '@logproof/types';
import type { LoggedPersonalData, Redacted, ResourceId, RoleName, SafeErrorInfo, SafeText, TokenRef } from '@logproof/types';
import { card, cardNumber, client, error, figures, health, kind, log, mail, margin, margins, memo, opaque, password, raw, resource, text, unsure, who, worker } from './known.js';

log.emit('authn_login_success', { ...who, ...client, method: 'password' }, 'user signed in');
// @ts-expect-error G9.12 X11.1 a password in a field of its own [2345 the event has no field `password`]
log.emit('authn_login_success', { ...who, ...client, method: 'password', password }, 'user signed in');
// @ts-expect-error G9.10 a token in a field of its own [2345 the event has no field `accessToken`]
log.emit('authn_login_success', { ...who, ...client, method: 'password', accessToken: raw }, 'user signed in');
// @ts-expect-error G9.9 the id of a session in a field of its own [2345 the event has no field `sessionId`]
log.emit('authn_login_success', { ...who, ...client, method: 'password', sessionId: raw }, 'user signed in');
const withCookie = { ...who, ...client, method: 'password', cookie: raw } as const;
// @ts-expect-error G9.9 the same from a variable [2345 the event has no field `cookie`]
log.emit('authn_login_success', withCookie, 'user signed in');
// @ts-expect-error G9.12 a password as the id of a device [2322 device]
log.emit('authn_login_success', { ...who, ...client, device: password, method: 'password' }, 'user signed in');
// @ts-expect-error G4.11 G8.11 the headers of a request have a place of their own [2345 the event has no field `headers`]
log.emit('authn_login_success', { ...who, ...client, method: 'password', headers: {} }, 'user signed in');
// @ts-expect-error G4.11 so has its body [2345 the event has no field `body`]
log.emit('authn_login_success', { ...who, ...client, method: 'password', body: text }, 'user signed in');

log.emit('sys_error', { actor: worker, error, reason: 'error' }, 'job failed');
log.emit('sys_error', { actor: worker, error: safeError(unsure), reason: 'error' }, 'job failed');
// @ts-expect-error G8.11 an error as it was thrown [2375 error]
log.emit('sys_error', { actor: worker, error: new Error(raw), reason: 'error' }, 'job failed');
// @ts-expect-error G4.11 where it was thrown has a place of its own [2345 the event has no field `stack`]
log.emit('sys_error', { actor: worker, error, reason: 'error', stack: text }, 'job failed');
// @ts-expect-error G8.11 a look-alike of what is left of an error [2322 error]
log.emit('sys_error', { actor: worker, error: { name: raw, message: raw }, reason: 'error' }, 'job failed');

const clean: SafeText = safeText(raw);
// @ts-expect-error X11.1 cleaning makes a password no safer [2769 this value is sensitive]
const cleanPassword: SafeText = safeText(password);
// @ts-expect-error G9.11 nor what somebody suffers from [2769 this value is sensitive]
const cleanHealth: SafeText = safeText(health);
// @ts-expect-error G9.15 nor the number of a card [2769 this value is sensitive]
const cleanCard: SafeText = safeText(card);
// @ts-expect-error G9.1 nor an address of mail [2769 this value is sensitive]
const cleanMail: SafeText = safeText(mail);
// @ts-expect-error G9.17 G9.16 nor a margin [2769 this value is classified above what a log may hold]
const cleanMargin: SafeText = safeText(margin);
const cleanMemo: SafeText = safeText(memo);

const role: RoleName | undefined = roleName(raw);
// @ts-expect-error G9.16 what is restricted is the name of no role [2345 this value is classified above what a log may hold]
const restrictedRole: RoleName | undefined = roleName(margin);

const found: ResourceId | undefined = resourceId(memo);
// @ts-expect-error G9.16 what is confidential is the id of nothing [2345 this value is classified above what a log may hold]
const confidential: ResourceId | undefined = resourceId(margins);

const referred: TokenRef | undefined = tokenRef(raw);
// @ts-expect-error G9.10 a token that says it is one refers to none [2345 this value is sensitive]
const tokenItself: TokenRef | undefined = tokenRef(password);

const last: SafeText = mask(card, { keep: 4 });
// @ts-expect-error G9.15 how much of it stays is a number [2322 keep]
const all: SafeText = mask(card, { keep: 'all' });

const left: SafeErrorInfo = safeError(unsure);
// @ts-expect-error G8.11 an error is no safe form of itself [2375 SafeErrorInfo]
const itself: SafeErrorInfo = new Error(raw);

log.emit('sensitive_read', { ...who, resource: { type: kind }, dataClass: 'card', count: 3, outcome: 'success' }, 'cards shown');
log.emit('sensitive_read', { ...who, resource: { type: kind }, dataClass: 'card', count: figures, outcome: 'success' }, 'cards shown');
// @ts-expect-error G9.15 the number of a card as a count [2345 a field is tagged as sensitive: leave it out]
log.emit('sensitive_read', { ...who, resource: { type: kind }, dataClass: 'card', count: cardNumber, outcome: 'success' }, 'cards shown');
// @ts-expect-error G9.16 G9.17 what a margin is as a count [2345 a field is classified above what a log may hold: leave it out]
log.emit('sensitive_read', { ...who, resource: { type: kind }, dataClass: 'card', count: margins, outcome: 'success' }, 'cards shown');
// @ts-expect-error G9.11 what somebody suffers from as a class of data [2322 dataClass]
log.emit('sensitive_read', { ...who, resource: { type: kind }, dataClass: health, outcome: 'success' }, 'cards shown');
// @ts-expect-error G9.12 an opaque value does not become text by that [2322 dataClass]
log.emit('sensitive_read', { ...who, resource: { type: kind }, dataClass: opaque, outcome: 'success' }, 'cards shown');
// @ts-expect-error G9.1 a name of somebody at a thing [2345 the event has no field `ownerName`]
log.emit('sensitive_read', { ...who, resource: { ...resource, ownerName: text }, dataClass: 'card', outcome: 'success' }, 'cards shown');

const hidden: Redacted<string, 'database url'> = redact(raw, 'database url');
// @ts-expect-error G9.13 where it is kept opaque nobody has it by accident [2322 Redacted]
const unhidden: Redacted<string, 'database url'> = raw;
const held: Redacted<string> = hidden;
// @ts-expect-error G9.14 a key that is kept opaque is no text [2322 string]
const readable: string = hidden;
const read: string = raw;

const logged: LoggedPersonalData<'email'> | undefined = logPersonalData(mail, { category: 'email', reason: 'support answers to this address', legalBasis: 'contract' });
// @ts-expect-error G9.2 what it is needed for is not said [2345|2741 reason]
const unfounded: LoggedPersonalData<'email'> | undefined = logPersonalData(mail, { category: 'email', legalBasis: 'contract' });
// @ts-expect-error G9.2 a reason stands in the source, where it can be read [2322 write a literal here]
const put: LoggedPersonalData<'email'> | undefined = logPersonalData(mail, { category: 'email', reason: raw, legalBasis: 'contract' });
// @ts-expect-error G9.2 what allows it is not said [2345|2741 legalBasis]
const unlawful: LoggedPersonalData<'email'> | undefined = logPersonalData(mail, { category: 'email', reason: 'support answers to this address' });
// @ts-expect-error G10.4 what kind of data it is is one of those that are known [2820 category]
const kindless = logPersonalData(mail, { category: 'mail', reason: 'support answers to this address', legalBasis: 'contract' });
// @ts-expect-error G9.12 there is no reason for a password [2345 this value is sensitive]
const excused: LoggedPersonalData<'other'> | undefined = logPersonalData(password, { category: 'other', reason: 'support answers to this address', legalBasis: 'contract' });
// @ts-expect-error G9.11 nor for what somebody suffers from [2345 this value is sensitive]
const ill: LoggedPersonalData<'other'> | undefined = logPersonalData(health, { category: 'other', reason: 'support answers to this address', legalBasis: 'contract' });
// @ts-expect-error G10.4 an address of mail has no grounds by itself [2322 LoggedPersonalData]
const groundless: LoggedPersonalData<'email'> | undefined = mail;

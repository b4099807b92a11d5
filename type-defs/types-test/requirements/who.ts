// Who acts, and how to find them again.
import { ANONYMOUS, hashSession, pseudonym, userId } from '@logproof/types';
import type { SessionHash, SubjectHash, UserId } from '@logproof/types';
import { setActor } from '@logproof/types/events';
import { claimed, client, correlation, device, ip, log, mail, other, raw, role, session, size, trace, user, worker } from './known.js';

log.emit('session_logout', { actor: user, trace }, 'signed out');
log.emit('session_logout', { actor: ANONYMOUS, trace }, 'signed out');
log.emit('session_logout', { actor: worker, trace }, 'signed out');
// @ts-expect-error X6.5 G3.2 nobody acts [2345 actor]
log.emit('session_logout', { trace }, 'signed out');
// @ts-expect-error X6.5 nobody is not said by nothing [2322 actor]
log.emit('session_logout', { actor: undefined, trace }, 'signed out');
// @ts-expect-error X6.6 G7.11 a text may be a login name [2322 actor]
log.emit('session_logout', { actor: raw, trace }, 'signed out');
// @ts-expect-error G7.11 an id of a database is proved like any other [2322 actor]
log.emit('session_logout', { actor: size, trace }, 'signed out');
// @ts-expect-error X6.6 who is signed in is known, and not only claimed [2322 actor]
log.emit('session_logout', { actor: claimed, trace }, 'signed out');
// @ts-expect-error X11.2 a hash that was made without a key is found by trying [2322 actor]
log.emit('session_logout', { actor: hashSession(raw), trace }, 'signed out');
// @ts-expect-error X6.6 a name beside the id names them all the same [2345 the event has no field `username`]
log.emit('session_logout', { actor: user, trace, username: raw }, 'signed out');
// @ts-expect-error X6.5 an id that may have been refused is none [2322 actor]
log.emit('session_logout', { actor: userId(raw), trace }, 'signed out');

log.emit('authn_login_fail', { actor: claimed, trace, ...client, method: 'password', reason: 'unknown-user' }, 'sign-in refused');
// @ts-expect-error X6.6 X11.2 what was typed in as a name may be a password [2322 actor]
log.emit('authn_login_fail', { actor: raw, trace, ...client, method: 'password', reason: 'unknown-user' }, 'sign-in refused');

const pseudonymous: SubjectHash | undefined = pseudonym(mail, () => ({ id: 'k1', key: raw }));
// @ts-expect-error X11.2 without a key what can be guessed is found by trying [2554 Expected 2 arguments]
const guessable: SubjectHash | undefined = pseudonym(mail);
// @ts-expect-error X11.2 the key has a name, so that it can be changed [2741 id]
const nameless: SubjectHash | undefined = pseudonym(mail, () => ({ key: raw }));

const proved: UserId | undefined = userId(raw);
// @ts-expect-error X6.6 an address of mail that says it is one [2345 this value is sensitive]
const addressed: UserId | undefined = userId(mail);

setActor(user);
// @ts-expect-error X6.6 a request is told an id too [2345 string]
setActor(raw);

log.emit('session_logout', { actor: user, trace: { session, ip } }, 'signed out');
log.emit('session_logout', { actor: user, trace: { correlation, ip } }, 'signed out');
log.emit('session_logout', { actor: user, trace: { session, correlation, ip: 'unavailable' } }, 'signed out');
// @ts-expect-error X6.9 the id of a session and no address [2322 ip]
log.emit('session_logout', { actor: user, trace: { session } }, 'signed out');
// @ts-expect-error X6.9 an address is said to be missing by one word [2322 ip]
log.emit('session_logout', { actor: user, trace: { session, ip: 'none' } }, 'signed out');
// @ts-expect-error X6.10 X2.7 neither a session nor an interaction [2322 correlation]
log.emit('session_logout', { actor: user, trace: { ip } }, 'signed out');
// @ts-expect-error X6.10 an interaction that may be missing, and no session [2375 correlation]
log.emit('session_logout', { actor: user, trace: { correlation: undefined, ip } }, 'signed out');
// @ts-expect-error X6.11 the id of an interaction is no session [2322 session]
log.emit('session_logout', { actor: user, trace: { session: correlation, ip } }, 'signed out');
// @ts-expect-error G9.9 the id of a session as it is [2322 session]
log.emit('session_logout', { actor: user, trace: { session: raw, ip } }, 'signed out');

const hashed: SessionHash = hashSession(raw);
// @ts-expect-error X6.11 of a user there are several sessions [2769 this value was proved to be something else]
const same: SessionHash = hashSession(user);
const keyed: SessionHash | undefined = log.session(raw);
// @ts-expect-error X6.11 nor is a device one [2345 this value was proved to be something else]
const sameKeyed: SessionHash | undefined = log.session(device);

log.emit('authz_change', { actor: user, trace, target: other, from: role, to: role, outcome: 'success' }, 'role changed');
// @ts-expect-error G3.2 a role is one that was proved [2322 to]
log.emit('authz_change', { actor: user, trace, target: other, from: role, to: raw, outcome: 'success' }, 'role changed');
// @ts-expect-error G3.2 whose role it is only the application knows [2345 target]
log.emit('authz_change', { actor: user, trace, from: role, to: role, outcome: 'success' }, 'role changed');

log.emit('session_logout', { actor: user, trace, userType: 'pen-tester' }, 'signed out');
// @ts-expect-error G8.8 a kind of user that nobody knows [2322 userType]
log.emit('session_logout', { actor: user, trace, userType: 'customer' }, 'signed out');
// @ts-expect-error G9.7 what a client says of itself is no classification [2322 userType]
log.emit('session_logout', { actor: user, trace, userType: raw }, 'signed out');
// @ts-expect-error G9.7 a user has one kind, and a flag of its own is no field [2345 the event has no field `isTester`]
log.emit('session_logout', { actor: user, trace, isTester: true }, 'signed out');

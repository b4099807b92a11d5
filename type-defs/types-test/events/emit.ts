import type { EventFields, EventName, Receipt } from '../../src/events.js';
import { equal } from '../equal.js';
import { agent, anything, claimed, client, correlation, device, id, ip, kind, log, maybe, raw, resource, role, service, session, tenant, trace, user } from './known.js';

// What is complete is taken, and what it proves is known.
const login = log.emit('authn_login_success', { actor: user, trace, ...client, method: 'totp' }, 'user signed in');
equal<typeof login, Receipt<'authn', 'success'>>(true);
const refused = log.emit('authn_login_fail', { actor: claimed, trace: { correlation, ip }, ...client, method: 'password', reason: 'bad-credentials' }, 'sign-in refused');
equal<typeof refused, Receipt<'authn', 'failure'>>(true);
log.emit('authn_login_success', { actor: user, trace: { session, correlation, ip: 'unavailable' }, device: 'unavailable', userAgent: 'absent', referer: 'absent', method: 'password', mfa: true, factors: ['totp'], roles: [role], userType: 'pen-tester' }, maybe ? 'one' : 'two');
log.emit('authz_fail', { actor: user, trace, action: 'delete', resource, reason: 'no-permission', confidence: 'high' }, 'delete refused');
log.emit('authz_allow', { actor: 'anonymous', trace, action: agent, resource: { type: kind, id: '*', scopes: [] } }, 'list allowed');
log.emit('sys_startup', { actor: service, outcome: 'success', version: agent }, 'started');
const shared = { actor: user, trace, ...client, method: 'totp' } as const;
log.emit('authn_login_success', shared, 'user signed in');
const changed = log.emit('sensitive_read', { actor: user, trace, resource: { type: kind }, dataClass: agent, outcome: 'failure', reason: 'not-owner' }, 'record not shown');
equal<typeof changed, Receipt<'data', 'failure'>>(true);
log.emit('sensitive_read', { actor: user, trace, resource: { type: kind }, dataClass: agent, outcome: 'success' }, 'record shown');
declare const error: EventFields<'sys_error'>['error'];
log.emit('sys_error', { actor: service, error, reason: 'error' }, 'unhandled error');

// A missing field.
// @ts-expect-error X7.4 the method of authentication is missing
log.emit('authn_login_success', { actor: user, trace, ...client }, 'user signed in');
// @ts-expect-error X7.1 the device is missing
log.emit('authn_login_success', { actor: user, trace, userAgent: agent, referer: 'absent', method: 'totp' }, 'user signed in');
// @ts-expect-error X6.5 nobody acts
log.emit('authn_login_success', { trace, ...client, method: 'totp' }, 'user signed in');
// @ts-expect-error X6.10 neither a session nor a correlation id
log.emit('authn_login_success', { actor: user, trace: { ip }, ...client, method: 'totp' }, 'user signed in');
// @ts-expect-error X6.9 no address of the client
log.emit('authn_login_success', { actor: user, trace: { session }, ...client, method: 'totp' }, 'user signed in');
// @ts-expect-error X8.3 the id of the resource is missing
log.emit('authz_fail', { actor: user, trace, action: 'delete', resource: { type: kind, scopes: [tenant] }, reason: 'policy' }, 'delete refused');
// @ts-expect-error X8.4 scopes are not said, not even that there are none
log.emit('authz_allow', { actor: user, trace, action: 'delete', resource: { type: kind, id } }, 'delete allowed');
// @ts-expect-error X2.5 whose account it was is missing
log.emit('user_deleted', { actor: user, trace, outcome: 'success' }, 'account deleted');

// Failure and success.
// @ts-expect-error G8.5 a failure without a reason
log.emit('authn_login_fail', { actor: user, trace, ...client, method: 'password' }, 'sign-in refused');
// @ts-expect-error G8.5 a failure that is said, without a reason
log.emit('user_deleted', { actor: user, trace, target: user, outcome: 'failure' }, 'account not deleted');
// @ts-expect-error G8.5 a reason nobody knows
log.emit('authn_login_fail', { actor: user, trace, ...client, method: 'password', reason: 'because' }, 'sign-in refused');
// @ts-expect-error X6.8 how it ended is not said
log.emit('user_deleted', { actor: user, trace, target: user }, 'account deleted');
// @ts-expect-error X6.8 a success cannot be made a failure by a field
log.emit('authn_login_success', { actor: user, trace, ...client, method: 'totp', outcome: 'failure' }, 'sign-in refused');

// Exact shapes.
// @ts-expect-error G9.12 a field that the event does not have
log.emit('authn_login_success', { actor: user, trace, ...client, method: 'totp', password: raw }, 'user signed in');
const withPassword = { ...shared, password: raw } as const;
// @ts-expect-error G9.12 the same from a variable
log.emit('authn_login_success', withPassword, 'user signed in');
// @ts-expect-error G9.12 the same deeper down
log.emit('authz_allow', { actor: user, trace, action: 'read', resource: { ...resource, owner: raw } }, 'read allowed');
// @ts-expect-error G9.9 the same in the trace
log.emit('authn_login_success', { ...shared, trace: { session, ip, sessionId: raw } }, 'user signed in');
declare const either: typeof shared | typeof withPassword;
// @ts-expect-error G9.12 the same behind a choice
log.emit('authn_login_success', either, 'user signed in');

// Proof, not text.
// @ts-expect-error X6.6 text may be a login name
log.emit('authn_login_success', { ...shared, actor: raw }, 'user signed in');
// @ts-expect-error G9.9 a raw session id
log.emit('authn_login_success', { ...shared, trace: { session: raw, ip } }, 'user signed in');
// @ts-expect-error X6.5 the id of a device is not the id of a user
log.emit('authn_login_success', { ...shared, actor: device }, 'user signed in');
// @ts-expect-error X6.6 who is signed in is known, and not only claimed
log.emit('authn_login_success', { ...shared, actor: claimed }, 'user signed in');
// @ts-expect-error G12.5 a header as it came
log.emit('authn_login_success', { ...shared, userAgent: raw }, 'user signed in');
// @ts-expect-error X3.1 the system acts as a service, not as a user
log.emit('sys_startup', { actor: user, outcome: 'success', version: agent }, 'started');

// any.
// @ts-expect-error X11.1 any is no user
log.emit('authn_login_success', { ...shared, actor: anything }, 'user signed in');
// @ts-expect-error X11.1 any in the trace
log.emit('authn_login_success', { ...shared, trace: { session: anything, ip } }, 'user signed in');
// @ts-expect-error X11.1 any in a list
log.emit('authn_login_success', { ...shared, roles: [anything] }, 'user signed in');
// @ts-expect-error X11.1 any as the list
log.emit('authn_login_success', { ...shared, roles: anything }, 'user signed in');
// @ts-expect-error X11.1 any as all fields
log.emit('authn_login_success', anything, 'user signed in');
// @ts-expect-error X6.7 any as the description
log.emit('authn_login_success', shared, anything);

// Names.
// @ts-expect-error G7.12 an event nobody knows
log.emit('login_ok', shared, 'user signed in');
// @ts-expect-error G7.12 a name that is only known when the program runs
log.emit(raw, shared, 'user signed in');
// @ts-expect-error G7.12 a name of any event
log.emit('authn_login_success' as EventName, shared, 'user signed in');
// @ts-expect-error G7.12 one of two names
log.emit(maybe ? 'authn_login_success' : 'authn_password_change', { ...shared, target: user }, 'user signed in');

// Descriptions.
// @ts-expect-error G12.5 a variable
log.emit('authn_login_success', shared, raw);
// @ts-expect-error G12.5 text with a variable in it
log.emit('authn_login_success', shared, `signed in ${raw}`);
// @ts-expect-error G12.5 the same as a type of its own
log.emit('authn_login_success', shared, `signed in ${raw}` as const);
// @ts-expect-error X6.7 text that was only made safe
log.emit('authn_login_success', shared, agent);
// @ts-expect-error X6.7 no description
log.emit('authn_login_success', shared, '');

// In a request, which says who and where.
const there = log.inRequest.emit('authn_login_success', { method: 'webauthn' }, 'user signed in');
equal<typeof there, Receipt<'authn', 'success'>>(true);
log.inRequest.emit('authn_login_fail', { actor: claimed, method: 'password', reason: 'unknown-user' }, 'sign-in refused');
log.inRequest.emit('authz_fail', { action: 'delete', resource, reason: 'wrong-tenant' }, 'delete refused');
// @ts-expect-error X7.4 the method is still missing
log.inRequest.emit('authn_login_success', {}, 'user signed in');
// @ts-expect-error G8.5 and so is the reason
log.inRequest.emit('authz_fail', { action: 'delete', resource }, 'delete refused');
// @ts-expect-error G9.12 and no field is added
log.inRequest.emit('authn_login_success', { method: 'webauthn', password: raw }, 'user signed in');
// @ts-expect-error X6.6 what the request says can be said better, but not worse
log.inRequest.emit('authn_login_success', { method: 'webauthn', actor: raw }, 'user signed in');

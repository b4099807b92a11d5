// What happened, how it ended, and how much it matters.
import type { EventName, SecurityRecord } from '@logproof/types/events';
import { client, file, id, kind, log, maybe, raw, record, resource, size, text, who } from './known.js';

log.emit('session_logout', who, 'signed out');
// @ts-expect-error X6.7 no description [2345 a description is a literal]
log.emit('session_logout', who, '');
// @ts-expect-error X6.7 none at all [2554 Expected 3 arguments]
log.emit('session_logout', who);
// @ts-expect-error G7.15 text that only comes up while the program runs [2345 a description is a literal]
log.emit('session_logout', who, raw);
// @ts-expect-error G7.15 text that was made safe is still none that stands in the source [2345 a description is a literal]
log.emit('session_logout', who, text);
// @ts-expect-error X2.1 a sentence with a variable in it [2345 a description is a literal]
log.emit('session_logout', who, `signed out of ${raw}`);
// @ts-expect-error G7.12 a name that only comes up while the program runs [2345 string]
log.emit(raw, who, 'signed out');
// @ts-expect-error X2.1 one of two names is neither [2345 an event is one name of the vocabulary]
log.emit(maybe ? 'session_logout' : 'session_created', who, 'signed out');
// @ts-expect-error G7.12 any name there is [2345 an event is one name of the vocabulary]
log.emit('session_logout' as EventName, who, 'signed out');

log.emit('sensitive_read', { ...who, resource, dataClass: 'health', outcome: 'deferred' }, 'record asked for');
log.emit('sensitive_read', { ...who, resource, dataClass: 'health', outcome: 'failure', reason: 'not-owner' }, 'record not shown');
// @ts-expect-error X6.8 how it ended is not said [2345 outcome]
log.emit('sensitive_read', { ...who, resource, dataClass: 'health' }, 'record shown');
// @ts-expect-error G8.4 an outcome is one of four [2322 outcome]
log.emit('sensitive_read', { ...who, resource, dataClass: 'health', outcome: 'ok' }, 'record shown');
// @ts-expect-error G8.4 and no flag [2322 outcome]
log.emit('sensitive_read', { ...who, resource, dataClass: 'health', outcome: true }, 'record shown');
// @ts-expect-error G8.5 a failure without a reason [2345 reason]
log.emit('sensitive_read', { ...who, resource, dataClass: 'health', outcome: 'failure' }, 'record not shown');
// @ts-expect-error G8.5 a reason that is a text of somebody [2322 reason]
log.emit('sensitive_read', { ...who, resource, dataClass: 'health', outcome: 'failure', reason: raw }, 'record not shown');

log.emit('authn_login_fail', { ...who, ...client, method: 'password', reason: 'locked' }, 'sign-in refused');
// @ts-expect-error X2.3 X6.8 a failure cannot be called a success [2345 the event has no field `outcome`]
log.emit('authn_login_fail', { ...who, ...client, method: 'password', reason: 'locked', outcome: 'success' }, 'sign-in refused');
// @ts-expect-error G8.5 a reason that nobody knows [2322 reason]
log.emit('authn_login_fail', { ...who, ...client, method: 'password', reason: 'because' }, 'sign-in refused');

log.emit('session_logout', { ...who, severity: 'WARN' }, 'signed out');
log.emit('config_changed', { ...who, key: fieldOf('level'), change: text, outcome: 'success', severity: 'CRITICAL' }, 'level changed');
// @ts-expect-error G7.13 no event matters less than the vocabulary says [2322 severity]
log.emit('config_changed', { ...who, key: fieldOf('level'), change: text, outcome: 'success', severity: 'INFO' }, 'level changed');
// @ts-expect-error G7.13 a severity is one of three [2322 severity]
log.emit('session_logout', { ...who, severity: 'debug' }, 'signed out');
// @ts-expect-error G7.13 above the highest there is none [2322 severity]
log.emit('authz_fail', { ...who, action: 'read', resource, reason: 'policy', severity: 'WARN' }, 'read refused');
log.emit('authz_fail', { ...who, action: 'read', resource, reason: 'policy' }, 'read refused');

log.inRequest.emit('config_changed', { key: fieldOf('level'), change: text, outcome: 'success', severity: 'CRITICAL' }, 'level changed');
// @ts-expect-error G7.13 nor does it matter less in a request [2322 severity]
log.inRequest.emit('config_changed', { key: fieldOf('level'), change: text, outcome: 'success', severity: 'INFO' }, 'level changed');

const written: SecurityRecord = { ...record, outcome: 'unknown' };
// @ts-expect-error G8.4 a record says no other outcome either [2322 outcome]
const strange: SecurityRecord = { ...record, outcome: 'partly' };

log.emit('authz_allow', { ...who, action: 'export', resource }, 'export allowed');
// @ts-expect-error G8.2 what was asked for is not said [2345 action]
log.emit('authz_allow', { ...who, resource }, 'export allowed');
// @ts-expect-error G8.2 nor is it what a client calls it [2322 action]
log.emit('authz_allow', { ...who, action: raw, resource }, 'export allowed');
// @ts-expect-error G8.3 what it was done to is not said [2345 resource]
log.emit('authz_allow', { ...who, action: 'export' }, 'export allowed');
// @ts-expect-error G8.3 its kind stands in the source [2322 type]
log.emit('authz_allow', { ...who, action: 'export', resource: { ...resource, type: raw } }, 'export allowed');

log.emit('upload_delete', { ...who, resource: { type: kind, id }, fileRef: file }, 'upload deleted');
// @ts-expect-error G8.3 a name that a client gave to a file [2322 fileRef]
log.emit('upload_delete', { ...who, resource: { type: kind, id }, fileRef: raw }, 'upload deleted');

log.emit('malicious_csrf', { ...who, confidence: 'high', reason: 'csrf' }, 'form without its token');
// @ts-expect-error G8.9 how sure one is of it is not said [2345 confidence]
log.emit('malicious_csrf', { ...who, reason: 'csrf' }, 'form without its token');
// @ts-expect-error G8.9 how sure one is has three degrees [2322 confidence]
log.emit('malicious_csrf', { ...who, confidence: 0.8, reason: 'csrf' }, 'form without its token');

log.emit('session_tampered', { ...who, reason: 'signature-invalid', response: 'session-terminated' }, 'cookie was altered');
// @ts-expect-error G8.10 what was done about it is one of those that are known [2322 response]
log.emit('session_tampered', { ...who, reason: 'signature-invalid', response: 'logged' }, 'cookie was altered');
// @ts-expect-error G8.10 what the user saw is never the body [2322 response]
log.emit('session_tampered', { ...who, reason: 'signature-invalid', response: raw }, 'cookie was altered');
// @ts-expect-error G8.10 nor a status by its number [2322 response]
log.emit('session_tampered', { ...who, reason: 'signature-invalid', response: size }, 'cookie was altered');

declare function fieldOf(name: string): import('@logproof/types').FieldName;

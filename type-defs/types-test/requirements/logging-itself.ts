// The log itself: it cannot be told to be silent, and what is done to it is on record.
import { createSecurityLog } from '@logproof/types/events';
import type { SecurityLog, SecurityRecord } from '@logproof/types/events';
import { log, raw, record, resource, service, sink, text, user, who, worker } from './known.js';

createSecurityLog({ service, sink });
// @ts-expect-error G11.2 a log that is switched off [2353 silent]
createSecurityLog({ service, sink, silent: true });
// @ts-expect-error G11.2 or not switched on [2353 enabled]
createSecurityLog({ service, sink, enabled: false });
// @ts-expect-error G11.2 or that leaves out what does not matter enough [2353 level]
createSecurityLog({ service, sink, level: 'error' });
// @ts-expect-error G11.2 a log that writes nowhere [2345 sink]
createSecurityLog({ service });
// @ts-expect-error G11.2 nor on purpose [2322 sink]
createSecurityLog({ service, sink: undefined });

declare const emitter: SecurityLog;
emitter.inRequest.emit('session_logout', {}, 'signed out');
// @ts-expect-error G11.2 what writes cannot be replaced [2540 read-only]
emitter.inRequest.emit = log.inRequest.emit;
const before: SecurityLog['emit'] = emitter.emit;
// @ts-expect-error G11.2 nor outside of a request [2540 read-only]
emitter.emit = before;
const counted: number = emitter.counters.emitted;
// @ts-expect-error G11.2 there is no switch to turn [2339 silent]
const off: number = emitter.silent;
// @ts-expect-error G11.2 nor a level to raise [2339 level]
const level: number = emitter.level;

const marked: SecurityRecord = { ...record, security: true };
// @ts-expect-error X9.1 a security event is marked as one [2322 security]
const unmarked: SecurityRecord = { ...record, security: false };

log.emit('session_logout', { ...who }, 'signed out');
// @ts-expect-error X9.1 the mark is not for the caller to set [2345 the event has no field `security`]
log.emit('session_logout', { ...who, security: false }, 'signed out');

log.emit('log_access', { ...who, action: 'read', resource, query: text, outcome: 'success' }, 'log was searched');
// @ts-expect-error G15.8 who has read a log is not said [2345 actor]
log.emit('log_access', { trace: who.trace, action: 'read', resource, outcome: 'success' }, 'log was searched');
// @ts-expect-error G15.8 which log it was is not said [2345 resource]
log.emit('log_access', { ...who, action: 'read', outcome: 'success' }, 'log was searched');
// @ts-expect-error G15.8 what was searched for may be a secret itself [2322 query]
log.emit('log_access', { ...who, action: 'read', resource, query: raw, outcome: 'success' }, 'log was searched');

log.emit('log_tamper', { ...who, resource, change: text, outcome: 'failure', reason: 'no-permission' }, 'records not deleted');
// @ts-expect-error X10.7 what was done to the log is not said [2345 change]
log.emit('log_tamper', { ...who, resource, outcome: 'success' }, 'records deleted');
// @ts-expect-error X10.7 which log lost its records is not said [2345 resource]
log.emit('log_tamper', { ...who, change: text, outcome: 'success' }, 'records deleted');
// @ts-expect-error X10.7 an attempt that failed has a reason [2345 reason]
log.emit('log_tamper', { ...who, resource, change: text, outcome: 'failure' }, 'records not deleted');

log.emit('logging_stopped', { actor: worker, reason: text, outcome: 'success' }, 'log was closed');
// @ts-expect-error G11.2 a log that ends says why [2345 reason]
log.emit('logging_stopped', { actor: worker, outcome: 'success' }, 'log was closed');
// @ts-expect-error G11.2 nobody but a service ends it [2322 actor]
log.emit('logging_stopped', { actor: user, reason: text, outcome: 'success' }, 'log was closed');

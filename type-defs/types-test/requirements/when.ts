// When it happened, and by whose clock.
import { clientTime, utcTimestamp } from '@logproof/types';
import type { ClientTime, UtcTimestamp } from '@logproof/types';
import { log, now, raw, record, theirs, who } from './known.js';
import type { SecurityRecord } from '@logproof/types/events';

log.emit('session_logout', { ...who }, 'signed out');
// @ts-expect-error X6.1 the time of a record is that of the log, and nobody else says it [2345 the event has no field `timestamp`]
log.emit('session_logout', { ...who, timestamp: now }, 'signed out');
// @ts-expect-error X2.6 nor is there a second one [2345 the event has no field `loggedAt`]
log.emit('session_logout', { ...who, loggedAt: now }, 'signed out');

const written: SecurityRecord = { ...record, timestamp: now };
// @ts-expect-error G7.1 a record has its time in the form that all agree on [2322 timestamp]
const local: SecurityRecord = { ...record, timestamp: raw };

log.emit('session_logout', { ...who, occurredAt: now }, 'signed out');
log.emit('session_logout', { ...who, occurredAt: theirs }, 'signed out');
// @ts-expect-error G7.2 when it happened is a time that was checked [2322 occurredAt]
log.emit('session_logout', { ...who, occurredAt: raw }, 'signed out');
// @ts-expect-error X6.4 a number may count seconds or milliseconds [2322 occurredAt]
log.emit('session_logout', { ...who, occurredAt: Date.now() }, 'signed out');
// @ts-expect-error G7.1 a date has no form yet [2322 occurredAt]
log.emit('session_logout', { ...who, occurredAt: new Date() }, 'signed out');
// @ts-expect-error X6.4 a date that was put together by hand [2322 occurredAt]
log.emit('session_logout', { ...who, occurredAt: `${new Date().getDate()}/${new Date().getMonth()}` }, 'signed out');
// @ts-expect-error G12.11 G8.1 the time of a device is no object that somebody wrote [2322 occurredAt]
log.emit('session_logout', { ...who, occurredAt: { value: now, confidence: 'low' } }, 'signed out');
// @ts-expect-error G7.2 a time that may have been refused is none [2379 occurredAt]
log.emit('session_logout', { ...who, occurredAt: utcTimestamp(raw) }, 'signed out');

const ours: UtcTimestamp = utcTimestamp();
// @ts-expect-error G12.11 G8.1 the clock of a device is not ours [2322 ClientTime]
const passed: UtcTimestamp = theirs;
// @ts-expect-error X6.4 what stands in a text was not checked [2322 UtcTimestamp]
const unchecked: UtcTimestamp = raw;

const measured: ClientTime | undefined = clientTime(raw, { offsetMs: 40 });
// @ts-expect-error G12.11 how far the clock is ahead is a number that was measured [2322 offsetMs]
const guessed: ClientTime | undefined = clientTime(raw, { offsetMs: 'a little' });

log.emit('excess_rate_limit_exceeded', { ...who, max: 10, reason: 'rate-limited', repeated: { count: 40, firstSeen: now, lastSeen: now } }, 'too many requests');
// @ts-expect-error G12.13 many that are told as one have a first and a last [2741 lastSeen]
log.emit('excess_rate_limit_exceeded', { ...who, max: 10, reason: 'rate-limited', repeated: { count: 40, firstSeen: now } }, 'too many requests');
// @ts-expect-error G12.13 and it is counted how many they are [2741 count]
log.emit('excess_rate_limit_exceeded', { ...who, max: 10, reason: 'rate-limited', repeated: { firstSeen: now, lastSeen: now } }, 'too many requests');
// @ts-expect-error G12.13 who it was stays on record [2345 actor]
log.emit('excess_rate_limit_exceeded', { trace: who.trace, max: 10, reason: 'rate-limited', repeated: { count: 40, firstSeen: now, lastSeen: now } }, 'too many requests');

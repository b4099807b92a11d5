// What comes from elsewhere, until it was checked.
import { clientIp, correlationId, deviceId, fieldName, safeText } from '@logproof/types';
import type { ClientIp, CorrelationId, DeviceId, FieldName, SafeText } from '@logproof/types';
import { ip, log, raw, session, text, unsure, user, who } from './known.js';

const request: { readonly body: { readonly reason: string; readonly ip: string }; readonly headers: Readonly<Record<string, string>> } = { body: { reason: raw, ip: raw }, headers: {} };

const cleaned: SafeText = safeText(request.body.reason);
// @ts-expect-error G3.5 a body is not clean because it was parsed [2322 SafeText]
const asItCame: SafeText = request.body.reason;
// @ts-expect-error G12.4 what may be no text at all has to be dealt with [2322 undefined]
const certain: SafeText = safeText(unsure);

const address: ClientIp | undefined = clientIp(request, { trustedProxies: 1 });
// @ts-expect-error G3.5 an address that a body says is forged in no time [2322 ClientIp]
const forged: ClientIp | undefined = request.body.ip;

const device: DeviceId | undefined = deviceId(request.headers['x-device']);
// @ts-expect-error G3.5 a header is no proof of a device [2322 DeviceId]
const header: DeviceId | undefined = request.headers['x-device'];

const interaction: CorrelationId = correlationId(request.headers['x-request-id']) ?? correlationId();
// @ts-expect-error G12.4 an id that came in may be refused [2322 undefined]
const taken: CorrelationId = correlationId(request.headers['x-request-id']);

const known: FieldName | undefined = fieldName(raw, ['email', 'name']);
// @ts-expect-error G12.4 the name of a field that came in is one of those that the schema has [2345 write a literal here]
const unknown: FieldName | undefined = fieldName(raw);

log.emit('input_validation_fail', { ...who, fields: [fieldName('email')], schema: text, reason: 'validation' }, 'sign-up refused');
// @ts-expect-error G3.5 names that a client made up [2322 FieldName]
log.emit('input_validation_fail', { ...who, fields: [raw], schema: text, reason: 'validation' }, 'sign-up refused');
// @ts-expect-error G12.4 what was sent is no part of it [2345 the event has no field `value`]
log.emit('input_validation_fail', { ...who, fields: [fieldName('email')], reason: 'validation', value: text }, 'sign-up refused');

log.emit('malicious_cors', { ...who, confidence: 'high', origin: safeText(raw), reason: 'policy' }, 'origin refused');
// @ts-expect-error G12.5 a header may end the line and begin another [2322 origin]
log.emit('malicious_cors', { ...who, confidence: 'high', origin: raw, reason: 'policy' }, 'origin refused');
// @ts-expect-error G12.5 what was made safe is not any more when something is put to it [2322 origin]
log.emit('malicious_cors', { ...who, confidence: 'high', origin: `${text} ${raw}`, reason: 'policy' }, 'origin refused');
// @ts-expect-error G12.5 a description does not say what came in [2345 a description is a literal]
log.emit('malicious_cors', { ...who, confidence: 'high', origin: text, reason: 'policy' }, `origin ${raw} refused`);
// @ts-expect-error G12.5 a body that is spread brings names of its own [2345 the event has no field `ip`]
log.emit('malicious_cors', { ...who, ...request.body, confidence: 'high', origin: text, reason: 'policy' }, 'origin refused');

log.emit('session_logout', { actor: user, trace: { session, ip } }, 'signed out');
// @ts-expect-error G12.5 a body in the trace brings names of its own [2345 the event has no field `reason`]
log.emit('session_logout', { actor: user, trace: { ...request.body, session, ip } }, 'signed out');

// What is out of order, and what looks like an attack.
import { claimed, field, kind, log, raw, resource, size, text, trace, who } from './known.js';

log.emit('sequence_fail', { ...who, expected: text, actual: text, reason: 'policy' }, 'step left out');
// @ts-expect-error G6.1 which step was due is not said [2345 expected]
log.emit('sequence_fail', { ...who, actual: text, reason: 'policy' }, 'step left out');
// @ts-expect-error G6.1 which step came is not said [2345 actual]
log.emit('sequence_fail', { ...who, expected: text, reason: 'policy' }, 'step left out');
// @ts-expect-error G6.1 a step is no text of a client [2322 actual]
log.emit('sequence_fail', { ...who, expected: text, actual: raw, reason: 'policy' }, 'step left out');

log.emit('fraud_suspected', { ...who, ruleId: text, confidence: 'medium', resource: { type: kind } }, 'three cards in a minute');
// @ts-expect-error G6.4 which rule says so is not said [2345 ruleId]
log.emit('fraud_suspected', { ...who, confidence: 'medium' }, 'three cards in a minute');
// @ts-expect-error G6.4 how sure it is is not said [2345 confidence]
log.emit('fraud_suspected', { ...who, ruleId: text }, 'three cards in a minute');
// @ts-expect-error G6.4 what it is about is a thing that was proved [2322 resource]
log.emit('fraud_suspected', { ...who, ruleId: text, confidence: 'medium', resource: raw }, 'three cards in a minute');

log.emit('malicious_sqli', { actor: claimed, trace, confidence: 'high', parameter: field, ruleId: text, reason: 'validation' }, 'pattern in a parameter');
// @ts-expect-error G6.5 what was sent is no part of it [2345 the event has no field `payload`]
log.emit('malicious_sqli', { actor: claimed, trace, confidence: 'high', parameter: field, ruleId: text, reason: 'validation', payload: text }, 'pattern in a parameter');
// @ts-expect-error G6.5 the name of a parameter is one that the schema has [2322 parameter]
log.emit('malicious_sqli', { actor: claimed, trace, confidence: 'high', parameter: raw, ruleId: text, reason: 'validation' }, 'pattern in a parameter');
// @ts-expect-error G6.5 how sure it is that this is an attack is not said [2345 confidence]
log.emit('malicious_sqli', { actor: claimed, trace, parameter: field, ruleId: text, reason: 'validation' }, 'pattern in a parameter');

log.emit('malicious_direct_reference', { ...who, action: 'read', resource, reason: 'not-owner' }, 'id of somebody else');
// @ts-expect-error G6.5 which thing was reached for is not said [2345 resource]
log.emit('malicious_direct_reference', { ...who, action: 'read', reason: 'not-owner' }, 'id of somebody else');

log.emit('malicious_excess_404', { ...who, confidence: 'low', count: 60 }, 'many addresses that are none');
// @ts-expect-error G6.5 how many is a number [2322 count]
log.emit('malicious_excess_404', { ...who, confidence: 'low', count: raw }, 'many addresses that are none');
// @ts-expect-error G6.5 the addresses themselves are no part of it [2345 the event has no field `urls`]
log.emit('malicious_excess_404', { ...who, confidence: 'low', count: size, urls: [text] }, 'many addresses that are none');

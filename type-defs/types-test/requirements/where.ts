// Where it happened: which service, which entry, which interaction.
import { clientIp, correlationId, routePattern } from '@logproof/types';
import type { ClientIp, CorrelationId, RoutePattern } from '@logproof/types';
import { createSecurityLog } from '@logproof/types/events';
import type { SecurityRecord } from '@logproof/types/events';
import { correlation, device, ip, log, raw, record, route, service, session, sink, size, text, user, who } from './known.js';

createSecurityLog({ service, sink });
// @ts-expect-error G7.4 a service has a version [2741 version]
createSecurityLog({ service: { name: 'shop' }, sink });
// @ts-expect-error G7.6 and a name [2741 name]
createSecurityLog({ service: { version: '1.0.0' }, sink });
// @ts-expect-error G7.4 a log without a service belongs to nobody [2345 service]
createSecurityLog({ sink });
// @ts-expect-error G7.5 the host is asked of the system [2353 host]
createSecurityLog({ service: { name: 'shop', version: '1.0.0', host: raw }, sink });

const written: SecurityRecord = { ...record, service: { ...service, host: raw } };
// @ts-expect-error G7.5 a record says on which host [2741 host]
const homeless: SecurityRecord = { ...record, service };

log.emit('session_logout', { ...who, route, httpMethod: 'POST', protocol: 'https' }, 'signed out');
log.emit('session_logout', { ...who, protocol: text }, 'signed out');
// @ts-expect-error G7.8 an address has a query, and that has tokens [2322 route]
log.emit('session_logout', { ...who, route: raw }, 'signed out');
// @ts-expect-error G7.8 a field for the address itself there is not [2345 the event has no field `url`]
log.emit('session_logout', { ...who, url: text }, 'signed out');
// @ts-expect-error G7.8 a method is one that HTTP knows [2322 httpMethod]
log.emit('session_logout', { ...who, httpMethod: 'FETCH' }, 'signed out');
// @ts-expect-error G7.6 a protocol is one that is known, or text that was made safe [2322 protocol]
log.emit('session_logout', { ...who, protocol: raw }, 'signed out');
// @ts-expect-error G7.6 which service writes is not for the caller to say [2345 the event has no field `service`]
log.emit('session_logout', { ...who, service }, 'signed out');
// @ts-expect-error G7.9 the place in the code is not written by hand [2345 the event has no field `codeLocation`]
log.emit('session_logout', { ...who, codeLocation: 'login.ts:12' }, 'signed out');

log.emit('session_logout', { ...who, geo: { country: text, region: text } }, 'signed out');
// @ts-expect-error G7.7 where somebody is to the metre is personal data [2345 the event has no field `latitude`]
log.emit('session_logout', { ...who, geo: { country: text, latitude: size } }, 'signed out');
// @ts-expect-error G7.7 what a client says of its place was not made safe [2322 country]
log.emit('session_logout', { ...who, geo: { country: raw } }, 'signed out');

log.emit('session_logout', { actor: user, trace: { correlation, ip } }, 'signed out');
// @ts-expect-error G7.3 the id of an interaction is no text that came in [2322 correlation]
log.emit('session_logout', { actor: user, trace: { correlation: raw, ip } }, 'signed out');
// @ts-expect-error G7.3 nor a counter [2322 correlation]
log.emit('session_logout', { actor: user, trace: { correlation: size, ip } }, 'signed out');
// @ts-expect-error G7.10 an address is one that proxies vouch for [2322 ip]
log.emit('session_logout', { actor: user, trace: { session, ip: raw } }, 'signed out');
// @ts-expect-error G7.10 the id of a device is no address [2322 ip]
log.emit('session_logout', { actor: user, trace: { session, ip: device } }, 'signed out');

const came: CorrelationId = correlationId(raw) ?? correlationId();
// @ts-expect-error G7.3 an id that came in may be refused [2322 undefined]
const certain: CorrelationId = correlationId(raw);

const vouched: ClientIp | undefined = clientIp({}, { trustedProxies: 1 });
// @ts-expect-error G7.10 how many proxies are one's own has to be said [2345|2741 trustedProxies]
const believed: ClientIp | undefined = clientIp({}, {});
// @ts-expect-error G7.10 a request may have come from nowhere [2322 undefined]
const known: ClientIp = clientIp({}, { trustedProxies: 1 });

const pattern: RoutePattern | undefined = routePattern(raw);
// @ts-expect-error G7.8 an address is no pattern [2322 RoutePattern]
const address: RoutePattern | undefined = raw;

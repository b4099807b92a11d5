// `any`, `never` and `unknown` in what makes proofs and safe forms. `any` and `never` fit every parameter, so what they give has to be dealt with like all else.
import {
  clientIp, clientTime, correlationId, deviceId, fieldName, fileRef, hashSession, isRedacted, keyRef, logPersonalData, mask, pickHeaders, pseudonym, redact, resourceId, resourceType, roleName, routePattern, safeError, safeText, safeUrl, scopeId,
  serviceId, tokenRef, userId, utcTimestamp,
} from '@logproof/types';
import type {
  ClientIp, ClientTime, CorrelationId, DeviceId, FieldName, FileRef, KeyRef, LoggedPersonalData, Redacted, ResourceId, ResourceType, RoleName, RoutePattern, SafeErrorInfo, SafeText, ScopeId, ServiceId, SessionHash, SubjectHash, TokenRef, UserId, UtcTimestamp,
} from '@logproof/types';
import { equal } from '../equal.js';
import { anything, nothing, raw, unsure } from './known.js';

const p1: UserId | undefined = userId(anything);
// @ts-expect-error X6.5 any may not become the id of a user [2322 undefined]
const p2: UserId = userId(anything);
// @ts-expect-error X6.5 what is unknown may not become the id of a user [2322 undefined]
const p3: UserId = userId(unsure);
// @ts-expect-error X6.5 nor is it the id of a user as it is [2322 UserId]
const p4: UserId | undefined = unsure;
userId(nothing);

const p5: ResourceId | undefined = resourceId(anything);
// @ts-expect-error X8.3 any may not become the id of a resource [2322 undefined]
const p6: ResourceId = resourceId(anything);
// @ts-expect-error X8.3 what is unknown may not become the id of a resource [2322 undefined]
const p7: ResourceId = resourceId(unsure);
// @ts-expect-error X8.3 nor is it the id of a resource as it is [2322 ResourceId]
const p8: ResourceId | undefined = unsure;
resourceId(nothing);

const p9: ScopeId | undefined = scopeId(anything);
// @ts-expect-error X8.4 any may not become the id of a scope [2322 undefined]
const p10: ScopeId = scopeId(anything);
// @ts-expect-error X8.4 what is unknown may not become the id of a scope [2322 undefined]
const p11: ScopeId = scopeId(unsure);
// @ts-expect-error X8.4 nor is it the id of a scope as it is [2322 ScopeId]
const p12: ScopeId | undefined = unsure;
scopeId(nothing);

const p13: DeviceId | undefined = deviceId(anything);
// @ts-expect-error X7.1 any may not become the id of a device [2322 undefined]
const p14: DeviceId = deviceId(anything);
// @ts-expect-error X7.1 what is unknown may not become the id of a device [2322 undefined]
const p15: DeviceId = deviceId(unsure);
// @ts-expect-error X7.1 nor is it the id of a device as it is [2322 DeviceId]
const p16: DeviceId | undefined = unsure;
deviceId(nothing);

const p17: TokenRef | undefined = tokenRef(anything);
// @ts-expect-error G9.10 any may not become a reference to a token [2322 undefined]
const p18: TokenRef = tokenRef(anything);
// @ts-expect-error G9.10 what is unknown may not become a reference to a token [2322 undefined]
const p19: TokenRef = tokenRef(unsure);
// @ts-expect-error G9.10 nor is it a reference to a token as it is [2322 TokenRef]
const p20: TokenRef | undefined = unsure;
tokenRef(nothing);

const p21: KeyRef | undefined = keyRef(anything);
// @ts-expect-error G9.14 any may not become a reference to a key [2322 undefined]
const p22: KeyRef = keyRef(anything);
// @ts-expect-error G9.14 what is unknown may not become a reference to a key [2322 undefined]
const p23: KeyRef = keyRef(unsure);
// @ts-expect-error G9.14 nor is it a reference to a key as it is [2322 KeyRef]
const p24: KeyRef | undefined = unsure;
keyRef(nothing);

const p25: RoleName | undefined = roleName(anything);
// @ts-expect-error G3.2 any may not become the name of a role [2322 undefined]
const p26: RoleName = roleName(anything);
// @ts-expect-error G3.2 what is unknown may not become the name of a role [2322 undefined]
const p27: RoleName = roleName(unsure);
// @ts-expect-error G3.2 nor is it the name of a role as it is [2322 RoleName]
const p28: RoleName | undefined = unsure;
roleName(nothing);

const p29: RoutePattern | undefined = routePattern(anything);
// @ts-expect-error G7.8 any may not become the pattern of a route [2322 undefined]
const p30: RoutePattern = routePattern(anything);
// @ts-expect-error G7.8 what is unknown may not become the pattern of a route [2322 undefined]
const p31: RoutePattern = routePattern(unsure);
// @ts-expect-error G7.8 nor is it the pattern of a route as it is [2322 RoutePattern]
const p32: RoutePattern | undefined = unsure;
routePattern(nothing);

const p33: FileRef | undefined = fileRef(anything);
// @ts-expect-error G8.3 any may not become a reference to a file [2322 undefined]
const p34: FileRef = fileRef(anything);
// @ts-expect-error G8.3 what is unknown may not become a reference to a file [2322 undefined]
const p35: FileRef = fileRef(unsure);
// @ts-expect-error G8.3 nor is it a reference to a file as it is [2322 FileRef]
const p36: FileRef | undefined = unsure;
fileRef(nothing);

const p37: CorrelationId | undefined = correlationId(anything);
// @ts-expect-error X6.10 any may not become the id of an interaction [2322 undefined]
const p38: CorrelationId = correlationId(anything);
// @ts-expect-error X6.10 what is unknown may not become the id of an interaction [2322 undefined]
const p39: CorrelationId = correlationId(unsure);
// @ts-expect-error X6.10 nor is it the id of an interaction as it is [2322 CorrelationId]
const p40: CorrelationId | undefined = unsure;
correlationId(nothing);

const p41: SafeText | undefined = safeText(anything);
// @ts-expect-error G12.5 any may not become clean text [2322 undefined]
const p42: SafeText = safeText(anything);
// @ts-expect-error G12.5 what is unknown may not become clean text [2322 undefined]
const p43: SafeText = safeText(unsure);
// @ts-expect-error G12.5 nor is it clean text as it is [2322 SafeText]
const p44: SafeText | undefined = unsure;
safeText(nothing);

const p45: SessionHash | undefined = hashSession(anything);
// @ts-expect-error X6.9 any may not become the hash of a session [2322 undefined]
const p46: SessionHash = hashSession(anything);
// @ts-expect-error X6.9 what is unknown may not become the hash of a session [2322 undefined]
const p47: SessionHash = hashSession(unsure);
// @ts-expect-error X6.9 nor is it the hash of a session as it is [2322 SessionHash]
const p48: SessionHash | undefined = unsure;
hashSession(nothing);

const p49: UtcTimestamp | undefined = utcTimestamp(anything);
// @ts-expect-error X6.4 any may not become a moment [2322 undefined]
const p50: UtcTimestamp = utcTimestamp(anything);
// @ts-expect-error X6.4 what is unknown is no moment [2345 unknown]
const p51: UtcTimestamp | undefined = utcTimestamp(unsure);
// @ts-expect-error X6.4 nor is it a moment as it is [2322 UtcTimestamp]
const p52: UtcTimestamp | undefined = unsure;
utcTimestamp(nothing);

const p53: ClientTime | undefined = clientTime(anything);
// @ts-expect-error G12.11 any may not become a moment of a device [2322 undefined]
const p54: ClientTime = clientTime(anything);
// @ts-expect-error G12.11 what is unknown may not become a moment of a device [2322 undefined]
const p55: ClientTime = clientTime(unsure);
// @ts-expect-error G12.11 nor is it a moment of a device as it is [2322 ClientTime]
const p56: ClientTime | undefined = unsure;
clientTime(nothing);

const p57: ServiceId = serviceId('invoice');
// @ts-expect-error X3.1 any names no service [2345 never]
const p58: ServiceId = serviceId(anything);
// @ts-expect-error X3.1 what is unknown names no service [2345 unknown]
const p59: ServiceId = serviceId(unsure);
// @ts-expect-error X3.1 nor is it the name of a service as it is [2322 ServiceId]
const p60: ServiceId = unsure;
serviceId(nothing);

const p61: ResourceType = resourceType('invoice');
// @ts-expect-error X8.2 any names no kind [2345 never]
const p62: ResourceType = resourceType(anything);
// @ts-expect-error X8.2 what is unknown names no kind [2345 unknown]
const p63: ResourceType = resourceType(unsure);
// @ts-expect-error X8.2 nor is it the name of a kind as it is [2322 ResourceType]
const p64: ResourceType = unsure;
resourceType(nothing);

const p65: FieldName | undefined = fieldName(unsure, ['email']);
// @ts-expect-error G12.4 any names no field [2345 never]
const p66: FieldName | undefined = fieldName(anything);
// @ts-expect-error G12.4 what is unknown names no field [2345 write a literal here]
const p67: FieldName | undefined = fieldName(unsure);
// @ts-expect-error G12.4 nor does what may not be one of those that are known [2322 undefined]
const p68: FieldName = fieldName(anything, ['email']);
fieldName(nothing);

const p69: SubjectHash | undefined = pseudonym(anything, () => ({ id: 'k1', key: raw }));
// @ts-expect-error X11.2 any may not become a pseudonym [2322 undefined]
const p70: SubjectHash = pseudonym(anything, () => ({ id: 'k1', key: raw }));
// @ts-expect-error X11.2 what is unknown may not become one [2322 undefined]
const p71: SubjectHash = pseudonym(unsure, () => ({ id: 'k1', key: raw }));
// @ts-expect-error X11.2 what is unknown is no key [2345 unknown]
const p72: SubjectHash | undefined = pseudonym(raw, unsure);
// @ts-expect-error X11.2 nor is it a pseudonym as it is [2322 SubjectHash]
const p73: SubjectHash | undefined = unsure;
pseudonym(nothing, nothing);

const p74: ClientIp | undefined = clientIp(anything, { trustedProxies: 1 });
// @ts-expect-error G7.10 any may have come from nowhere [2322 undefined]
const p75: ClientIp = clientIp(anything, { trustedProxies: 1 });
// @ts-expect-error G7.10 what is unknown is no request [2345 unknown]
const p76: ClientIp | undefined = clientIp(unsure, { trustedProxies: 1 });
// @ts-expect-error G7.10 nor is it an address as it is [2322 ClientIp]
const p77: ClientIp | undefined = unsure;
clientIp(nothing, { trustedProxies: 1 });

const p78: LoggedPersonalData<'email'> | undefined = logPersonalData(anything, { category: 'email', reason: 'support answers to this address', legalBasis: 'contract' });
// @ts-expect-error G9.2 any may not become data that may be logged [2322 undefined]
const p79: LoggedPersonalData<'email'> = logPersonalData(anything, { category: 'email', reason: 'support answers to this address', legalBasis: 'contract' });
// @ts-expect-error G9.2 what is unknown may not become such data [2322 undefined]
const p80: LoggedPersonalData<'email'> = logPersonalData(unsure, { category: 'email', reason: 'support answers to this address', legalBasis: 'contract' });
// @ts-expect-error G9.2 any is no reason [2322 reason]
const p81: LoggedPersonalData<'email'> | undefined = logPersonalData(raw, { category: 'email', reason: anything, legalBasis: 'contract' });
// @ts-expect-error G9.2 what is unknown is no basis of the law [2322 legalBasis]
const p82: LoggedPersonalData<'email'> | undefined = logPersonalData(raw, { category: 'email', reason: 'support answers to this address', legalBasis: unsure });
// @ts-expect-error G10.4 nor is it such data as it is [2322 LoggedPersonalData]
const p83: LoggedPersonalData<'email'> | undefined = unsure;
logPersonalData(nothing, { category: 'email', reason: 'support answers to this address', legalBasis: 'contract' });

const p84: SafeText = mask(anything);
// @ts-expect-error G12.4 what is unknown is not what mask leaves of it [2322 SafeText]
const p85: SafeText = unsure;
const p86: SafeText = mask(unsure);
mask(nothing);

const p87: SafeText = safeUrl(anything);
// @ts-expect-error G12.4 what is unknown is not what safeUrl leaves of it [2322 SafeText]
const p88: SafeText = unsure;
const p89: SafeText = safeUrl(unsure);
safeUrl(nothing);

const p90: SafeErrorInfo = safeError(anything);
// @ts-expect-error G12.4 what is unknown is not what safeError leaves of it [2322 SafeErrorInfo]
const p91: SafeErrorInfo = unsure;
const p92: SafeErrorInfo = safeError(unsure);
safeError(nothing);

const p93: Redacted<string, 'x'> = redact(raw, 'x');
// @ts-expect-error X11.1 what is unknown stays so behind its label [2322 unknown]
const p94: Redacted<string, 'x'> = redact<unknown, 'x'>(unsure, 'x');
// @ts-expect-error X11.1 and is not opaque as it is [2322 Redacted]
const p95: Redacted<string, 'x'> = unsure;
equal<ReturnType<typeof redact<any, 'x'>>, Redacted<any, 'x'>>(true);
redact(anything, 'x');
redact(nothing, 'x');
if (isRedacted(anything) || isRedacted(nothing) || isRedacted(unsure)) throw new Error('opaque');

const p96: Record<string, string> = pickHeaders(anything, ['accept']);
// @ts-expect-error G8.11 what is unknown are no headers [2345 unknown]
const p97: Record<string, string> = pickHeaders(unsure, ['accept']);
// @ts-expect-error G8.11 nor names of them [2345 unknown]
const p98: Record<string, string> = pickHeaders({}, unsure);
pickHeaders(nothing, []);

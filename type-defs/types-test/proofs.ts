import {
  ANONYMOUS, clientIp, clientTime, correlationId, deviceId, fieldName, fileRef, hashSession, keyRef, logPersonalData, mask, pseudonym, resourceId, resourceType, roleName, routePattern, safeError, safeText, safeUrl, scopeId, serviceId, tokenRef,
  userId, utcTimestamp,
} from '../src/index.js';
import type {
  AnonymousUser, ClientIp, ClientTime, CorrelationId, DeviceId, FieldName, FileRef, KeyRef, LoggedPersonalData, Proof, Redacted, ResourceId, ResourceType, RoleName, RoutePattern, SafeError, SafeErrorInfo, SafeText, ScopeId, Sensitive, ServiceId,
  SessionHash, SubjectHash, TokenRef, UserId, UtcTimestamp,
} from '../src/index.js';
import { equal } from './equal.js';

declare const anything: any;
declare const nothing: never;
declare const unsure: unknown;
declare const plain: string;
declare const maybe: string | undefined;
declare const user: { readonly id: string; readonly mail: Sensitive<string, 'login-name'>; readonly phone: Sensitive<string, 'personal'>; readonly password: Sensitive<string, 'password'> };
declare const opaque: Redacted<string, 'password'>;

// What each of them gives. Data that is refused gives nothing, and that has to be dealt with.
const id = userId(user.id);
equal<typeof id, UserId | undefined>(true);
const actor: UserId | AnonymousUser = id ?? ANONYMOUS;
const hashes: (SubjectHash | undefined)[] = [pseudonym(user.mail, () => ({ id: 'k1', key: plain })), pseudonym(unsure, () => ({ id: 'k1', key: new Uint8Array(32) }))];
const session: SessionHash = hashSession(plain);
const made: CorrelationId = correlationId();
const came: CorrelationId | undefined = correlationId(maybe);
const device: DeviceId | undefined = deviceId(maybe);
const ip: ClientIp | undefined = clientIp({ headers: {}, socket: { remoteAddress: plain } }, { trustedProxies: 1 });
const now: UtcTimestamp = utcTimestamp();
const at: UtcTimestamp | undefined = utcTimestamp(new Date(0));
const kind: ResourceType = resourceType('invoice');
const oneOfTwo: ResourceType = resourceType(plain === '' ? 'invoice' : 'report');
const resource: ResourceId | undefined = resourceId(42);
const scope: ScopeId | undefined = scopeId(7n);
const token: TokenRef | undefined = tokenRef(plain);
const key: KeyRef | undefined = keyRef(plain);
const role: RoleName | undefined = roleName(plain);
const route: RoutePattern | undefined = routePattern(plain);
const service: ServiceId = serviceId('invoice-worker');
const agent: SafeText = safeText(plain);
const file: FileRef | undefined = fileRef(plain);
const field: FieldName = fieldName('email');
const fieldOfClient: FieldName | undefined = fieldName(unsure, ['email', 'name']);
const happened: ClientTime | undefined = clientTime(unsure, { offsetMs: 40 });
const header: SafeText | 'absent' = safeText(maybe) ?? 'absent';
const masked: SafeText = mask(user.phone, { keep: 4 });
const address: SafeText = safeUrl(unsure);
const error: SafeErrorInfo = safeError(unsure);
const looser: SafeError = error;
const reason = 'support answers to this address';
const logged: LoggedPersonalData<'email'> | undefined = logPersonalData(user.mail, { category: 'email', reason, legalBasis: 'contract' });

// Used as the text it is, and known by the name of its mark.
const text: string = actor;
const size: number = agent.length;
equal<Proof<string, 'UserId'>, UserId>(true);
equal<AnonymousUser extends UserId ? 'is one' : 'is none', 'is none'>(true);
equal<UserId extends string ? 'text' : 'none', 'text'>(true);
function inGenericCode<T extends UserId>(value: T): UserId {
  return value;
}

// Other libraries tag text likewise (type-fest, ts-brand, zod): what they tag is taken, and both marks can be worn.
declare const foreign: unique symbol;
type Tagged<T, Name extends string> = T & { readonly [foreign]: { readonly [Key in Name]: void } };
declare const tagged: Tagged<string, 'UserId'>;
const fromTagged: UserId | undefined = userId(tagged);
declare const both: Tagged<UserId, 'Owner'>;
const asOurs: UserId = both;
const asTheirs: Tagged<string, 'Owner'> = both;
// @ts-expect-error the mark of another library is no proof
const foreignMark: UserId = tagged;

// A plain text is no proof.
// @ts-expect-error a text may be a login name
const anyUser: UserId = plain;
// @ts-expect-error a literal is a text like any other
const literalUser: UserId = 'usr_42';
// @ts-expect-error a template loses the mark
const inTemplate: UserId = `${actor}`;
// @ts-expect-error so does a part of it
const part: SafeText = agent.slice(1);
// @ts-expect-error and what it was joined with
const joined: SafeText = agent + plain;
// @ts-expect-error the id of a session is not its hash
const rawSession: SessionHash = plain;
// @ts-expect-error a number is none either
const number: ResourceId = 42;
// @ts-expect-error what a client called a file is no reference to it
const fileOfClient: FileRef = plain;
// @ts-expect-error the name of a field that comes from data must be one that is known
const fieldOfData = fieldName(plain);
// @ts-expect-error the clock of a client is not ours
const theirTime: UtcTimestamp | undefined = happened;
// @ts-expect-error nor does ours count as theirs
const ourTime: ClientTime = now;
// @ts-expect-error local time is no UTC
const local: UtcTimestamp = new Date().toString();
// @ts-expect-error an error is no safe form of itself
const rawError: SafeErrorInfo = new Error(plain);
// @ts-expect-error an object of that shape was not cleaned
const lookAlike: SafeErrorInfo = { name: plain };
// @ts-expect-error the mark cannot be written
made['~logproof.proof'] = { CorrelationId: true };

// One proof is no other.
// @ts-expect-error nobody is no user that something can be done to
const nobody: UserId = ANONYMOUS;
// @ts-expect-error the hash of a session says nothing of a user
const sessionAsUser: UserId = session;
// @ts-expect-error a service is no user
const serviceAsUser: UserId = service;
// @ts-expect-error the thing is not what it belongs to
const resourceAsScope: ScopeId | undefined = resource;
// @ts-expect-error clean text is no pattern of a route
const textAsRoute: RoutePattern = agent;
// @ts-expect-error somebody is not nobody
const userAsAnonymous: AnonymousUser = actor;
// @ts-expect-error what is logged on grounds for one thing is not for another
const otherCategory: LoggedPersonalData<'phone'> | undefined = logged;

// What was refused must be dealt with.
// @ts-expect-error the id may have been a login name
const certainUser: UserId = userId(user.id);
// @ts-expect-error the header may be missing
const certainText: SafeText = safeText(maybe);
// @ts-expect-error the request may have come from nowhere
const certainIp: ClientIp = clientIp({}, { trustedProxies: 1 });

// What is sensitive is refused where nothing hides it.
// @ts-expect-error a login name is no id
userId(user.mail);
// @ts-expect-error a password is no id of a resource
resourceId(user.password);
// @ts-expect-error cleaning makes a password no safer
safeText(user.password);
// @ts-expect-error a password is no reference to a token
tokenRef(user.password);
// @ts-expect-error a password is no personal data that grounds could be given for
logPersonalData(user.password, { category: 'other', reason, legalBasis: 'consent' });
// @ts-expect-error it is known to be a text or a number
clientIp(plain, { trustedProxies: 1 });
const hidden: UserId | undefined = userId(opaque);

// What is written down must be a literal.
// @ts-expect-error a variable can hold anything
serviceId(plain);
// @ts-expect-error and so can a template
resourceType(`invoice-${plain}` as const);
// @ts-expect-error any can be anything
serviceId(anything);
// @ts-expect-error a reason that is anything may be a value
logPersonalData(plain, { category: 'email', reason: anything, legalBasis: 'contract' });
// @ts-expect-error a reason that is put together says nothing
logPersonalData(plain, { category: 'email', reason: `because ${plain}`, legalBasis: 'contract' });
// @ts-expect-error a reason is demanded
logPersonalData(plain, { category: 'email', legalBasis: 'contract' });
// @ts-expect-error the law knows six
logPersonalData(plain, { category: 'email', reason, legalBasis: 'because' });
// @ts-expect-error the number of proxies is demanded
clientIp({});
// @ts-expect-error without a key a pseudonym is found by trying
pseudonym(plain);

// any, never, unknown.
equal<Proof<never, 'X'>, never>(true);
equal<Proof<any, 'X'>, any>(true);
const fromAny: UserId | undefined = userId(anything);
const fromUnknown: SafeText | undefined = safeText(unsure);
const fromNever: UserId = nothing;
// Nothing but a rule can stop this one: any goes everywhere.
const anyAsProof: UserId = anything;
// @ts-expect-error an unknown value was not checked
const unknownAsProof: UserId = unsure;
// @ts-expect-error an unknown value may be no text
const certainFromUnknown: SafeText = safeText(unsure);

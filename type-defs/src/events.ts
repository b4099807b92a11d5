// An entry point of its own: whoever only needs the types of `@logproof/types` loads nothing of this.

/**
 * A project's own events. Merge into it, and say the same to `createSecurityLog({ events })`:
 *
 *     declare module '@logproof/types/events' {
 *       interface ProjectEvents {
 *         invoice_voided: ProjectEvent<{ owner: 'billing'; family: 'billing'; severity: 'WARN'; outcome: 'success' }, { readonly invoice: ResourceId }>;
 *       }
 *     }
 *
 * Serves G7.12, G8.15.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- declarations are merged into it
export interface ProjectEvents {}

export { expressRequests, fastifyRequests, honoRequests, httpRequests, koaRequests, nestRequests } from './events/adapters.js';
export type { AdapterOptions, HonoContext, NodeRequest, WithRaw, WithReq } from './events/adapters.js';
export { decide } from './events/decision.js';
export type { AccessFields, Allowed, Decision, Denied, Verdict } from './events/decision.js';
export type { Counters, Failure, OnFailure, Sink } from './events/delivery.js';
export type { Emit, EmitInRequest, EventFamily, EventFields, EventName, EventOutcome, ProjectEvent, ProjectEventFacts } from './events/event-types.js';
export type { Confidence, Geo, Principal, Repeated, Severity, Trace } from './events/fields.js';
export type { HashKey } from './events/keyed-hash.js';
export type * from './events/proofs.js';
export { audited } from './events/receipt.js';
export type { Audited, Receipt } from './events/receipt.js';
export type { SecurityRecord, ServiceIdentity } from './events/record.js';
export { currentRequest, requestContext, runInRequest, setActor, setSession } from './events/request-context.js';
export type { ContextOptions, RequestContext, RequestParts } from './events/request-context.js';
export { createSecurityLog } from './events/security-log.js';
export type { ProjectEventTable, SecurityLog, SecurityLogOptions } from './events/security-log.js';
export { pinoSink, streamSink, winstonSink } from './events/sinks.js';
export type { PinoLike, TextStream, WinstonLike } from './events/sinks.js';
export type { AuthMethod, ConsentPurpose, FailReason, HttpMethod, LockReason, Outcome, Protocol, ResponseTaken, SessionEndReason, UserType, Verb, VocabularyEvents } from './events/vocabulary.js';

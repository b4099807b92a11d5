/** What makes an emitter, among the exports of `@logproof/types`. Serves X2.1, G7.12. */
export const securityLogFactory = 'createSecurityLog';

/** Types of what has an emitter, and of emitters themselves. */
export const securityLogTypes: ReadonlySet<string> = new Set(['SecurityLog']);
export const emitterTypes: ReadonlySet<string> = new Set(['Emit', 'EmitInRequest']);

/** `emit(event, fields, description)` */
export const emitterMethod = 'emit';
export const emitterPositions = { event: 0, fields: 1, description: 2 } as const;

/** The member that emits with what the request says. */
export const requestMember = 'inRequest';

/** Where a function that the policy names takes an object, the field that says which event it is; the first of them that is there. */
export const eventFields: readonly string[] = ['event', 'eventName', 'event_name', 'eventType'];

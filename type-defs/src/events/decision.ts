import type { EventFields } from './event-types.js';
import type { Exactly, NotAny } from './exact.js';
import type { Receipt } from './receipt.js';
import type { SecurityLog } from './security-log.js';
import type { FailReason } from './vocabulary.js';

export interface Allowed {
  readonly allowed: true;
  readonly receipt: Receipt<'authz', 'success'>;
}

export interface Denied {
  readonly allowed: false;
  readonly reason: FailReason;
  readonly receipt: Receipt<'authz', 'failure'>;
}

/** What a guard returns in place of a boolean: it exists only where its event does. Ask for `allowed`: as an object it is always true. Serves X3.2, G5.6. */
export type Decision = Allowed | Denied;

/** What a policy says: yes, or why not. */
export type Verdict = true | FailReason;

/** What is asked for, and by whom where the request does not say it. */
export type AccessFields = Pick<EventFields<'authz_allow'>, 'action' | 'resource'> & Partial<Pick<EventFields<'authz_allow'>, 'actor' | 'trace' | 'userType' | 'confidence'>>;

/** Of type `any` an answer may be anything, and so may a policy. */
type Certain<Policy extends () => unknown> = NotAny<Policy> & NotAny<ReturnType<Policy>> & NotAny<Awaited<ReturnType<Policy>>>;

/** Only a literal `true` is a yes, so that code without types denies by accident and never allows by accident. */
function decided(log: SecurityLog, access: AccessFields, verdict: Verdict): Decision {
  if (verdict === true) return Object.freeze({ allowed: true, receipt: log.inRequest.emit('authz_allow', access, 'access was allowed') });
  const reason = typeof verdict === 'string' ? verdict : 'no-permission';
  return Object.freeze({ allowed: false, reason, receipt: log.inRequest.emit('authz_fail', { ...access, reason }, 'access was denied') });
}

function failed(log: SecurityLog, access: AccessFields, error: unknown): never {
  decided(log, access, 'error');
  throw error;
}

/**
 * Asks a policy and records its answer.
 *
 * @param log where the answer is recorded
 * @param access what is asked for
 * @param policy says `true`, or the reason why not
 * @returns the decision, with the receipt of its event
 * @throws what the policy throws, after a denial with the reason `error` is on record
 *
 * Serves X3.2, X8, G5.6.
 */
export function decide<const Access extends AccessFields, Policy extends () => Verdict>(log: SecurityLog, access: Access & Exactly<Access, AccessFields>, policy: Policy & Certain<Policy>): Decision;
export function decide<const Access extends AccessFields, Policy extends () => Promise<Verdict>>(log: SecurityLog, access: Access & Exactly<Access, AccessFields>, policy: Policy & Certain<Policy>): Promise<Decision>;
export function decide(log: SecurityLog, access: AccessFields, policy: () => Verdict | Promise<Verdict>): Decision | Promise<Decision> {
  let verdict: Verdict | Promise<Verdict>;
  try {
    verdict = policy();
  } catch (error) {
    return failed(log, access, error);
  }
  if (typeof verdict !== 'object' || verdict === null || !('then' in verdict)) return decided(log, access, verdict);
  return Promise.resolve(verdict).then((answer) => decided(log, access, answer), (error: unknown) => failed(log, access, error));
}

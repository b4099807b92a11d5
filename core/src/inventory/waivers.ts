import type { LoginPolicy, Policy } from '../policy/policy.js';
import type { Handler, HandlerKind } from './handler.js';
import { policyEntries } from './policy-entries.js';

export type OutcomeName = 'success' | 'failure';

/** Why an outcome of a handler need not be recorded here. */
export interface Waiver {
  readonly outcome: OutcomeName;
  /** An entry of `handlers` in the policy, or whoever signs people in. */
  readonly by: 'policy' | LoginPolicy['by'];
  readonly reason: string;
  /** Of an entry of the policy. */
  readonly owner?: string;
  readonly expires?: string;
  /** Its last day has passed: it counts no more. */
  readonly expired: boolean;
}

/** What an identity provider or a gateway does by itself, and records. */
const signIn: ReadonlySet<HandlerKind> = new Set<HandlerKind>(['login', 'logout', 'signup', 'password-change', 'password-reset', 'mfa', 'verification']);

/**
 * A function that gives the waivers of a handler, at most one for each outcome: one that holds before one that has expired, and of several that have
 * expired the one that held longest.
 *
 * @param today `YYYY-MM-DD`; a waiver holds on its last day
 */
export function waivers(policy: Pick<Policy, 'root' | 'handlers' | 'login'>, today: string): (handler: Handler) => readonly Waiver[] {
  const entriesOf = policyEntries(policy);
  return (handler) => {
    const login = policy.login !== undefined && signIn.has(handler.kind) ? policy.login : undefined;
    const waived = entriesOf(handler).flatMap(({ waive }) => waive ?? []).toSorted((a, b) => (a.expires > b.expires ? -1 : 1));
    return (['success', 'failure'] as const).flatMap((outcome): Waiver[] => {
      if (login !== undefined) return [{ outcome, by: login.by, reason: login.reason, expired: false }];
      const own = waived.find((waive) => (waive.outcome ?? outcome) === outcome);
      return own === undefined ? [] : [{ outcome, by: 'policy', reason: own.reason, owner: own.owner, expires: own.expires, expired: own.expires < today }];
    });
  };
}

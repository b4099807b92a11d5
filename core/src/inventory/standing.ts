import { strengths, type OutcomeEvents, type Strength } from './handler.js';

/**
 * Is an outcome on record? `weak`: by nothing as strong as the policy demands; `partly`: not on every way to it; `n/a`: there is no way to it.
 */
export type Standing = 'recorded' | 'partly' | 'weak' | 'unrecorded' | 'n/a';

/** How an outcome stands against the weakest record that the policy takes for one. */
export function standingOf({ coverage, strength }: OutcomeEvents, minimum: Strength): Standing {
  if (coverage === 'n/a') return 'n/a';
  if (coverage === 'none' || strength === null) return 'unrecorded';
  if (strengths.indexOf(strength) > strengths.indexOf(minimum)) return 'weak';
  return coverage === 'all' ? 'recorded' : 'partly';
}

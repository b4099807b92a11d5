import type { OutcomeName, Waiver } from '@logproof/core';
import type { ListedHandler } from './report.js';

/** Is an outcome on record (or is there no way to it), need it not be, or is something missing? */
export function outcomeState(handler: ListedHandler, outcome: OutcomeName): 'recorded' | 'waived' | 'gap' {
  const standing = handler.standing[outcome];
  if (standing === 'recorded' || standing === 'n/a') return 'recorded';
  return activeWaiver(handler, outcome) === undefined ? 'gap' : 'waived';
}

/** The waiver of an outcome, while it holds. */
export function activeWaiver({ waivers }: ListedHandler, outcome: OutcomeName): Waiver | undefined {
  return waivers.find((waiver) => waiver.outcome === outcome && !waiver.expired);
}

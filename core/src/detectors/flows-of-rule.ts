import type { LogFlow } from '../flow/log-flows.js';
import { dataClasses } from '../model/data-classes.js';

/**
 * The flows that a rule reports, one for each place that is told of.
 *
 * @param placeOf what is told of once; the surest flow of it is kept, of equal ones the first
 */
export function flowsOfRule(flows: readonly LogFlow[], rule: string, placeOf: (flow: LogFlow) => string): readonly LogFlow[] {
  const best = new Map<string, LogFlow>();
  for (const flow of flows) {
    if (dataClasses[flow.hit.source.dataClass].rule !== rule) continue;
    const known = best.get(placeOf(flow));
    if (!known || (flow.certain && !known.certain)) best.set(placeOf(flow), flow);
  }
  return [...best.values()];
}

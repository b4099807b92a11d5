import { closest, distance } from 'fastest-levenshtein';
import type { Detector } from '@logproof/core';
import { UsageError } from '../errors.js';

/**
 * Refuses rules that do not exist: a misspelt `--rule` would otherwise find nothing and look clean.
 *
 * @throws UsageError that names the nearest rule
 */
export function refuseUnknownRules(rules: readonly string[], detectors: readonly Detector[]): void {
  const ids = detectors.map(({ id }) => id);
  const unknown = rules.find((rule) => !ids.includes(rule));
  if (unknown === undefined) return;
  const near = unknown.length > 80 ? '' : closest(unknown, ids);
  const hint = near !== '' && distance(unknown, near) <= Math.max(2, near.length / 2) ? ` (did you mean ${near}?)` : '';
  throw new UsageError(`there is no rule '${unknown}'${hint}`);
}

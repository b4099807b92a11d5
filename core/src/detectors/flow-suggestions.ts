import type { DetectContext } from '../detector.js';
import { allOf } from '../edits/all-of.js';
import { wrapInRedact } from '../edits/wrap-in-redact.js';
import { describe } from '../facts/describe.js';
import { keyOf, type Located } from '../facts/located.js';
import type { Suggestion } from '../finding.js';
import type { LogFlow } from '../flow/log-flows.js';

/**
 * What mends a flow into a log, the best first.
 *
 * @param flows that one finding stands for: all of them are mended
 */
export function flowSuggestions(flows: readonly LogFlow[], { program }: Pick<DetectContext, 'program'>): readonly Suggestion[] {
  const [first] = flows;
  if (!first) return [];
  const leaves = [...new Map(flows.map(({ hit: { leaf } }) => [keyOf(leaf), leaf])).values()];
  const value = describe(first.hit.leaf.ir, first.hit.leaf.value);
  const each = (edit: (leaf: Located) => ReturnType<typeof wrapInRedact>): ReturnType<typeof wrapInRedact> => allOf(leaves.map(edit));
  const redact = each((leaf) => wrapInRedact(leaf, program));
  return redact ? [{ messageId: 'redact', data: { value }, edits: redact, safe: false }] : [];
}

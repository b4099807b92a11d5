import { defineDetector, type DetectContext } from '../../detector.js';
import { moveToField } from '../../edits/move-to-field.js';
import { quoteText } from '../../edits/quote-text.js';
import { keyOf } from '../../facts/located.js';
import type { Finding, Suggestion, TextEdit } from '../../finding.js';
import type { LogFlow } from '../../flow/log-flows.js';
import { allowsName, flowFinding } from '../flow-finding.js';
import { flowsOfRule } from '../flows-of-rule.js';
import { messages, suggestions } from './messages.js';
import { options } from './options.js';

const RULE = 'no-log-injection';

/** Text of a client that is written into lines, or into a record that is put together by hand: a line break in it forges the next record. Serves G12.5 and G13.4. */
export const noLogInjection = defineDetector({
  id: RULE,
  meta: {
    category: 'leak',
    summary: 'Text that a client sent must not begin a line of a log',
    recommended: 'error',
    strict: 'error',
    doors: ['eslint', 'compiler', 'scan'],
    requirements: ['G12.5', 'G13.4'],
    cwe: [117],
  },
  messages,
  suggestions,
  options,
  detect: (context) => flowsOfRule(context.logFlows(), RULE, placeOf)
    .filter(({ hit }) => !allowsName(context.optionsFor(hit.leaf.file).allowNames, hit.source.name))
    .map((flow) => finding(flow, context)),
});

/** One for each place of a file where such text is made part of a message, whoever hands it over there: that is where it is mended. */
function placeOf({ hit: { steps }, call, log }: LogFlow): string {
  const made = steps.find(({ kind, name }) => (kind === 'interpolated' || kind === 'joined') && name === undefined);
  return `${call.file}:${made ? `${made.place.file}:${made.place.start}` : keyOf(log.at)}`;
}

function finding(flow: LogFlow, context: DetectContext): Finding {
  const { format } = flow.hit.source;
  const { data, ...found } = flowFinding(RULE, format === undefined ? 'line' : 'built', flow, '', context);
  const value = data['value'] ?? '';
  const suggest = (messageId: string, edits: readonly TextEdit[] | undefined): readonly Suggestion[] => (edits ? [{ messageId, data: { value }, edits, safe: false }] : []);
  return {
    ...found,
    data: { value, source: data['source'] ?? '', sink: data['sink'] ?? '', label: format ?? '' },
    suggestions: [...suggest('move', format === undefined ? moveToField(flow.hit.leaf, context.program) : undefined), ...suggest('quote', quoteText(flow.hit.leaf))],
  };
}

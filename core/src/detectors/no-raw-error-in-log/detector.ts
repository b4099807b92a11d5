import { defineDetector, type DetectContext } from '../../detector.js';
import { wrapInSafeError } from '../../edits/wrap-in-safe-error.js';
import { keyOf, valueOf } from '../../facts/located.js';
import type { Finding } from '../../finding.js';
import type { LogFlow } from '../../flow/log-flows.js';
import { errorModelOf } from '../../model/errors/index.js';
import { flowFinding } from '../flow-finding.js';
import { flowsOfRule } from '../flows-of-rule.js';
import { messages, suggestions } from './messages.js';
import { options } from './options.js';

const RULE = 'no-raw-error-in-log';

/** Errors of libraries that keep the request, the input or the query they failed with, and clients that print their password. Serves X11.1, G5.8d and G9.10. */
export const noRawErrorInLog = defineDetector({
  id: RULE,
  meta: {
    category: 'leak',
    summary: 'Errors that keep what was sent must not be logged as they are',
    recommended: 'error',
    strict: 'error',
    doors: ['eslint', 'compiler', 'scan'],
    requirements: ['X11.1', 'G5.8d', 'G9.10'],
    cwe: [532, 209],
  },
  messages,
  suggestions,
  options,
  detect: (context) => flowsOfRule(context.logFlows(), RULE, placeOf)
    .filter(({ hit }) => !context.optionsFor(hit.leaf.file).allowLibraries.includes(hit.source.name))
    .map((flow) => finding(flow, context)),
});

/** An error may come from any of ten calls, and be handed over whole or in part: the surest of a call is told of. */
const placeOf = ({ call, hit }: LogFlow): string => `${keyOf(call)}:${hit.source.client === true ? keyOf(hit.leaf) : ''}`;

function finding(flow: LogFlow, context: DetectContext): Finding {
  const model = errorModelOf(flow.hit.source.name);
  const isClient = flow.hit.source.client === true;
  const label = (isClient ? model?.clientKeeps : model?.holds) ?? '';
  // Where a library hands it over, or its type tells whose it is, there is no call to name.
  const failed = valueOf(flow.hit.source.at).op === 'call' ? 'error' : 'handed';
  const { data, ...found } = flowFinding(RULE, isClient ? 'client' : flow.certain ? failed : 'likely', flow, label, context);
  const edits = isClient ? undefined : wrapInSafeError(flow.hit.leaf, context.program);
  const suggestions = isClient ? found.suggestions : edits ? [{ messageId: 'safeError', data: { value: data['value'] ?? '' }, edits, safe: false }] : [];
  return { ...found, data: { ...data, library: flow.hit.source.name }, suggestions };
}

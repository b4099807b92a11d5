import { defineDetector, type DetectContext } from '../../detector.js';
import { wrapInSafeError } from '../../edits/wrap-in-safe-error.js';
import { keyOf, valueOf } from '../../facts/located.js';
import type { Finding } from '../../finding.js';
import type { LogFlow } from '../../flow/log-flows.js';
import { errorModelOf } from '../../model/errors/index.js';
import { flowFinding } from '../flow-finding.js';
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
  detect: (context) => onceEach(context.logFlows().filter(({ hit }) => hit.source.dataClass === 'raw-error'))
    .filter(({ hit }) => !context.optionsFor(hit.leaf.file).allowLibraries.includes(hit.source.name))
    .map((flow) => finding(flow, context)),
});

/** An error may come from any of ten calls, and be handed over whole or in part: the surest of a call is told of. */
function onceEach(flows: readonly LogFlow[]): readonly LogFlow[] {
  const best = new Map<string, LogFlow>();
  for (const flow of flows) {
    const key = `${keyOf(flow.call)}:${flow.hit.source.client === true ? keyOf(flow.hit.leaf) : ''}`;
    const known = best.get(key);
    if (!known || (flow.certain && !known.certain)) best.set(key, flow);
  }
  return [...best.values()];
}

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

import { defineDetector } from '../../detector.js';
import { describe } from '../../facts/describe.js';
import type { Finding } from '../../finding.js';
import { uncorrelatedCalls, type UncorrelatedCall } from '../../flow/uncorrelated-calls.js';
import { argumentFinding } from '../argument-finding.js';
import { messages, suggestions } from './messages.js';
import { options } from './options.js';

const RULE = 'require-correlation-id';

/** Calls of other services, and messages of queues, that leave behind the id of the interaction. Serves G8.14. */
export const requireCorrelationId = defineDetector({
  id: RULE,
  meta: {
    category: 'event',
    summary: 'What a request sets off elsewhere carries the id that ties it to the request',
    recommended: 'off',
    strict: 'warning',
    doors: ['scan'],
    requirements: ['G8.14'],
    cwe: [778],
  },
  messages,
  suggestions,
  options,
  detect: ({ program, files }) => uncorrelatedCalls(program, files).map(finding),
});

/** Whether the program has an id, and whether something else sends it along, stands in other files. */
function finding({ at, method, queue, likely }: UncorrelatedCall): Finding {
  const found = argumentFinding(RULE, queue ? 'message' : 'call', at, { at, method }, describe(at.ir, at.value));
  return { ...found, trace: [], confidence: likely ? 'likely' : 'certain', scope: 'program' };
}

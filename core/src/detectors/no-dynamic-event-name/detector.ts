import { defineDetector } from '../../detector.js';
import { shown } from '../../facts/describe.js';
import type { Finding } from '../../finding.js';
import { dynamicTexts, type DynamicText } from '../../flow/dynamic-events.js';
import { argumentFinding } from '../argument-finding.js';
import { messages, suggestions } from './messages.js';
import { options } from './options.js';

const RULE = 'no-dynamic-event-name';

/** Names and descriptions of events that are put together while the program runs: nobody can search for them, count them or alarm on them. Serves X2.1, X6.7, G7.15. */
export const noDynamicEventName = defineDetector({
  id: RULE,
  meta: {
    category: 'event',
    summary: 'The name and the description of an event must be literals',
    recommended: 'error',
    strict: 'error',
    doors: ['eslint', 'compiler'],
    requirements: ['X2.1', 'X6.7', 'G7.15'],
    cwe: [778, 117],
  },
  messages,
  suggestions,
  options,
  detect: (context) => dynamicTexts(context.program, context.emitCalls()).map(finding),
});

function finding({ at, call, kind }: DynamicText): Finding {
  return argumentFinding(RULE, kind, at, call, shown(at));
}

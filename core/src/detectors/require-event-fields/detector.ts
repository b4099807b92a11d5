import { defineDetector } from '../../detector.js';
import type { Finding } from '../../finding.js';
import { lackingEvents, type LackingEvent } from '../../inventory/lacking-fields.js';
import { recordersOf } from '../../inventory/recorders.js';
import { argumentFinding, calleeOf } from '../argument-finding.js';
import { messages, suggestions } from './messages.js';
import { options } from './options.js';

const RULE = 'require-event-fields';

/** Security events that an investigator can do little with: it is not said who, or from where, or how it ended. Serves X6.5, X6.8, X7.1, X7.2, X7.3, X7.4, X8.1, X8.2, X8.3, X8.4, G7.11, G8.4, G8.5. */
export const requireEventFields = defineDetector({
  id: RULE,
  meta: {
    category: 'event',
    summary: 'A security event says who, what, how it ended, from where and in which session',
    recommended: 'warning',
    strict: 'error',
    doors: ['eslint', 'scan'],
    requirements: ['X6.5', 'X6.8', 'X7.1', 'X7.2', 'X7.3', 'X7.4', 'X8.1', 'X8.2', 'X8.3', 'X8.4', 'G7.11', 'G8.4', 'G8.5'],
    cwe: [778, 223],
  },
  messages,
  suggestions,
  options,
  detect: (context) => lackingEvents(recordersOf(context.program, context.policy), context.files, context.handlers()).map(finding),
});

function finding({ at, name, how, missing, certain }: LackingEvent): Finding {
  const found = argumentFinding(RULE, how, calleeOf(at), { at, method: name }, name);
  return { ...found, data: { ...found.data, fields: missing.join('`, `') }, confidence: certain ? 'certain' : 'likely' };
}

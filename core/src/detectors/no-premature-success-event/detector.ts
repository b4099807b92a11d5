import { defineDetector } from '../../detector.js';
import { placeOf } from '../../facts/located.js';
import type { Finding } from '../../finding.js';
import { recordersOf } from '../../inventory/recorders.js';
import { prematureSuccesses, type PrematureSuccess } from '../../paths/premature-success.js';
import { argumentFinding, calleeOf } from '../argument-finding.js';
import { messages, suggestions } from './messages.js';
import { options } from './options.js';

const RULE = 'no-premature-success-event';

/** Events that say that something went well, before it is known or where it is known that it did not: whoever reads them later believes it. Serves X2.3. */
export const noPrematureSuccessEvent = defineDetector({
  id: RULE,
  meta: {
    category: 'event',
    summary: 'An event says that something went well only after it has gone well',
    recommended: 'error',
    strict: 'error',
    doors: ['eslint', 'scan'],
    requirements: ['X2.3'],
    cwe: [778, 393],
  },
  messages,
  suggestions,
  options,
  detect: (context) => prematureSuccesses(recordersOf(context.program, context.policy), context.files).map(finding),
});

function finding({ event, how, about, name }: PrematureSuccess): Finding {
  const { at } = event;
  const found = argumentFinding(RULE, how, calleeOf(at), { at, method: event.name }, event.name);
  return {
    ...found,
    data: { ...found.data, about: name },
    // What an ordinary log call says is read off its text.
    confidence: event.strength === 'log' ? 'likely' : 'certain',
    trace: [...about ? [{ place: placeOf(about), kind: 'passed-through' as const, name }] : [], ...found.trace],
  };
}

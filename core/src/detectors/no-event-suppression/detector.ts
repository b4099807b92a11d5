import { defineDetector } from '../../detector.js';
import { describe, shown } from '../../facts/describe.js';
import { placeOf, valueOf, type Located } from '../../facts/located.js';
import type { Finding } from '../../finding.js';
import { leftOutRequests, type LeftOut } from '../../flow/left-out-requests.js';
import { quietFailures } from '../../inventory/quiet-failures.js';
import { recordersOf } from '../../inventory/recorders.js';
import type { Emission } from '../../paths/emission.js';
import { suppressedEvents, type SuppressedEvent } from '../../paths/suppressed-events.js';
import { argumentFinding, calleeOf } from '../argument-finding.js';
import { messages, suggestions } from './messages.js';
import { options } from './options.js';

const RULE = 'no-event-suppression';

/** Security events that are left out for some, now and then, until it has failed often enough, or at a level that is off: what is missing is what somebody looks for later. Serves G9.6, X3.1a. */
export const noEventSuppression = defineDetector({
  id: RULE,
  meta: {
    category: 'event',
    summary: 'Security events are recorded for everybody, from the first failure on, at a level that is on',
    recommended: 'error',
    strict: 'error',
    doors: ['eslint', 'scan'],
    requirements: ['G9.6', 'X3.1a'],
    cwe: [778, 223],
  },
  messages,
  suggestions,
  options,
  detect: (context) => {
    const recorders = recordersOf(context.program, context.policy);
    return [
      ...suppressedEvents(recorders, context.files).map(ofTest),
      ...context.files.flatMap((file) => leftOutRequests(context.program, file)).map(ofHook),
      ...quietFailures(recorders, context.handlers()).map(ofLevel),
    ];
  },
});

function ofTest({ event, how, test }: SuppressedEvent): Finding {
  const found = argumentFinding(RULE, how, calleeOf(event.at), { at: event.at, method: event.name }, event.name);
  const named = nameOf(test);
  return { ...found, data: { ...found.data, test: named }, confidence: event.strength === 'log' ? 'likely' : 'certain', trace: [{ place: placeOf(test), kind: 'passed-through', name: named }, ...found.trace] };
}

function ofHook({ at, call, how }: LeftOut): Finding {
  return argumentFinding(RULE, how, at, { at: call, method: 'logger' }, shown(calleeOf(call)));
}

function ofLevel(event: Emission): Finding {
  return { ...argumentFinding(RULE, 'quiet', calleeOf(event.at), { at: event.at, method: event.name }, event.name), confidence: 'likely' };
}

function nameOf({ ir, value }: Located): string {
  const test = valueOf({ file: '', ir, value });
  return test.op === 'binary' ? describe(ir, test.left) : describe(ir, value);
}

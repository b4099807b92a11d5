import { defineDetector } from '../../detector.js';
import { describe, enclosingNames } from '../../facts/describe.js';
import { developmentOnly } from '../../facts/development-guard.js';
import { beside, placeOf, valueOf } from '../../facts/located.js';
import type { Finding } from '../../finding.js';
import { silentHandlers, type SilentHandler } from '../../flow/silent-handlers.js';
import { swallowedFailures, type SwallowedFailure } from '../../flow/swallowed-failures.js';
import { messages, suggestions } from './messages.js';
import { options } from './options.js';

const RULE = 'require-error-event';

/** Failures that leave no trace: error handlers of servers, processes and connections, and security checks whose failure is caught and forgotten. Serves G3.3, G5.8a, G5.8b, G5.8c, G5.8e. */
export const requireErrorEvent = defineDetector({
  id: RULE,
  meta: {
    category: 'event',
    summary: 'Error handlers and failed security checks leave a record',
    recommended: 'warning',
    strict: 'error',
    doors: ['eslint', 'scan'],
    requirements: ['G3.3', 'G5.8a', 'G5.8b', 'G5.8c', 'G5.8e'],
    cwe: [390, 778],
  },
  messages,
  suggestions,
  options,
  detect: ({ program, policy, files }) => files.flatMap((file) => [
    ...silentHandlers(program, policy, file).map(ofHandler),
    ...swallowedFailures(program, policy, file).map(ofCheck),
  ]),
});

function ofHandler({ handler: { kind, file, ir, range: { start, end }, name }, likely, scope }: SilentHandler): Finding {
  return {
    rule: RULE,
    messageId: kind,
    data: { name },
    place: { file, start, end },
    confidence: likely ? 'likely' : 'certain',
    scope,
    trace: [],
    suggestions: [],
    identity: { source: kind, sink: name, enclosing: ir.functions.filter((fn) => fn.id > 0 && fn.start <= start && fn.end >= end).map((fn) => fn.name ?? '') },
  };
}

function ofCheck({ at, check }: SwallowedFailure): Finding {
  const call = valueOf(at);
  const callee = call.op === 'call' ? beside(at, call.callee) : at;
  const name = describe(callee.ir, callee.value);
  return {
    rule: RULE,
    messageId: 'swallowed',
    data: { name },
    place: placeOf(callee),
    // A text that was never encrypted is read the same way now and then.
    confidence: check === 'cipher' ? 'likely' : 'certain',
    scope: 'file',
    developmentOnly: developmentOnly(at),
    trace: [],
    suggestions: [],
    identity: { source: 'swallowed', sink: name, enclosing: enclosingNames(at) },
  };
}

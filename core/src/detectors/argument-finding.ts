import { describe, enclosingNames } from '../facts/describe.js';
import { placeOf, valueOf, type Located } from '../facts/located.js';
import type { LogCall } from '../facts/log-call.js';
import type { Finding } from '../finding.js';

/**
 * The finding about an expression among the arguments of a log call, which the file alone tells.
 *
 * @param value what the expression is called
 */
export function argumentFinding(rule: string, messageId: string, at: Located, log: LogCall, value: string): Finding {
  const call = valueOf(log.at);
  const sink = call.op === 'call' ? describe(log.at.ir, call.callee) : log.method;
  return {
    rule,
    messageId,
    data: { value, sink },
    place: placeOf(at),
    confidence: 'certain',
    scope: 'file',
    trace: [{ place: placeOf(log.at), kind: 'logged', name: sink }],
    suggestions: [],
    identity: { source: value, sink, enclosing: enclosingNames(at) },
  };
}

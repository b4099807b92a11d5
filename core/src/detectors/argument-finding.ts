import { describe, enclosingNames } from '../facts/describe.js';
import { beside, placeOf, valueOf, type Located } from '../facts/located.js';
import type { Finding } from '../finding.js';

/**
 * The finding about an expression among the arguments of a call that records something, which the file alone tells.
 *
 * @param log that call, and how its method is called where the callee is no name
 * @param value what the expression is called
 */
export function argumentFinding(rule: string, messageId: string, at: Located, log: { readonly at: Located; readonly method: string }, value: string): Finding {
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

/** What is called: a finding about a whole call stands there, since the call may be many lines long. */
export function calleeOf(at: Located): Located {
  const call = valueOf(at);
  return call.op === 'call' ? beside(at, call.callee) : at;
}

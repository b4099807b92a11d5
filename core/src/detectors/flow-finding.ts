import type { DetectContext } from '../detector.js';
import { describe, describeSource, enclosingNames } from '../facts/describe.js';
import { placeOf, valueOf } from '../facts/located.js';
import { splitName } from '../facts/split-name.js';
import type { Finding } from '../finding.js';
import type { LogFlow } from '../flow/log-flows.js';
import { atMost, isSecret } from './at-most.js';
import { flowSuggestions } from './flow-suggestions.js';

/**
 * The finding that a flow into a log makes, for every rule that reports such flows.
 *
 * @param also flows that it stands for as well
 */
export function flowFinding(rule: string, messageId: string, flow: LogFlow, label: string, context: DetectContext, also: readonly LogFlow[] = []): Finding {
  const { hit, call } = flow;
  const callValue = valueOf(call);
  const sink = callValue.op === 'call' ? describe(call.ir, callValue.callee) : flow.log.method;
  const value = describe(hit.leaf.ir, hit.leaf.value);
  const source = sourceName(flow);
  const shown = context.toTerminal(flow);
  const detail = flow.developmentOnly ? 'development' : shown ? 'terminal' : undefined;
  return {
    rule,
    messageId,
    data: { value, sink, source, label, ...(flow.urlSecret === undefined ? {} : { secret: flow.urlSecret }), unless: flow.redactionUnseen ? ', unless the redaction that the logger is set up with elsewhere covers it' : ' in clear text' },
    place: placeOf(hit.leaf),
    confidence: flow.certain ? 'certain' : 'likely',
    scope: hit.steps.every((step) => step.place.file === call.file) ? 'file' : 'program',
    dataClass: hit.source.dataClass,
    developmentOnly: flow.developmentOnly,
    ...atMost(flow, context.inCommandLine(call.file), shown),
    toTerminal: shown && !isSecret(flow),
    trace: detail === undefined ? hit.steps : hit.steps.map((step) => (step.kind === 'logged' ? { ...step, detail } : step)),
    suggestions: flowSuggestions([flow, ...also], context),
    identity: { source, sink, enclosing: enclosingNames(call) },
  };
}

/** What the source is called: the expression, or the property that a type told of. */
export function sourceName({ hit, property }: LogFlow): string {
  const name = describeSource(hit.source.at);
  return property.length === 0 ? name : [name, ...property.map((part) => (/^[\p{ID_Continue}$]+$/u.test(part) ? part : '…'))].join('.');
}

/** Does a list of allowed names hold this one, read in words? */
export function allowsName(allowed: readonly string[], name: string): boolean {
  if (allowed.length === 0) return false;
  const words = splitName(name).join(' ');
  return allowed.some((entry) => splitName(entry).join(' ') === words);
}

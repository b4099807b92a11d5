import { defineDetector, type DetectContext } from '../../detector.js';
import { wrapInRedact } from '../../edits/wrap-in-redact.js';
import { describe, enclosingNames } from '../../facts/describe.js';
import { readName } from '../../facts/read-name.js';
import { placeOf } from '../../facts/located.js';
import type { Finding } from '../../finding.js';
import { findErrorFlows } from '../../flow/error-flows.js';
import type { LogFlow } from '../../flow/log-flows.js';
import { dataClasses, type DataClass } from '../../model/data-classes.js';
import { allowsName, sourceName } from '../flow-finding.js';
import { messages, suggestions } from './messages.js';
import { options } from './options.js';

const RULE = 'no-secrets-in-error';

/** Secrets that errors are made with: an error is logged by whoever catches it, and often sent to whoever asked. Serves X11.1 and G9.10. */
export const noSecretsInError = defineDetector({
  id: RULE,
  meta: {
    category: 'leak',
    summary: 'Secrets must not be built into errors: what is thrown is logged and sent',
    recommended: 'warning',
    strict: 'error',
    doors: ['eslint', 'compiler', 'scan'],
    requirements: ['X11.1', 'G9.10'],
    cwe: [532],
  },
  messages,
  suggestions,
  options,
  detect: (context) => findErrorFlows(context.program, context.policy, context.files, (limits) => { context.stopped(limits); })
    .filter(({ hit }) => !allowsName(context.optionsFor(hit.leaf.file).allowNames, hit.source.name))
    .map((flow) => finding(flow, context)),
});

/** What a credential or a key is called is also what a record of one is called. */
const lookedUp: ReadonlySet<DataClass> = new Set<DataClass>(['secret', 'api-key', 'key']);

/** `body.credential`, `segment.key`: what only its owner makes a secret is as often what a record is found by, and errors name that. */
const isOnlyRaised = ({ hit: { source } }: LogFlow): boolean => source.kind === 'named' && lookedUp.has(source.dataClass) && readName(source.name)?.strength !== 'strong';

function finding(flow: LogFlow, { program }: Pick<DetectContext, 'program'>): Finding {
  const { hit, call, log } = flow;
  const certain = flow.certain && !isOnlyRaised(flow);
  const value = describe(hit.leaf.ir, hit.leaf.value);
  const source = sourceName(flow);
  const edits = wrapInRedact(hit.leaf, program);
  return {
    rule: RULE,
    messageId: !certain ? 'likely' : source === value ? 'direct' : 'carried',
    data: { value, source, sink: log.method, label: dataClasses[hit.source.dataClass].label },
    place: placeOf(hit.leaf),
    confidence: certain ? 'certain' : 'likely',
    scope: hit.steps.every((step) => step.place.file === call.file) ? 'file' : 'program',
    dataClass: hit.source.dataClass,
    developmentOnly: flow.developmentOnly,
    trace: hit.steps,
    suggestions: edits ? [{ messageId: 'redact', data: { value }, edits, safe: false }] : [],
    identity: { source, sink: log.method, enclosing: enclosingNames(call) },
  };
}

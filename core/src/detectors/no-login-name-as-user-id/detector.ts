import { defineDetector, type DetectContext } from '../../detector.js';
import { userIdTakers } from '../../model/user-ids.js';
import { userIdFlows, type UserIdFlow } from '../../flow/user-id-flows.js';
import type { Finding } from '../../finding.js';
import { allowsName, flowFinding } from '../flow-finding.js';
import { messages, suggestions } from './messages.js';
import { options } from './options.js';

const RULE = 'no-login-name-as-user-id';

/** Login names and e-mail addresses under names that say they are the id of a user. Serves X6.6, G7.11. */
export const noLoginNameAsUserId = defineDetector({
  id: RULE,
  meta: {
    category: 'event',
    summary: 'The user id of an event must not be a login name or an e-mail address',
    recommended: 'error',
    strict: 'error',
    doors: ['eslint', 'compiler', 'scan'],
    requirements: ['X6.6', 'G7.11'],
    cwe: [359, 532],
  },
  messages,
  suggestions,
  options,
  detect: (context) => userIdFlows(context.program, context.policy, context.files, context.logFlows(), context.emitCalls(), (limits) => { context.stopped(limits); })
    .filter((flow) => !context.toTerminal(flow) && !allowsName(context.optionsFor(flow.hit.leaf.file).allowNames, flow.hit.source.name))
    .map((flow) => finding(flow, context)),
});

function finding(flow: UserIdFlow, context: DetectContext): Finding {
  const label = flow.hit.source.dataClass === 'personal' ? 'an e-mail address' : 'a login name';
  const kind = flow.log.library === 'events' && userIdTakers.has(flow.log.method) ? 'claimed' : 'recorded';
  const { suggestions: _none, ...found } = flowFinding(RULE, kind, flow, label, context);
  return { ...found, data: { ...found.data, field: flow.field }, suggestions: [] };
}

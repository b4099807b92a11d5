import { defineDetector } from '../../detector.js';
import { keyOf } from '../../facts/located.js';
import type { LogFlow } from '../../flow/log-flows.js';
import { allowsName, flowFinding } from '../flow-finding.js';
import { flowsOfRule } from '../flows-of-rule.js';
import { messages, suggestions } from './messages.js';
import { options } from './options.js';

const RULE = 'no-weak-pseudonym';

/** Hashes without a key, thin masks and encodings of data that can be guessed. A hash of a random token is none. Serves G10.5. */
export const noWeakPseudonym = defineDetector({
  id: RULE,
  meta: {
    category: 'leak',
    summary: 'What stands for a person in a log must not be easy to undo',
    recommended: 'warning',
    strict: 'error',
    doors: ['eslint', 'compiler', 'scan'],
    requirements: ['G10.5'],
    cwe: [328, 359],
  },
  messages,
  suggestions,
  options,
  detect: (context) => flowsOfRule(context.logFlows(), RULE, placeOf)
    .filter(({ hit }) => !allowsName(context.optionsFor(hit.leaf.file).allowNames, hit.source.name))
    .map((flow) => flowFinding(RULE, flow.hit.source.disguise?.how ?? 'hash', flow, people(flow), context)),
});

const placeOf = ({ hit, call }: LogFlow): string => `${keyOf(hit.leaf)}<${keyOf(call)}`;

const people = ({ hit: { source } }: LogFlow): string => plural[source.disguise?.of ?? ''] ?? 'such data';

const plural: Readonly<Record<string, string>> = {
  'personal': 'addresses and numbers', 'login-name': 'login names', 'government-id': 'government ids', 'bank': 'account numbers', 'card': 'card numbers', 'one-time-code': 'one-time codes', 'password': 'passwords',
};

import { defineDetector } from '../../detector.js';
import { readable, shown } from '../../facts/describe.js';
import type { Finding } from '../../finding.js';
import { lockouts, type Lockout } from '../../flow/lockouts.js';
import { argumentFinding } from '../argument-finding.js';
import { messages, suggestions } from './messages.js';
import { options } from './options.js';

const RULE = 'no-log-driven-lockout';

/** Locks and bans by which somebody shuts out somebody else, or for good. Serves G13.10. */
export const noLogDrivenLockout = defineDetector({
  id: RULE,
  meta: {
    category: 'event',
    summary: 'Nobody can lock somebody else out by what they send, and no lock is without end',
    recommended: 'off',
    strict: 'warning',
    doors: ['scan'],
    requirements: ['G13.10'],
    cwe: [645],
  },
  messages,
  suggestions,
  options,
  detect: ({ program, files }) => lockouts(program, files).map(finding),
});

function finding({ how, at, call, header, likely }: Lockout): Finding {
  const found = argumentFinding(RULE, how, at, call, how === 'endless' ? readable(call.method) : shown(at));
  const data = how === 'header' ? { value: found.data['value'] ?? '', sink: readable(call.method), header } : how === 'account' ? { value: found.data['value'] ?? '', sink: readable(call.method) } : { value: readable(call.method) };
  return { ...found, data, trace: [], confidence: likely ? 'likely' : 'certain' };
}

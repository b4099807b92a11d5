import { defineDetector } from '../../detector.js';
import { enclosingNames } from '../../facts/describe.js';
import { developmentOnly } from '../../facts/development-guard.js';
import { seesAll, standsAlone } from '../../facts/stands-alone.js';
import type { Finding } from '../../finding.js';
import { recordedByHandler } from '../../flow/recording-handlers.js';
import { silentLimiters, type SilentLimit } from '../../flow/silent-limits.js';
import { silentLockouts } from '../../flow/silent-lockouts.js';
import { messages, suggestions } from './messages.js';
import { options } from './options.js';

const RULE = 'require-rate-limit-event';

/** Rate limiters and lock-outs that turn people away and tell nobody. Serves G6.2. */
export const requireRateLimitEvent = defineDetector({
  id: RULE,
  meta: {
    category: 'event',
    summary: 'Rate limiting and lock-out leave a record',
    recommended: 'warning',
    strict: 'error',
    doors: ['scan'],
    requirements: ['G6.2'],
    cwe: [778, 223],
  },
  messages,
  suggestions,
  options,
  detect: ({ program, policy, files }) => files.flatMap((file) => [...silentLimiters(program, policy, file), ...silentLockouts(program, policy, file)]
    .filter(({ at, kind }) => seesAll(program, at.ir) && !(thrown.has(kind) && recordedByHandler(program, policy, at)))
    .map(finding)),
});

/** These throw, and who takes the errors of all requests can record them. */
const thrown: ReadonlySet<string> = new Set(['guard']);

function finding({ kind, file, range: { start, end }, name, setting, at }: SilentLimit): Finding {
  return {
    rule: RULE,
    messageId: kind,
    data: { name, setting },
    place: { file, start, end },
    confidence: 'certain',
    scope: standsAlone(at.ir) ? 'file' : 'program',
    developmentOnly: developmentOnly(at),
    trace: [],
    suggestions: [],
    identity: { source: kind, sink: name, enclosing: enclosingNames(at) },
  };
}

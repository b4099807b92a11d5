import { defineDetector } from '../../detector.js';
import { enclosingNames } from '../../facts/describe.js';
import { seesAll, standsAlone } from '../../facts/stands-alone.js';
import type { Finding } from '../../finding.js';
import { missingLifecycle, type MissingMoment } from '../../flow/missing-lifecycle.js';
import { notServing } from '../../model/services.js';
import { messages, suggestions } from './messages.js';
import { options } from './options.js';

const RULE = 'require-lifecycle-event';

/** Services of which nobody can tell when they ran. Serves G5.9a, G5.9b. */
export const requireLifecycleEvent = defineDetector({
  id: RULE,
  meta: {
    category: 'event',
    summary: 'A service records its start, its end and its crash',
    recommended: 'off',
    strict: 'warning',
    doors: ['scan'],
    requirements: ['G5.9a', 'G5.9b'],
    cwe: [778],
  },
  messages,
  suggestions,
  options,
  detect: (context) => context.files
    .filter((file) => !context.inCommandLine(file) && !context.isAmong(file, notServing))
    .flatMap((file) => missingLifecycle(context.program, context.policy, file).filter(({ at }) => seesAll(context.program, at.ir)).map(finding)),
});

function finding({ kind, at, place, name }: MissingMoment): Finding {
  return {
    rule: RULE,
    messageId: kind,
    data: { name },
    place,
    confidence: 'certain',
    scope: standsAlone(at.ir) ? 'file' : 'program',
    trace: [],
    suggestions: [],
    identity: { source: kind, sink: name, enclosing: enclosingNames(at) },
  };
}

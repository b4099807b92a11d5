import { defineDetector } from '../../detector.js';
import { enclosingNames } from '../../facts/describe.js';
import { developmentOnly } from '../../facts/development-guard.js';
import { seesAll, standsAlone } from '../../facts/stands-alone.js';
import type { Finding } from '../../finding.js';
import { silentValidation, type SilentValidation } from '../../flow/silent-validation.js';
import { messages, suggestions } from './messages.js';
import { options } from './options.js';

const RULE = 'require-validation-event';

/** The one place that all input goes through turns away what is wrong, and tells nobody. Serves G5.1, G5.2, G5.3, G5.4. */
export const requireValidationEvent = defineDetector({
  id: RULE,
  meta: {
    category: 'event',
    summary: 'Central input validation records what it turns away',
    recommended: 'warning',
    strict: 'error',
    doors: ['scan'],
    requirements: ['G5.1', 'G5.2', 'G5.3', 'G5.4'],
    cwe: [778, 223],
  },
  messages,
  suggestions,
  options,
  detect: ({ program, policy, files }) => files.flatMap((file) => silentValidation(program, policy, file).filter(({ at }) => seesAll(program, at.ir)).map(finding)),
});

function finding({ kind, at, range: { start, end }, name }: SilentValidation): Finding {
  return {
    rule: RULE,
    messageId: kind,
    data: { name },
    place: { file: at.file, start, end },
    confidence: 'certain',
    scope: standsAlone(at.ir) ? 'file' : 'program',
    developmentOnly: developmentOnly(at),
    trace: [],
    suggestions: [],
    identity: { source: kind, sink: name, enclosing: enclosingNames(at) },
  };
}

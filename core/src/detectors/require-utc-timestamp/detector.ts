import { defineDetector } from '../../detector.js';
import { shown } from '../../facts/describe.js';
import type { Finding } from '../../finding.js';
import { recordTimes, type RecordTime } from '../../flow/record-times.js';
import { terminalModels } from '../../model/loggers/index.js';
import { argumentFinding } from '../argument-finding.js';
import { messages, suggestions } from './messages.js';
import { options } from './options.js';

const RULE = 'require-utc-timestamp';

/** Times of records that nobody can put in order: local, without a zone, put together by hand, or said by a client. Serves X6.1, X6.2, X6.4, G7.1, G12.11. */
export const requireUtcTimestamp = defineDetector({
  id: RULE,
  meta: {
    category: 'event',
    summary: 'Timestamps of records are in UTC, in a standard form, and taken by the service',
    recommended: 'warning',
    strict: 'error',
    doors: ['eslint', 'compiler'],
    requirements: ['X6.1', 'X6.2', 'X6.4', 'G7.1', 'G12.11'],
    cwe: [778],
  },
  messages,
  suggestions,
  options,
  detect: (context) => {
    // Who runs a command-line tool reads the clock on the wall.
    const logs = context.logCalls().filter(({ library, at }) => !(terminalModels.has(library) && context.inCommandLine(at.file)));
    return recordTimes(context.program, context.files, logs, context.emitCalls()).map(finding);
  },
});

function finding({ at, how, call, likely }: RecordTime): Finding {
  return { ...argumentFinding(RULE, how, at, call, shown(at)), confidence: likely ? 'likely' : 'certain' };
}

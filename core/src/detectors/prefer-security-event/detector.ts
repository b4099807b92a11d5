import { defineDetector } from '../../detector.js';
import { shown } from '../../facts/describe.js';
import type { Finding } from '../../finding.js';
import { wordedLogs, type WordedLog } from '../../flow/worded-logs.js';
import { terminalModels } from '../../model/loggers/index.js';
import { argumentFinding } from '../argument-finding.js';
import { messages, suggestions } from './messages.js';
import { options } from './options.js';

const RULE = 'prefer-security-event';

const testFiles = ['*.{test,spec,e2e-spec}.{ts,tsx,mts,cts,js,jsx,mjs,cjs}', '__tests__/', '__mocks__/'];

/** Security wording through an ordinary logger: nobody finds it among the other lines, and it lacks what an event has. Serves X9.1, X9.2. */
export const preferSecurityEvent = defineDetector({
  id: RULE,
  meta: {
    category: 'event',
    summary: 'What security wants on record is an event of its own and not a line among others',
    recommended: 'off',
    strict: 'warning',
    doors: ['eslint'],
    requirements: ['X9.1', 'X9.2'],
    cwe: [778],
  },
  messages,
  suggestions,
  options,
  detect: (context) => {
    // Who runs a command-line tool signs in for themselves, and reads here whether it went well.
    const logs = context.logCalls().filter(({ library, at }) => !(terminalModels.has(library) && context.inCommandLine(at.file)) && !context.isAmong(at.file, testFiles));
    return wordedLogs(context.program, logs, context.emitCalls()).map(finding);
  },
});

function finding(worded: WordedLog): Finding {
  const { at, log, event, emitter, alarmed } = worded;
  const found = argumentFinding(RULE, emitter === undefined ? 'worded' : 'inView', at, log, shown(at));
  return { ...found, data: { ...found.data, event, ...(emitter === undefined ? {} : { emitter }) }, confidence: alarmed ? 'certain' : 'likely' };
}

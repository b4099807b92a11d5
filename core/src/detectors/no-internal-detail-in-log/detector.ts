import { defineDetector } from '../../detector.js';
import { describe } from '../../facts/describe.js';
import { developmentOnly } from '../../facts/development-guard.js';
import { internalDetails, type InternalDetail } from '../../facts/internal-detail.js';
import { beside } from '../../facts/located.js';
import type { LogCall } from '../../facts/log-call.js';
import type { Finding } from '../../finding.js';
import { argumentFinding } from '../argument-finding.js';
import { messages, suggestions } from './messages.js';
import { options } from './options.js';

const RULE = 'no-internal-detail-in-log';

/** What tells whoever reads a log how the system is built: paths, inner addresses, source code. Serves G9.8, G10.1 and G10.3. */
export const noInternalDetailInLog = defineDetector({
  id: RULE,
  meta: {
    category: 'leak',
    summary: 'Logs must not show the inside of the system',
    recommended: 'off',
    strict: 'warning',
    doors: ['eslint', 'compiler', 'scan'],
    requirements: ['G9.8', 'G10.1', 'G10.3'],
    cwe: [200, 532],
  },
  messages,
  suggestions,
  options,
  detect: (context) => context.logCalls().filter(({ failed }) => !failed)
    .flatMap((log) => log.written.flatMap((argument) => internalDetails(context.program, beside(log.at, argument)).map((detail) => finding(detail, log))))
    .filter(({ place, messageId }) => !context.optionsFor(place.file).allow.includes(messageId)),
});

const finding = ({ at, kind }: InternalDetail, log: LogCall): Finding =>
  ({ ...argumentFinding(RULE, kind, at, log, describe(at.ir, at.value)), developmentOnly: developmentOnly(log.at) });

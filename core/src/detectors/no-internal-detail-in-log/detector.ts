import { defineDetector } from '../../detector.js';
import { describe, enclosingNames } from '../../facts/describe.js';
import { developmentOnly } from '../../facts/development-guard.js';
import { internalDetails, type InternalDetail } from '../../facts/internal-detail.js';
import { beside, placeOf, valueOf } from '../../facts/located.js';
import type { LogCall } from '../../facts/log-call.js';
import type { Finding } from '../../finding.js';
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

function finding({ at, kind }: InternalDetail, log: LogCall): Finding {
  const call = valueOf(log.at);
  const sink = call.op === 'call' ? describe(log.at.ir, call.callee) : log.method;
  const value = describe(at.ir, at.value);
  return {
    rule: RULE,
    messageId: kind,
    data: { value, sink },
    place: placeOf(at),
    confidence: 'certain',
    scope: 'file',
    developmentOnly: developmentOnly(log.at),
    trace: [{ place: placeOf(log.at), kind: 'logged', name: sink }],
    suggestions: [],
    identity: { source: value, sink, enclosing: enclosingNames(at) },
  };
}

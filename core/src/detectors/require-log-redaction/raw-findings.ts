import type { DetectContext } from '../../detector.js';
import { enclosingNames } from '../../facts/describe.js';
import { placeOf } from '../../facts/located.js';
import type { Finding } from '../../finding.js';
import { rawArguments } from '../../flow/raw-arguments.js';
import { callee, RULE } from './http-findings.js';
import type { options } from './options.js';

/** Transports that hand on what their formats do not reach. */
export function rawFindings(context: DetectContext<typeof options>, file: string): Finding[] {
  return rawArguments(context.program, context.policy, file).map(({ call, argument }) => {
    return {
      rule: RULE,
      messageId: 'rawArguments',
      data: { logger: callee(call.at) },
      place: placeOf(argument),
      confidence: 'certain' as const,
      scope: 'file' as const,
      developmentOnly: false,
      trace: [{ place: placeOf(argument), kind: 'library' as const, name: 'SPLAT' }, { place: placeOf(call.at), kind: 'logged' as const, name: callee(call.at) }],
      suggestions: [],
      identity: { source: 'SPLAT', sink: callee(call.at), enclosing: enclosingNames(call.at) },
    };
  });
}

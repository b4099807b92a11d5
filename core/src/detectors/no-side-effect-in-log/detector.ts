import { defineDetector } from '../../detector.js';
import { describe } from '../../facts/describe.js';
import { beside, valueOf } from '../../facts/located.js';
import { sideEffectsIn, type SideEffect } from '../../facts/side-effect.js';
import type { LogCall } from '../../facts/log-call.js';
import type { Finding } from '../../finding.js';
import { argumentFinding } from '../argument-finding.js';
import { messages, suggestions } from './messages.js';
import { options } from './options.js';

const RULE = 'no-side-effect-in-log';

/** A log call that the program needs to work: who takes the line out, or turns the level up where arguments are lazy, changes what it does. Serves G13.5. */
export const noSideEffectInLog = defineDetector({
  id: RULE,
  meta: {
    category: 'leak',
    summary: 'Arguments of a log call must not change anything',
    recommended: 'off',
    strict: 'warning',
    doors: ['eslint', 'compiler'],
    requirements: ['G13.5'],
    cwe: [1006],
  },
  messages,
  suggestions,
  options,
  detect: (context) => context.logCalls().filter(({ failed }) => !failed).flatMap((log) => log.written.flatMap((argument) => sideEffectsIn(context.program, beside(log.at, argument)))
    .filter(({ at, kind }) => !(kind === 'awaits' && context.optionsFor(at.file).allowAwait))
    .map((effect) => finding(effect, log))),
});

function finding({ at, kind }: SideEffect, log: LogCall): Finding {
  const written = valueOf(at);
  const value = written.op === 'store' ? `${describe(at.ir, written.object)}.${written.name}` : describe(at.ir, at.value);
  return argumentFinding(RULE, kind, at, log, value);
}

import { defineDetector } from '../../detector.js';
import { describe, enclosingNames } from '../../facts/describe.js';
import { beside, placeOf, valueOf } from '../../facts/located.js';
import { sideEffectsIn, type SideEffect } from '../../facts/side-effect.js';
import type { LogCall } from '../../facts/log-call.js';
import type { Finding } from '../../finding.js';
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
  const call = valueOf(log.at);
  const sink = call.op === 'call' ? describe(log.at.ir, call.callee) : log.method;
  const written = valueOf(at);
  const value = written.op === 'store' ? `${describe(at.ir, written.object)}.${written.name}` : describe(at.ir, at.value);
  return {
    rule: RULE,
    messageId: kind,
    data: { value, sink },
    place: placeOf(at),
    confidence: 'certain',
    scope: 'file',
    trace: [{ place: placeOf(log.at), kind: 'logged', name: sink }],
    suggestions: [],
    identity: { source: value, sink, enclosing: enclosingNames(at) },
  };
}

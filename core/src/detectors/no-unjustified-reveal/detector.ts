import { defineDetector, type DetectContext } from '../../detector.js';
import { describe } from '../../facts/describe.js';
import type { Finding } from '../../finding.js';
import { handedOn, type HandedOn } from '../../flow/handed-on-reveals.js';
import { loggedReveals, revealsIn, weakReasons, type Reveal } from '../../flow/reveals.js';
import { argumentFinding } from '../argument-finding.js';
import { messages, suggestions } from './messages.js';
import { options } from './options.js';

const RULE = 'no-unjustified-reveal';

/** Values that are taken out of their wrapper for no reason that anybody can judge, in the wrong place, or into a log. Serves X11.1, G9.12, G9.13, G9.14. */
export const noUnjustifiedReveal = defineDetector({
  id: RULE,
  meta: {
    category: 'leak',
    summary: 'A redacted value comes out only for a reason that a reviewer can judge',
    recommended: 'error',
    strict: 'error',
    doors: ['eslint', 'compiler'],
    requirements: ['X11.1', 'G9.12', 'G9.13', 'G9.14'],
    cwe: [200, 532],
  },
  messages,
  suggestions,
  options,
  detect: (context) => {
    const reveals = context.files.map((file) => ({ file, calls: revealsIn(context.program, file) }));
    return [
      ...reveals.flatMap(({ file, calls }) => [...outside(file, calls, context), ...weakReasons(context.program, calls).map(({ reveal, at, kind }) => about(reveal, kind, at))]),
      ...loggedReveals(reveals.flatMap(({ calls }) => calls), context.logCalls()).map(({ reveal, log }) => argumentFinding(RULE, 'logged', reveal.at, log, valueName(reveal))),
      ...context.files.flatMap((file) => handedOn(context.program, file)).map(handed),
    ];
  },
});

function outside(file: string, calls: readonly Reveal[], context: DetectContext<typeof options>): Finding[] {
  const { files } = context.optionsFor(file);
  const opening = calls.filter(({ model }) => model.opens);
  return files.length === 0 || opening.length === 0 || context.isAmong(file, files) ? [] : opening.map((reveal) => about(reveal, 'outside', reveal.at));
}

const valueName = ({ value }: Reveal): string => (value === undefined ? 'the value' : describe(value.ir, value.value));

function about(reveal: Reveal, messageId: string, at: Reveal['at']): Finding {
  return { ...argumentFinding(RULE, messageId, at, reveal, valueName(reveal)), trace: [] };
}

function handed({ place, name, enclosing }: HandedOn): Finding {
  return {
    rule: RULE, messageId: 'handed', data: { value: name }, place, confidence: 'certain', scope: 'file', trace: [], suggestions: [],
    identity: { source: name, sink: '', enclosing },
  };
}

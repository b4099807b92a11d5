import { defineDetector } from '../../detector.js';
import { describe, enclosingNames } from '../../facts/describe.js';
import { developmentOnly } from '../../facts/development-guard.js';
import { beside, placeOf, valueOf } from '../../facts/located.js';
import type { Finding } from '../../finding.js';
import { capturesIn, type Capturing } from '../../flow/captures.js';
import { messages, suggestions } from './messages.js';
import { options } from './options.js';

const RULE = 'no-payload-capture';

/** Libraries that are set up to write what passes through them: queries with their parameters, messages, events. Serves X11.1 and G9.10. */
export const noPayloadCapture = defineDetector({
  id: RULE,
  meta: {
    category: 'leak',
    summary: 'Libraries must not be set up to write what passes through them',
    recommended: 'warning',
    strict: 'error',
    doors: ['eslint', 'scan'],
    requirements: ['X11.1', 'G9.10'],
    cwe: [532],
  },
  messages,
  suggestions,
  options,
  detect: (context) => context.files.flatMap((file) => capturesIn(context.program, file)
    .filter(({ model }) => !context.optionsFor(file).allowLibraries.includes(model.library))
    .map(finding)),
});

function finding({ at, model, option, value }: Capturing): Finding {
  const call = valueOf(at);
  const callee = call.op === 'call' ? beside(at, call.callee) : at;
  const setting = option.path.join('.');
  return {
    rule: RULE,
    messageId: 'captures',
    data: { setting, label: `${model.library} write ${option.writes}` },
    place: placeOf(value),
    confidence: option.inDoubt ? 'likely' : 'certain',
    scope: value.file === at.file ? 'file' : 'program',
    developmentOnly: developmentOnly(at),
    trace: [{ place: placeOf(callee), kind: 'logged', name: describe(callee.ir, callee.value) }],
    suggestions: option.test === 'true' && option.path.length === 1
      ? [{ messageId: 'turnOff', data: { setting }, edits: [{ ...placeOf(value), text: 'false' }], safe: false }] : [],
    identity: { source: setting, sink: describe(callee.ir, callee.value), enclosing: enclosingNames(at) },
  };
}

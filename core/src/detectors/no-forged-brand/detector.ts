import { defineDetector, type DetectContext } from '../../detector.js';
import { enclosingNames, shown } from '../../facts/describe.js';
import type { Finding } from '../../finding.js';
import { forgedProofs, type ForgedProof } from '../../flow/forged-proofs.js';
import { anyArguments, checkedCalls, ignoredErrors, type IgnoredErrors } from '../../flow/unchecked-emits.js';
import { proofMakers } from '../../model/proofs.js';
import { argumentFinding } from '../argument-finding.js';
import { messages, suggestions } from './messages.js';
import { options } from './options.js';

const RULE = 'no-forged-brand';

/** A type that says "checked" on a value that nothing has checked, and emitters whose arguments the compiler does not look at. Serves X11.2, G12.4, G3.5. */
export const noForgedBrand = defineDetector({
  id: RULE,
  meta: {
    category: 'type',
    summary: 'Proof types must come from the functions that check for them',
    recommended: 'error',
    strict: 'error',
    doors: ['eslint', 'compiler'],
    requirements: ['X11.2', 'G12.4', 'G3.5'],
    cwe: [704, 20],
  },
  messages,
  suggestions,
  options,
  detect: (context) => [...forgedProofs(context.program, context.files).map(forged), ...unchecked(context)],
});

function unchecked({ program, files, emitCalls }: DetectContext): Finding[] {
  const calls = checkedCalls(program, files, emitCalls());
  return [
    ...anyArguments(program, calls).map(({ at, call }) => argumentFinding(RULE, 'any', at, call, shown(at))),
    ...ignoredErrors(program, calls).map(ignored),
  ];
}

function forged({ how, place, at, proof }: ForgedProof): Finding {
  const enclosing = enclosingNames(at);
  const value = how === 'claim' ? enclosing.at(-1) || 'the function' : shown(at);
  return {
    rule: RULE,
    messageId: how,
    data: { value, proof, maker: proofMakers.get(proof) ?? '' },
    place,
    confidence: 'certain',
    scope: 'file',
    trace: [],
    suggestions: [],
    identity: { source: value, sink: proof, enclosing },
  };
}

function ignored({ place, word, call }: IgnoredErrors): Finding {
  const finding = argumentFinding(RULE, 'ignored', call.at, call, word);
  return { ...finding, place };
}

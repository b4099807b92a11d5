import { emitCallAt } from '../flow/emit-calls.js';
import { logCallsOf } from '../flow/log-calls.js';
import type { Policy } from '../policy/policy.js';
import type { Program } from '../program/program.js';
import { createCallEffects, type CallEffects } from '../paths/call-effects.js';
import { createRecorders, type Recorders } from '../paths/emission.js';

interface Known {
  readonly recorders: Recorders;
  readonly effects: CallEffects;
}

const known = new WeakMap<Program, WeakMap<Policy, Known>>();

/** What was found out of a program's calls under a policy serves every file of it, and every rule. */
function knowledgeOf(program: Program, policy: Policy): Known {
  const ofProgram = known.get(program) ?? new WeakMap<Policy, Known>();
  known.set(program, ofProgram);
  let found = ofProgram.get(policy);
  if (!found) {
    const recorders = createRecorders(program, (at) => emitCallAt(program, policy, at), (at) => logCallsOf(program, policy).at(at));
    ofProgram.set(policy, found = { recorders, effects: createCallEffects(recorders) });
  }
  return found;
}

/** The calls of a program that record, found file by file as the search gets there. */
export const recordersOf = (program: Program, policy: Policy): Recorders => knowledgeOf(program, policy).recorders;

/** What the calls of a program do. */
export const effectsOf = (program: Program, policy: Policy): CallEffects => knowledgeOf(program, policy).effects;

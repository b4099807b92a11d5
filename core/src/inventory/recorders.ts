import { keyOf } from '../facts/located.js';
import { emitCalls, type EmitCall } from '../flow/emit-calls.js';
import { createLogCalls } from '../flow/log-calls.js';
import type { Policy } from '../policy/policy.js';
import type { Program } from '../program/program.js';
import type { Recorders } from '../paths/emission.js';

/** The calls of a program that record, found file by file as the search gets there. */
export function recordersOf(program: Program, policy: Policy): Recorders {
  const logs = createLogCalls(program, policy);
  const emits = new Map<string, ReadonlyMap<string, EmitCall>>();
  return {
    program,
    logCall: (at) => logs.at(at),
    emitCall: (at) => {
      let ofFile = emits.get(at.file);
      if (!ofFile) emits.set(at.file, ofFile = new Map(emitCalls(program, policy, [at.file]).map((call) => [keyOf(call.at), call])));
      return ofFile.get(keyOf(at));
    },
  };
}

import { valueAt } from '../ir/access.js';
import type { FileIR } from '../ir/ir.js';
import { isMask } from '../facts/cleans.js';
import { identify } from '../facts/identity.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import type { LogCall } from '../facts/log-call.js';
import type { Policy } from '../policy/policy.js';
import type { Program } from '../program/program.js';
import { resolveConstant } from './constants.js';
import { logCallsOf } from './log-calls.js';

/** A log call that writes what another log call was given, untouched by the formats that the record went through. */
export interface RawArguments {
  readonly call: LogCall;
  /** `...info[SPLAT]` */
  readonly argument: Located;
}

/**
 * winston keeps the arguments of a log call beside the record, under a symbol (`SPLAT` of `triple-beam`): a format that masks the message leaves them as they
 * are. A transport that hands them on writes what the format hid.
 *
 * @returns the calls of a file that do so, where the file also masks messages
 */
export function rawArguments(program: Program, policy: Policy, file: string): readonly RawArguments[] {
  if (!/splat/i.test(program.text(file) ?? '')) return [];
  const ir = program.ir(file);
  if (!ir || !masksText(ir)) return [];
  return logCallsOf(program, policy).inFile(file).flatMap((call) => {
    const argument = call.written.map((id) => beside(call.at, id)).find((at) => isSplat(program, at));
    return argument ? [{ call, argument }] : [];
  });
}

function isSplat(program: Program, at: Located): boolean {
  const value = valueOf(at);
  const place = resolveConstant(program, value.op === 'spread' ? beside(at, value.value) : at);
  const held = valueOf(place);
  if (held.op !== 'index') return false;
  const key = identify(program, beside(place, held.index));
  if (key?.kind === 'export') return key.package === 'triple-beam' && key.path === 'SPLAT';
  return isSymbolFor(place, held.index);
}

/** `Symbol.for('splat')` */
function isSymbolFor(at: Located, id: number): boolean {
  const value = valueAt(at.ir, id);
  const callee = value.op === 'call' ? valueAt(at.ir, value.callee) : undefined;
  const [first] = value.op === 'call' ? value.args : [];
  const name = first === undefined ? undefined : valueAt(at.ir, first);
  return callee?.op === 'member' && callee.name === 'for' && name?.op === 'literal' && name.text === 'splat';
}

function masksText(ir: FileIR): boolean {
  return ir.values.some((value) => {
    const callee = value.op === 'call' ? valueAt(ir, value.callee) : undefined;
    return value.op === 'call' && callee?.op === 'member' && isMask(ir, callee.name, value.args);
  });
}

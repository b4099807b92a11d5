import { identify } from '../facts/identity.js';
import { inRounds } from '../facts/in-rounds.js';
import { beside, keyOf, refOf, valueOf, type Located } from '../facts/located.js';
import { filesNaming } from '../facts/packages-in-use.js';
import { calleeMatches, dottedName } from '../facts/specifier.js';
import type { ValueOf } from '../ir/ir.js';
import { grouped } from '../ir/per-file.js';
import { ownPackage } from '../model/own-package.js';
import { emitterMethod, emitterPositions, emitterTypes, eventFields } from '../model/security-log.js';
import type { Policy } from '../policy/policy.js';
import { pending } from '../program/oracle.js';
import type { Program } from '../program/program.js';
import { fieldOf, resolveConstant } from './constants.js';
import { callsIn } from './log-calls.js';

/** A call that records a security event. */
export interface EmitCall {
  readonly at: Located;
  /** What it is called, for messages and traces. */
  readonly method: string;
  /** `typed`: the emitter of `@logproof/types/events`; `policy`: a function that the policy names. */
  readonly emitter: 'typed' | 'policy';
  /** Undefined where it is left out, or where the policy says which events the call records. */
  readonly event: Located | undefined;
  readonly description: Located | undefined;
  /** Everything that goes on record, the name included. */
  readonly written: readonly Located[];
}

const known = new WeakMap<Program, WeakMap<Policy, Map<string, ReadonlyMap<string, EmitCall>>>>();

/** The calls of some files that record a security event, in the order of the text. Each file is looked through once. Serves X2.1, X6.6, X6.7. */
export function emitCalls(program: Program, policy: Policy, files: readonly string[]): readonly EmitCall[] {
  return emitsByFile(program, policy, files).flatMap((ofFile) => [...ofFile.values()]);
}

/** The call that records a security event at a place, if it does. */
export const emitCallAt = (program: Program, policy: Policy, at: Located): EmitCall | undefined => emitsByFile(program, policy, [at.file])[0]?.get(keyOf(at));

/** Asks for all files together of which nothing is known yet, so that there are few rounds of questions. */
function emitsByFile(program: Program, policy: Policy, files: readonly string[]): readonly ReadonlyMap<string, EmitCall>[] {
  const ofProgram = known.get(program) ?? new WeakMap<Policy, Map<string, ReadonlyMap<string, EmitCall>>>();
  known.set(program, ofProgram);
  const byFile = ofProgram.get(policy) ?? new Map<string, ReadonlyMap<string, EmitCall>>();
  ofProgram.set(policy, byFile);
  const asked = [...new Set(files)].filter((file) => !byFile.has(file));
  const found = asked.length === 0 ? new Map<string, readonly EmitCall[]>() : grouped(find(program, policy, asked).map((call) => [call.at.file, call] as const));
  for (const file of asked) byFile.set(file, new Map((found.get(file) ?? []).map((call) => [keyOf(call.at), call])));
  return files.map((file) => byFile.get(file) ?? new Map<string, EmitCall>());
}

function find(program: Program, policy: Policy, files: readonly string[]): readonly EmitCall[] {
  const typed = filesNaming(program, ownPackage).length > 0;
  if (!typed && policy.events.length === 0) return [];
  const calls = files.filter((file) => policy.events.length > 0 || program.text(file)?.includes(emitterMethod)).flatMap((file) => callsIn(program, file));
  return inRounds(program, calls, (at) => ofPolicy(program, policy, at) ?? (typed ? ofEmitter(program, at) : undefined)).filter((call) => call !== undefined);
}

function ofPolicy(program: Program, policy: Policy, at: Located): EmitCall | undefined {
  const named = policy.events.find(({ call }) => calleeMatches(program, at, call));
  const value = valueOf(at);
  if (!named || value.op !== 'call') return undefined;
  const written = value.args.map((argument) => beside(at, argument));
  return { at, method: dottedName(at.ir, value.callee) ?? 'event', emitter: 'policy', event: named.events ? undefined : namedEvent(program, written[0]), description: undefined, written };
}

/** The first argument, or what one of its fields says. */
function namedEvent(program: Program, first: Located | undefined): Located | undefined {
  const place = first && resolveConstant(program, first);
  if (place === undefined || valueOf(place).op !== 'object') return first;
  for (const name of eventFields) {
    const field = fieldOf(place, name);
    if (field) return field;
  }
  return undefined;
}

function ofEmitter(program: Program, at: Located): EmitCall | undefined | typeof pending {
  const value = valueOf(at);
  if (value.op !== 'call' || value.kind !== 'call') return undefined;
  const known = identify(program, beside(at, value.callee));
  if (known && known.kind !== 'emitter' && known.kind !== 'shape') return undefined;
  const emits = known?.kind === 'emitter' ? true : isEmitterByType(program, at, value);
  return emits === true ? emitterCall(at, value) : emits === pending ? pending : undefined;
}

function isEmitterByType(program: Program, at: Located, call: ValueOf<'call'>): boolean | typeof pending {
  if (dottedName(at.ir, call.callee)?.split('.').at(-1) !== emitterMethod) return false;
  const type = program.oracle.type(refOf(beside(at, call.callee)));
  return type === pending ? pending : type?.names.some(({ name, origin }) => origin.package === ownPackage && emitterTypes.has(name)) === true;
}

function emitterCall(at: Located, call: ValueOf<'call'>): EmitCall {
  const written = call.args.map((argument) => beside(at, argument));
  const spread = written.find((argument) => valueOf(argument).op === 'spread');
  const { event, description } = emitterPositions;
  return { at, method: dottedName(at.ir, call.callee) ?? emitterMethod, emitter: 'typed', event: written[event], description: spread ? undefined : written[description], written };
}

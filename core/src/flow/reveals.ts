import { dottedName } from '../facts/dotted-name.js';
import { isEmptyReason } from '../facts/empty-reason.js';
import { identify } from '../facts/identity.js';
import { inRounds } from '../facts/in-rounds.js';
import { beside, keyOf, valueOf, type Located } from '../facts/located.js';
import type { LogCall } from '../facts/log-call.js';
import { filesNaming } from '../facts/packages-in-use.js';
import { reasonCalls, type ReasonCall } from '../model/reasons.js';
import { ownPackage } from '../model/own-package.js';
import { pending } from '../program/oracle.js';
import type { Program } from '../program/program.js';
import { constantString, resolveConstant } from './constants.js';
import { exportedCallsIn } from './exported-calls.js';
import { fixedness } from './fixed-text.js';
import { optionOf } from './object-options.js';

/** A call that demands a reason. */
export interface Reveal {
  readonly at: Located;
  readonly model: ReasonCall;
  readonly method: string;
  /** The value it is about. */
  readonly value: Located | undefined;
}

const byPath = new Map(reasonCalls.map((one) => [one.path, one]));

/** The calls of a file that demand a reason. Serves X11.1, G9.12 to G9.14. */
export function revealsIn(program: Program, file: string): readonly Reveal[] {
  return exportedCallsIn(program, [file], ownPackage, byPath).flatMap(({ at, call, path }) => {
    const model = byPath.get(path);
    const value = model && call.args[model.value];
    return model ? [{ at, model, method: dottedName(at.ir, call.callee) ?? path, value: value === undefined ? undefined : beside(at, value) }] : [];
  });
}

/** It may go by another name in a file that imports it from another one. */
export const mayReveal = (program: Program): boolean => filesNaming(program, ownPackage).length > 0;

/** Is this one of the functions that demand a reason? */
export function revealed(program: Program, at: Located): ReasonCall | undefined {
  const known = identify(program, at);
  return known?.kind === 'export' && known.package === ownPackage ? byPath.get(known.path) : undefined;
}

/** A reason that gives none. */
export interface WeakReason {
  readonly reveal: Reveal;
  readonly at: Located;
  readonly kind: 'missing' | 'dynamic' | 'empty' | 'repeated';
}

/** What is wrong with the reasons of some calls of a file. */
export function weakReasons(program: Program, reveals: readonly Reveal[]): readonly WeakReason[] {
  const given = reveals.flatMap((reveal) => reasonOf(program, reveal));
  const dynamic = inRounds(program, given, ({ at }) => {
    const found = at === undefined ? 'fixed' : fixedness(program, at);
    return found === pending ? pending : found === 'dynamic';
  });
  const told = new Map<string, string>();
  return given.flatMap(({ reveal, at, shown }, index): WeakReason[] => {
    if (at === undefined) return [{ reveal, at: shown, kind: 'missing' }];
    if (dynamic[index]) return [{ reveal, at: shown, kind: 'dynamic' }];
    const reason = constantString(program, at);
    if (reason === undefined) return [];
    if (isEmptyReason(reason, namesOf(reveal))) return [{ reveal, at: shown, kind: 'empty' }];
    const key = reason.trim().toLowerCase();
    const name = namesOf(reveal).join('.');
    const first = told.get(key);
    if (first === undefined) told.set(key, name);
    return first === undefined || first === name ? [] : [{ reveal, at: shown, kind: 'repeated' }];
  });
}

interface Given {
  readonly reveal: Reveal;
  /** The reason; undefined where there is none. */
  readonly at: Located | undefined;
  /** What a finding points at. */
  readonly shown: Located;
}

/** @returns nothing where it cannot be seen */
function reasonOf(program: Program, reveal: Reveal): readonly Given[] {
  const call = valueOf(reveal.at);
  const id = call.op === 'call' ? call.args[reveal.model.options] : undefined;
  if (call.op !== 'call' || call.args.some((argument) => valueOf(beside(reveal.at, argument)).op === 'spread')) return [];
  if (id === undefined) return [{ reveal, at: undefined, shown: reveal.at }];
  const options = beside(reveal.at, id);
  const place = resolveConstant(program, options);
  if (valueOf(place).op !== 'object') return valueOf(place).op === 'parameter' ? [{ reveal, at: place, shown: options }] : [];
  const reason = optionOf(program, place, reveal.model.field);
  return reason === 'unknown' ? [] : [{ reveal, at: reason, shown: reason ?? options }];
}

const namesOf = ({ value }: Reveal): readonly string[] => (value === undefined ? [] : (dottedName(value.ir, value.value) ?? '').split('.'));

/** Reveals that stand in what a log call writes. */
export function loggedReveals(reveals: readonly Reveal[], logs: readonly LogCall[]): readonly { readonly reveal: Reveal; readonly log: LogCall }[] {
  const byPlace = new Map(reveals.filter(({ model }) => model.opens).map((reveal) => [keyOf(reveal.at), reveal]));
  return logs.flatMap((log) => log.written.flatMap((id) => pieces(beside(log.at, id), 0)).flatMap((at) => {
    const reveal = byPlace.get(keyOf(at));
    return reveal ? [{ reveal, log }] : [];
  }));
}

const MAX_DEPTH = 8;

function pieces(at: Located, depth: number): readonly Located[] {
  const value = valueOf(at);
  const inner = (ids: readonly number[]): readonly Located[] => ids.filter((id) => id >= 0).flatMap((id) => pieces(beside(at, id), depth + 1));
  if (depth > MAX_DEPTH) return [];
  switch (value.op) {
    case 'template': return inner(value.parts);
    case 'binary': return value.operator === '+' ? inner([value.left, value.right]) : [];
    case 'object': return inner(value.entries.map((entry) => entry.value));
    case 'array': return inner(value.elements);
    case 'cast': case 'spread': case 'await': return inner([value.value]);
    case 'choose': return inner(value.options);
    default: return [at];
  }
}

import type { ValueOf } from '../ir/ir.js';
import { ancestors, parentOf, type OwnClass } from '../facts/ancestors.js';
import { identify } from '../facts/identity.js';
import { beside, keyOf, placeOf, valueOf, type Located } from '../facts/located.js';
import { dottedName } from '../facts/specifier.js';
import { dataClasses, secretFamilies } from '../model/data-classes.js';
import type { Policy } from '../policy/policy.js';
import type { Program } from '../program/program.js';
import { isErrorClass } from './errors.js';
import type { Hit } from './hit.js';
import { judgeWritten } from './judge-written.js';
import type { Judged } from './judged.js';
import { callsIn } from './log-calls.js';
import type { Written } from './summaries.js';

/** Sensitive values that the errors made in these files are given: as message, cause or property. */
export function findErrorFlows(program: Program, policy: Policy, files: readonly string[], stopped: (limits: readonly string[]) => void): readonly Judged[] {
  const given = files.filter((file) => mayMakeErrors.test(program.text(file) ?? '')).flatMap((file) => callsIn(program, file)).flatMap((at) => givenToError(program, at));
  const flows = judgeWritten(program, policy, given, stopped).filter(({ hit }) => secretFamilies.has(dataClasses[hit.source.dataClass].family) && !isToldBefore(hit));
  // An object that an error keeps beside its message is only written by who prints all of an error.
  return onceEach(flows.map((flow) => (flow.property.length > 0 ? { ...flow, certain: false } : flow)));
}

const mayMakeErrors = /Error|Exception/;

function givenToError(program: Program, at: Located): readonly Written[] {
  const call = valueOf(at);
  // Most errors are made with words alone: the cheap test before anything is followed.
  if (call.op !== 'call' || call.args.every((argument) => isFixed(at, argument))) return [];
  if (call.kind !== 'new' && !mayMakeErrors.test(dottedName(at.ir, call.callee) ?? '')) return [];
  const callee = identify(program, beside(at, call.callee));
  const own = callee?.kind === 'class' && call.kind === 'new' && extendsError(program, callee);
  if (!own && !isErrorClass(callee)) return [];
  return call.args.flatMap((argument, position) => (isFixed(at, argument) ? [] : [givenAs(at, call, argument, position, callee?.kind === 'global')]));
}

/** A literal, or a name that stands for one of a list: `ERROR_CODES.NOT_FOUND`. */
function isFixed(at: Located, argument: number): boolean {
  const value = valueOf(beside(at, argument));
  return value.op === 'literal' || (value.op === 'member' && /^[A-Z][A-Z0-9_]*$/.test(value.name) && /^[A-Z][A-Z0-9_]*$/.test(dottedName(at.ir, value.object) ?? ''));
}

/** The message of an error of the language is a text; what else an error is given, it keeps. */
function givenAs(at: Located, call: ValueOf<'call'>, argument: number, position: number, ofLanguage: boolean): Written {
  const name = dottedName(at.ir, call.callee) ?? 'an error';
  const isMessage = ofLanguage && position === 0;
  return {
    call: at, argument, position, path: ofLanguage && !isMessage ? ['cause'] : [], field: isMessage ? undefined : [], omit: [], clearings: [], asText: isMessage,
    steps: [{ place: placeOf(at), kind: 'in-error', name }],
    log: { at, library: 'error', method: name, made: undefined, written: call.args }, told: [], inner: [],
  };
}

function extendsError(program: Program, made: OwnClass): boolean {
  const last = ancestors(program, made).at(-1);
  return last !== undefined && isErrorClass(parentOf(program, last));
}

/** What an error is made of that was caught is told of where the first one was made. */
const isToldBefore = ({ steps }: Hit): boolean => steps.some(({ kind }) => kind === 'thrown');

/** One for each value that is handed over, the surest. */
function onceEach(flows: readonly Judged[]): readonly Judged[] {
  const best = new Map<string, Judged>();
  for (const flow of flows) {
    const key = `${keyOf(flow.hit.leaf)}:${flow.call.value}`;
    const known = best.get(key);
    if (!known || (flow.certain && !known.certain)) best.set(key, flow);
  }
  return [...best.values()];
}

import { blockAt, functionAt, valueAt } from '../ir/access.js';
import type { BlockId, FileIR, FunctionId } from '../ir/ir.js';
import { developmentOnly } from '../facts/development-guard.js';
import { identify } from '../facts/identity.js';
import { invocationOf } from '../facts/invocation.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { isSilentCall, soundsRecording } from '../facts/silent-call.js';
import { dottedName } from '../facts/specifier.js';
import { quietLoggers, quietMethods, reporterMethods } from '../model/quiet-calls.js';
import type { Policy } from '../policy/policy.js';
import type { Program } from '../program/program.js';
import { emitCallAt } from './emit-calls.js';
import { callsWithin, logCallsOf, type LogCalls } from './log-calls.js';
import { runBy, type Self } from './run-by.js';

/** Is anything put on record? `unseen`: what is done cannot be looked into, so nobody can tell. */
export type Recorded = 'yes' | 'no' | 'unseen';

/** A function, or some blocks of it. */
export interface Part {
  readonly file: string;
  readonly ir: FileIR;
  readonly fn: FunctionId;
  /** All of them by default. */
  readonly blocks?: readonly BlockId[];
}

const MAX_DEPTH = 5;
const MAX_CALLS = 4000;

/** What was found out of a program, under a policy. */
interface Recorder {
  readonly program: Program;
  readonly logs: LogCalls;
  /** Calls that emit a security event. */
  readonly emits: (at: Located) => boolean;
  readonly functions: Map<string, Recorded>;
}

const recorders = new WeakMap<Program, WeakMap<Policy, Recorder>>();

function recorderOf(program: Program, policy: Policy): Recorder {
  const ofProgram = recorders.get(program) ?? new WeakMap<Policy, Recorder>();
  recorders.set(program, ofProgram);
  let recorder = ofProgram.get(policy);
  if (!recorder) ofProgram.set(policy, recorder = { program, logs: logCallsOf(program, policy), emits: (at) => emitCallAt(program, policy, at) !== undefined, functions: new Map() });
  return recorder;
}

/**
 * Does a function, or a part of it, put anything on record: a log call at a level that services write, a security event, a report to an error reporter? Also in the
 * functions that it calls. What is only written in development is no record. Serves X2.2, G5.8a.
 */
export function recordsIn(program: Program, policy: Policy, part: Part): Recorded {
  return inPart(recorderOf(program, policy), part, undefined, 0, fresh());
}

/** The same for one call: itself, what it runs, and functions that stand in its arguments. */
export function recordsAt(program: Program, policy: Policy, at: Located): Recorded {
  return byCall(recorderOf(program, policy), at, undefined, 0, fresh());
}

/** The strongest of several answers. */
export function strongest(answers: Iterable<Recorded>): Recorded {
  let found: Recorded = 'no';
  for (const answer of answers) {
    if (answer === 'yes') return 'yes';
    if (answer === 'unseen') found = 'unseen';
  }
  return found;
}

/** What one search has used up. */
interface Spent {
  calls: number;
  /** It met a function that it is in. */
  cut: boolean;
  readonly active: Set<string>;
}

const fresh = (): Spent => ({ calls: 0, cut: false, active: new Set() });

function inPart(recorder: Recorder, part: Part, self: Self, depth: number, spent: Spent): Recorded {
  const answers = function* (): Iterable<Recorded> {
    for (const at of callsOf(part)) yield byCall(recorder, at, self, depth, spent);
  };
  return strongest(answers());
}

/** The calls of some blocks, and of the functions that are made there. */
function callsOf({ file, ir, fn, blocks }: Part): readonly Located[] {
  if (!blocks) return callsWithin(file, ir, fn);
  return blocks.flatMap((block) => blockAt(ir, block).values.flatMap((value): readonly Located[] => {
    const made = valueAt(ir, value);
    return made.op === 'call' ? [{ file, ir, value }] : made.op === 'function' ? callsWithin(file, ir, made.target) : [];
  }));
}

function byCall(recorder: Recorder, at: Located, self: Self, depth: number, spent: Spent): Recorded {
  const { program } = recorder;
  const call = valueOf(at);
  if (call.op !== 'call') return 'no';
  if (++spent.calls > MAX_CALLS) return 'unseen';
  const log = recorder.logs.at(at);
  if (log) return quietLoggers.has(log.library) || quietMethods.has(log.method) || developmentOnly(at) ? 'no' : 'yes';
  if (recorder.emits(at) || reporterMethods.has(dottedName(at.ir, call.callee)?.split('.').at(-1) ?? '')) return developmentOnly(at) ? 'no' : 'yes';
  const runs = runBy(program, at, self);
  const found = strongest(runs.map((run) => inFunction(recorder, run.target, run.self, depth + 1, spent)));
  if (found === 'yes') return developmentOnly(at) ? 'no' : 'yes';
  if (runsOwn(program, at) && !soundsRecording(at, call)) return found;
  return isSilentCall(program, at, call) ? found : 'unseen';
}

/** Does a call run a function of the project, whose body was looked into? Of one that is only handed such functions nobody knows what else it does. */
function runsOwn(program: Program, at: Located): boolean {
  const call = valueOf(at);
  const known = call.op === 'call' ? identify(program, invocationOf(at, call)?.callee ?? beside(at, call.callee)) : undefined;
  return known?.kind === 'function' && functionAt(known.ir, known.fn).hasBody;
}

function inFunction(recorder: Recorder, target: Part, self: Self, depth: number, spent: Spent): Recorded {
  if (depth > MAX_DEPTH) return 'unseen';
  const key = `${target.fn}@${target.file}<${self ? `${self.class}@${self.file}` : ''}`;
  const known = recorder.functions.get(key);
  if (known) return known;
  // A recursive function records what its other calls record.
  if (spent.active.has(key)) {
    spent.cut = true;
    return 'no';
  }
  spent.active.add(key);
  const found = inPart(recorder, target, self, depth, spent);
  spent.active.delete(key);
  // What was found on the way round a circle holds for this search alone.
  if (found === 'yes' || !spent.cut) recorder.functions.set(key, found);
  return found;
}

import type { ValueId } from '../ir/ir.js';
import type { Given } from '../facts/invocation.js';
import { placeOf, valueOf, type Located } from '../facts/located.js';
import type { LogCall } from '../facts/log-call.js';
import { dottedName } from '../facts/specifier.js';
import type { TraceStep } from '../finding.js';
import type { DataClass } from '../model/data-classes.js';
import type { Policy } from '../policy/policy.js';
import type { Program } from '../program/program.js';
import { clearingKey, type Clearing } from './clearing.js';
import { distinctSinks, type ParameterSink } from './distinct-sinks.js';
import { argumentsFor } from './given-arguments.js';
import type { ParameterOrigin, Path } from './hit.js';
import { isIdName } from './named.js';
import { callsWithin, type LogCalls } from './log-calls.js';
import { originsOf, type Origins } from './origins.js';
import { runBy, type Run, type Self } from './run-by.js';

/** An argument that ends up in a log: of a log call itself, or of a function that hands it on to one. */
export interface Written {
  /** The call as it stands in the file that is looked at. */
  readonly call: Located;
  readonly argument: ValueId;
  readonly path: Path;
  /** Where the argument stands in what is written. */
  readonly field: Path | undefined;
  /** Which of the log call's arguments it goes into. */
  readonly position: number;
  readonly omit: readonly string[];
  readonly clearings: readonly Clearing[];
  readonly asText: boolean;
  /** What the argument fails with is written. */
  readonly failed?: true;
  /** From the argument to the log call. */
  readonly steps: readonly TraceStep[];
  readonly log: LogCall;
  /** Classes that are reported further in, where the parameter is called what it is. */
  readonly told: readonly DataClass[];
  /** The parameters it goes through, the innermost first: what their types tell of is reported there. */
  readonly inner: readonly ParameterOrigin[];
}

export interface Summaries {
  /** Everything that a call writes to a log, directly or through the functions it calls. */
  writtenBy(call: Located): readonly Written[];
  origins(written: Written): Origins;
}

/** Is the value taken for an id on its way: is a parameter that stands for all of it called one? */
export function takenForId({ inner }: Written): boolean {
  return inner.some(({ path, name }) => path.length === 0 && name !== undefined && isIdName(name));
}

/** Wrappers around wrappers are looked through this far. */
const MAX_WRAPPERS = 8;

/** Summaries of functions, each worked out once, when a call to it is met. Callers are never searched for. */
export function createSummaries(program: Program, policy: Policy, logCalls: LogCalls): Summaries {
  const known = new Map<string, readonly ParameterSink[]>();
  const traced = new Map<string, Origins>();
  let depth = 0;

  const origins = (written: Written): Origins => {
    const { call: { file, ir }, argument, path, field, omit, clearings, asText, failed = false } = written;
    const key = [file, argument, path.join('/'), field?.join('/') ?? '-', omit.join('/'), clearingKey(clearings), asText, failed].join('\0');
    let found = traced.get(key);
    if (!found) traced.set(key, found = originsOf(program, policy, { file, ir, value: argument }, path, { field, omit, clearings, asText }, failed));
    return found;
  };

  const sinksOf = ({ file, ir, fn }: Run['target'], self: Self): readonly ParameterSink[] => {
    const key = `${fn}@${file}<${self ? `${self.class}@${self.file}` : ''}`;
    const done = known.get(key);
    if (done) return done;
    // A recursive function says of itself what its other calls say.
    known.set(key, []);
    if (depth >= MAX_WRAPPERS) return [];
    depth++;
    const all: ParameterSink[] = [];
    for (const call of callsWithin(file, ir, fn)) {
      for (const written of writtenBy(call, self)) {
        for (const origin of origins(written).trace.parameters) {
          if (origin.fn !== fn || origin.file !== file) continue;
          all.push({ ...origin, onward: written.steps, log: written.log, position: written.position, inner: [...written.inner, origin] });
        }
      }
    }
    depth--;
    const found = distinctSinks(all);
    known.set(key, found);
    return found;
  };

  const writtenBy = (call: Located, self?: Self): readonly Written[] => {
    const direct = logCalls.at(call);
    if (direct) return directlyWritten(direct);
    return runBy(program, call, self).flatMap((run) => sinksOf(run.target, run.self).flatMap((sink) => handedOver(call, run.args, sink)));
  };

  return { writtenBy: (call) => writtenBy(call), origins };
}

function directlyWritten(log: LogCall): Written[] {
  const call = valueOf(log.at);
  const name = call.op === 'call' ? dottedName(log.at.ir, call.callee) : undefined;
  const logged: TraceStep = { place: placeOf(log.at), kind: 'logged', name: name ?? log.method };
  const all = call.op === 'call' ? call.args : [];
  return log.written.map((argument) => ({
    call: log.at, argument, path: [], field: log.texts?.includes(argument) ? undefined : [], position: all.indexOf(argument), omit: [], clearings: [],
    asText: log.texts?.includes(argument) ?? false, steps: [logged], log, told: [], inner: [], ...(log.failed ? { failed: true as const } : {}),
  }));
}

/** The arguments of a call that a parameter of the function it runs stands for. */
function handedOver(call: Located, args: readonly Given[], sink: ParameterSink): Written[] {
  const value = valueOf(call);
  if (value.op !== 'call') return [];
  const name = dottedName(call.ir, value.callee) ?? 'a function';
  const steps: readonly TraceStep[] = [{ place: placeOf(call), kind: 'argument', name }, ...sink.steps, ...sink.onward];
  const { field, position, omit, clearings, asText, log, told, inner } = sink;
  return argumentsFor(args, sink, sink.path).map(({ argument, path, failed }) => ({
    call, argument, path, field, position, omit, clearings, asText, steps, log, told, inner, ...(failed ? { failed } : {}),
  }));
}

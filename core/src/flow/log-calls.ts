import { browserOnly } from '../facts/browser-guard.js';
import { valueOf, type Located } from '../facts/located.js';
import { logCall, type LogCall } from '../facts/log-call.js';
import { loggersInUse, namesLogger } from '../facts/packages-in-use.js';
import { calleeMatches, dottedName } from '../facts/specifier.js';
import { writingMethods } from '../model/loggers/index.js';
import { functionAt } from '../ir/access.js';
import type { FileIR, FunctionId } from '../ir/ir.js';
import type { Policy } from '../policy/policy.js';
import type { Program } from '../program/program.js';

/** The log calls of a program's files, found file by file or many at once. */
export interface LogCalls {
  /** Finds the calls of many files with as few rounds of questions as there can be. */
  prefetch(files: readonly string[]): void;
  /** In the order of the text. */
  inFile(file: string): readonly LogCall[];
  at(call: Located): LogCall | undefined;
}

/** A file without any of these words holds no log call, unless the policy names sinks or the program uses a library with words of its own. */
const mayLog = new RegExp(`\\.\\s*(?:${[...writingMethods].join('|')})\\b|log(?:ger|ging)?\\b|\\bconsole\\b`, 'i');

/** The same test for the words of libraries that the program imports. */
function mayLogWith({ models, methods }: ReturnType<typeof loggersInUse>): (text: string) => boolean {
  if (models.size === 0) return () => false;
  const words = methods.size === 0 ? undefined : new RegExp(`\\.\\s*(?:${[...methods].join('|')})\\b`);
  return (text) => words?.test(text) === true || namesLogger(text);
}

const known = new WeakMap<Program, WeakMap<Policy, LogCalls>>();

/** The log calls of a program under a policy: whoever asks, each file is looked through once. */
export function logCallsOf(program: Program, policy: Policy): LogCalls {
  const ofProgram = known.get(program) ?? new WeakMap<Policy, LogCalls>();
  known.set(program, ofProgram);
  let calls = ofProgram.get(policy);
  if (!calls) ofProgram.set(policy, calls = createLogCalls(program, policy));
  return calls;
}

function createLogCalls(program: Program, policy: Policy): LogCalls {
  const byFile = new Map<string, Map<number, LogCall>>();
  const imported = mayLogWith(loggersInUse(program));
  const prefetch = (files: readonly string[]): void => {
    const wanted = files.filter((file) => !byFile.has(file));
    for (const file of wanted) byFile.set(file, new Map());
    for (const call of decide(program, policy, wanted.flatMap((file) => candidates(program, policy, file, imported)))) byFile.get(call.at.file)?.set(call.at.value, call);
  };
  const ofFile = (file: string): Map<number, LogCall> => {
    if (!byFile.has(file)) prefetch([file]);
    return byFile.get(file) ?? new Map<number, LogCall>();
  };
  return {
    prefetch,
    inFile: (file) => [...ofFile(file).values()].sort((a, b) => a.at.value - b.at.value),
    at: (call) => ofFile(call.file).get(call.value),
  };
}

/** Asks in rounds until every call is decided. */
function decide(program: Program, policy: Policy, calls: readonly Located[]): LogCall[] {
  const found: LogCall[] = [];
  let undecided = calls;
  while (undecided.length > 0) {
    const again: Located[] = [];
    for (const at of undecided) {
      const answer = policySink(program, policy, at) ?? logCall(program, at);
      if (answer === 'undecided') again.push(at);
      // What runs in a browser is logged there.
      else if (answer && !browserOnly(at)) found.push(answer);
    }
    undecided = program.oracle.flush() ? again : [];
  }
  return found;
}

function candidates(program: Program, policy: Policy, file: string, imported: (text: string) => boolean): readonly Located[] {
  const text = program.text(file);
  if (text === undefined || (policy.sinks.length === 0 && !mayLog.test(text) && !imported(text))) return [];
  return callsIn(program, file);
}

const callsOf = new WeakMap<FileIR, readonly Located[]>();

/** Every call of a file. */
export function callsIn(program: Program, file: string): readonly Located[] {
  const ir = program.ir(file);
  return ir ? callsOfFile(file, ir) : [];
}

function callsOfFile(file: string, ir: FileIR): readonly Located[] {
  let calls = callsOf.get(ir);
  if (!calls) callsOf.set(ir, calls = ir.values.flatMap((value, id) => (value.op === 'call' ? [{ file, ir, value: id }] : [])));
  return calls;
}

const callsByFunction = new WeakMap<FileIR, ReadonlyMap<FunctionId, readonly Located[]>>();

/** The calls in a function and in those that stand in it. Sorted out once a file: a bundle has ten thousand functions, and as many calls for each of them. */
export function callsWithin(file: string, ir: FileIR, fn: FunctionId): readonly Located[] {
  let sorted = callsByFunction.get(ir);
  if (!sorted) callsByFunction.set(ir, sorted = sortedByFunction(file, ir));
  return sorted.get(fn) ?? [];
}

function sortedByFunction(file: string, ir: FileIR): ReadonlyMap<FunctionId, readonly Located[]> {
  const sorted = new Map<FunctionId, Located[]>();
  for (const call of callsOfFile(file, ir)) {
    for (let fn = valueOf(call).fn; fn >= 0; fn = functionAt(ir, fn).parent) {
      const known = sorted.get(fn);
      if (known) known.push(call);
      else sorted.set(fn, [call]);
    }
  }
  return sorted;
}

function policySink(program: Program, policy: Policy, at: Located): LogCall | undefined {
  const sink = policy.sinks.find((candidate) => calleeMatches(program, at, candidate.call));
  const call = valueOf(at);
  if (!sink || call.op !== 'call') return undefined;
  const written = sink.arguments ? sink.arguments.flatMap((index) => call.args[index] ?? []) : call.args;
  return { at, library: 'policy', method: dottedName(at.ir, call.callee) ?? 'sink', made: undefined, written };
}

import { blockAt, functionAt, valueAt } from '../ir/access.js';
import type { BlockId, FileIR, ValueId } from '../ir/ir.js';
import { answeredElsewhere } from '../facts/answered-elsewhere.js';
import { dottedName } from '../facts/dotted-name.js';
import { exemptSide } from '../facts/exempt-test.js';
import { turnsAway } from '../facts/failed-value.js';
import { beside, keyOf, valueOf, type Located } from '../facts/located.js';
import { outcomeMarker } from '../facts/outcome-marker.js';
import { splitName } from '../facts/split-name.js';
import { callsWithin } from '../flow/log-calls.js';
import { countWords } from '../model/exempt-clients.js';
import type { Program } from '../program/program.js';
import { changesSomething } from './acts.js';
import { callsOf, testsBefore, type Behind } from './behind-tests.js';
import type { Emission, Recorders } from './emission.js';
import { runFunctions } from './runs.js';
import { distinctRecords, isSecurityRecord, recordsIn, securityTopic } from './security-events.js';

/** A security event that is not recorded of everybody, or not every time. */
export interface SuppressedEvent {
  readonly event: Emission;
  readonly how: 'exempt' | 'sampled' | 'threshold';
  /** The test that keeps it from being recorded. */
  readonly test: Located;
}

/** The security events of some files that stand behind a test of who it is, of a chance, or of how often it failed. Serves G9.6, X3.1a. */
export function suppressedEvents(recorders: Recorders, files: readonly string[]): readonly SuppressedEvent[] {
  const { program } = recorders;
  const all = distinctRecords(recordsIn(recorders, files));
  const recording = new Map(all.map((one) => [keyOf(one.at), one]));
  return all.filter((one) => isSecurityRecord(program, one)).flatMap((event) => {
    const found = behind(program, event, recording);
    return found ? [{ event, how: found.how, test: beside(event.at, found.test) }] : [];
  });
}

type Recording = ReadonlyMap<string, Emission>;

function behind(program: Program, event: Emission, recording: Recording): { readonly how: SuppressedEvent['how']; readonly test: ValueId } | undefined {
  const { at } = event;
  const { fn, block } = valueOf(at);
  const before = (asks: (test: ValueId) => boolean): readonly Behind[] => testsBefore(at.ir, fn, block, asks);
  const sampled = before((test) => isChance(at.ir, test))[0];
  if (sampled) return { how: 'sampled', test: sampled.test };
  const exempt = before((test) => exemptSide(at.ir, test) !== undefined).find(({ test, side, region, apart }) =>
    exemptSide(at.ir, test) !== side && onlyRecords(program, at, region, recording) && !records(at, apart, recording) && apart.every((id) => !turns(program, at, id)));
  if (exempt) return { how: 'exempt', test: exempt.test };
  if (event.outcome !== 'failure' || securityTopic(program, event) !== 'authn') return undefined;
  const counted = before((test) => isCount(at.ir, test)).find(({ test, side, region }) => countedSide(at.ir, test) === side && failsUnrecorded(program, at, region, recording));
  return counted && { how: 'threshold', test: counted.test };
}

/** `Math.random() < 0.1` */
function isChance(ir: FileIR, test: ValueId): boolean {
  const value = valueAt(ir, test);
  return value.op === 'binary' && [value.left, value.right].some((id) => {
    const side = valueAt(ir, id);
    return side.op === 'call' && dottedName(ir, side.callee) === 'Math.random';
  });
}

const records = (at: Located, blocks: readonly BlockId[], recording: Recording): boolean => callsOf(at.ir, blocks).some((id) => recording.has(keyOf(beside(at, id))));

/** Is nothing done in some blocks but to record? What is done for others only is another matter. */
function onlyRecords(program: Program, at: Located, blocks: readonly BlockId[], recording: Recording): boolean {
  return callsOf(at.ir, blocks).every((id) => {
    const call = beside(at, id);
    return recording.has(keyOf(call)) || (!changesSomething(call) && [undefined, 'passed'].includes(outcomeMarker(program, call)));
  }) && blocks.every((id) => !turns(program, at, id));
}

/** `throw`, `return false` */
function turns(program: Program, at: Located, block: BlockId): boolean {
  const { terminator } = blockAt(at.ir, block);
  if (terminator.kind === 'throw') return true;
  return terminator.kind === 'return' && terminator.value !== undefined && valueAt(at.ir, terminator.value).op !== 'call' && turnsAway(program, beside(at, terminator.value)) !== false;
}

/** `attempts > 5`, `user.failedAttempts >= MAX_ATTEMPTS` */
const isCount = (ir: FileIR, test: ValueId): boolean => countedSide(ir, test) !== undefined;

function countedSide(ir: FileIR, test: ValueId): 'true' | 'false' | undefined {
  const value = valueAt(ir, test);
  if (value.op !== 'binary' || !countWords.test(splitName(dottedName(ir, value.left)?.split('.').at(-1) ?? '').join(' '))) return undefined;
  const limit = valueAt(ir, value.right);
  if (limit.op === 'literal' && Number(limit.text) < (value.operator === '>' ? 1 : 2)) return undefined;
  return value.operator === '>' || value.operator === '>=' || value.operator === '===' ? 'true' : value.operator === '<' || value.operator === '<=' ? 'false' : undefined;
}

/** Does somebody fail in this function without a record elsewhere in it, or in what it calls? */
function failsUnrecorded(program: Program, at: Located, region: readonly BlockId[], recording: Recording): boolean {
  const { fn } = valueOf(at);
  const outside = functionAt(at.ir, fn).blocks.filter((id) => !region.includes(id));
  const calls = callsOf(at.ir, outside).map((id) => beside(at, id));
  const fails = calls.some((call) => outcomeMarker(program, call) === 'failed') || outside.some((id) => turns(program, at, id));
  if (!fails || calls.some((call) => recording.has(keyOf(call)) && recording.get(keyOf(call))?.outcome !== 'success')) return false;
  return calls.every((call) => {
    const called = runFunctions(program, call).filter(({ how }) => how === 'called');
    if (called.length === 0) return recording.has(keyOf(call)) || answeredElsewhere(program, call);
    return called.every((run) => !callsWithin(run.file, run.ir, run.fn).some((inner) => recording.get(keyOf(inner))?.outcome === 'failure' || saysRecord(inner)));
  });
}

/** A call that records by its name, in a file that was not asked about. */
const saysRecord = (at: Located): boolean => {
  const call = valueOf(at);
  return call.op === 'call' && /\b(log|logger|audit|record|emit|event|track)\b/.test(splitName(dottedName(at.ir, call.callee) ?? '').join(' '));
};

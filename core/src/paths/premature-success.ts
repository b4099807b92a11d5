import { blockAt, functionAt, valueAt } from '../ir/access.js';
import { dominates } from '../ir/dominates.js';
import { callbackUse } from '../ir/function-uses.js';
import { valuesOf } from '../ir/function-values.js';
import type { FileIR, FunctionId, ValueId, ValueOf } from '../ir/ir.js';
import { branchesOn } from '../ir/mentions.js';
import { describe } from '../facts/describe.js';
import { dottedName } from '../facts/dotted-name.js';
import { identify } from '../facts/identity.js';
import { beside, keyOf, valueOf, type Located } from '../facts/located.js';
import { parameterName } from '../facts/parameter-name.js';
import { deeds, type Deed } from '../model/said-done.js';
import type { Program } from '../program/program.js';
import { calleeWords, comesBefore, isVoided, leadsTo, onlyReads, waitingFor } from './acting-calls.js';
import { changesSomething } from './acts.js';
import { deniesAt } from './denials.js';
import type { Emission, Recorders } from './emission.js';
import { isSameThing } from './same-thing.js';
import { distinctRecords, isRow, loggedWording, recordsIn, wordsOfRecord } from './security-events.js';
import { saidOutcome } from './said-outcome.js';

/** An event that says that something went well, where that is not known. */
export interface PrematureSuccess {
  readonly event: Emission;
  /**
   * `before`: what it speaks of comes after it; `caught`: it is recorded when it failed; `refused`: who it speaks of may still be turned away; `unawaited`: nobody waited for it; `next`: `next()` does
   * not tell how it ended.
   */
  readonly how: 'before' | 'caught' | 'refused' | 'unawaited' | 'next';
  /** What it speaks of: the call, or the way on which it is not so. */
  readonly about: Located | undefined;
  /** As a message may show it. */
  readonly name: string;
}

interface Said {
  readonly event: Emission;
  readonly deed: Deed | undefined;
  readonly words: readonly string[];
}

/** The events of some files that say too early, or wrongly, that something went well. Serves X2.3. */
export function prematureSuccesses(recorders: Recorders, files: readonly string[]): readonly PrematureSuccess[] {
  const records = distinctRecords(recordsIn(recorders, files));
  const recording = new Set(records.map(({ at }) => keyOf(at)));
  return records.flatMap((event) => {
    const said = saysDone(recorders.program, event);
    return said && !isAtomic(event.at) && !isUnsaved(event) ? inFunction(recorders, said, recording) ?? [] : [];
  });
}

/** What a record says was done; of ordinary log calls only of what security asks for. */
function saysDone(program: Program, event: Emission): Said | undefined {
  const words = wordsOfRecord(program, event);
  if (event.outcome === 'failure' || event.quiet || event.strength === 'domain-event') return undefined;
  const text = words.join(' ');
  const deed = deeds.find((one) => one.said.test(text));
  const said = saidOutcome(words, event.strength === 'log');
  if (said === undefined ? !deed : said !== 'success' || !(deed ?? /\bsuccess/.test(text))) return undefined;
  return event.strength === 'log' && loggedWording(event)?.outcome !== 'success' ? undefined : { event, deed, words };
}

/** In a transaction, or one of several promises that are waited for together. */
function isAtomic(at: Located): boolean {
  const call = valueOf(at);
  if (call.op !== 'call') return false;
  if (valuesOf(at.ir, call.fn).some((id) => {
    const value = valueAt(at.ir, id);
    return value.op === 'array' && value.elements.includes(at.value);
  })) return true;
  const name = dottedName(at.ir, call.callee) ?? '';
  if (/^(?:this\.)?(?:tx|trx|transaction|manager|em|entityManager|queryRunner|uow|unitOfWork|dbSession)\b/i.test(name)) return true;
  if (call.args.some((id) => hasTransaction(at.ir, id))) return true;
  for (let fn = call.fn; fn > 0; fn = functionAt(at.ir, fn).parent) {
    const use = callbackUse(at.ir, fn);
    if (use && /transaction/i.test(describe(at.ir, use.value.callee))) return true;
  }
  return false;
}

/** `{ transaction }`, `{ session }`, `tx` */
function hasTransaction(ir: FileIR, id: ValueId): boolean {
  const value = valueAt(ir, id);
  if (value.op === 'object') return value.entries.some(({ name }) => ['transaction', 'tx', 'trx', 'session', 'manager', 'client'].includes(name ?? ''));
  return ['tx', 'trx', 'transaction', 'manager', 'em', 'dbSession', 'queryRunner'].includes(dottedName(ir, id)?.split('.').at(-1) ?? '');
}

/** `const entry = repository.create({ ... })`: it is saved later. */
const isUnsaved = (event: Emission): boolean => isRow(event) && waitingFor(event.at.ir, event.at.value) === 'kept';

function inFunction(recorders: Recorders, said: Said, recording: ReadonlySet<string>): PrematureSuccess | undefined {
  const { event } = said;
  const { ir } = event.at;
  const { fn } = valueOf(event.at);
  const calls = valuesOf(ir, fn).filter((id) => valueAt(ir, id).op === 'call' && id !== event.at.value && !recording.has(keyOf(beside(event.at, id))));
  const found = (how: PrematureSuccess['how'], about: ValueId | undefined): PrematureSuccess => ({ event, how, about: about === undefined ? undefined : beside(event.at, about), name: about === undefined ? '' : nameOf(ir, about) });
  const acts = calls.filter((id) => mayAct(event.at, id, said));
  const before = acts.filter((id) => comesBefore(ir, id, event.at.value));
  const tried = acts.some((id) => comesBefore(ir, id, event.at.value, true));
  if (isCaught(event.at, fn) && !before.some((id) => isCaught(beside(event.at, id), fn))) return found('caught', undefined);
  const unawaited = said.deed && before.find((id) => isDropped(recorders.program, beside(event.at, id)) && does(event.at, id, said));
  if (unawaited !== undefined) return found('unawaited', unawaited);
  const next = before.length === 0 ? afterNext(ir, fn, event.at.value) : undefined;
  if (next !== undefined) return found('next', next);
  const after = said.deed && !tried ? acts.find((id) => comesBefore(ir, event.at.value, id) && ['awaited', 'called-back'].includes(waitingFor(ir, id)) && does(event.at, id, said)) : undefined;
  if (after !== undefined) return found('before', after);
  const refused = said.deed?.id === 'login' ? deniesAt(event.at) : undefined;
  return refused && !leadsTo(ir, valueOf(event.at).block, valueOf(event.at).block) ? { event, how: 'refused', about: refused.at, name: refused.name } : undefined;
}

function nameOf(ir: FileIR, id: ValueId): string {
  const call = valueAt(ir, id);
  return call.op === 'call' ? describe(ir, call.callee) : describe(ir, id);
}

/** What may be what the event speaks of: it is waited for, changes something, or looks at a password. */
function mayAct(at: Located, id: ValueId, said: Said): boolean {
  const call = valueAt(at.ir, id);
  if (call.op !== 'call' || call.kind === 'decorator') return false;
  const words = calleeWords(at.ir, call);
  if (said.deed?.id === 'login' && /\b(passwords?|credentials|compare|verify|authenticate|validate|login|signin|otp|totp)\b/.test(words.join(' '))) return true;
  return !onlyReads(words) && (changesSomething(beside(at, id)) || waitingFor(at.ir, id) !== 'kept') && (waitingFor(at.ir, id) !== 'dropped' || changesSomething(beside(at, id)) || (said.deed?.done.test(words.join(' ')) ?? false));
}

/** Is a call what an event speaks of? */
function does(at: Located, id: ValueId, { deed, words }: Said): boolean {
  const call = valueAt(at.ir, id);
  if (call.op !== 'call' || !deed) return false;
  const called = calleeWords(at.ir, call);
  if (onlyReads(called) && deed.id !== 'login') return false;
  return deed.done.test(called.join(' ')) && (!deed.sameThing || isSameThing(at.ir, call, words));
}

/** A promise that nobody looks at: `void save()`, or a call of a function that is known to give one back. */
function isDropped(program: Program, at: Located): boolean {
  if (isVoided(at.ir, at.value)) return true;
  const call = valueOf(at);
  if (call.op !== 'call' || waitingFor(at.ir, at.value) !== 'dropped') return false;
  const known = identify(program, beside(at, call.callee));
  return known?.kind === 'function' && functionAt(known.ir, known.fn).isAsync;
}

/** Is a place only reached when something failed, and is nothing asked about what? */
function isCaught(at: Located, fn: FunctionId): boolean {
  const { ir } = at;
  const { block } = valueOf(at);
  const use = callbackUse(ir, fn);
  if (use && isCatch(ir, use.value) && use.argument === 0) return true;
  return functionAt(ir, fn).blocks.some((id) => {
    const caught = blockAt(ir, id).values.find((value) => valueAt(ir, value).op === 'caught');
    return caught !== undefined && dominates(ir, fn, id, block) && !asksWhat(ir, fn, caught);
  });
}

/** `catch (error) { if (error.code === 'P2025') ... }` */
const asksWhat = (ir: FileIR, fn: FunctionId, caught: ValueId): boolean => valuesOf(ir, fn).some((id) => {
  const value = valueAt(ir, id);
  return value.op === 'write' && value.value === caught && branchesOn(ir, fn, value.binding);
});

const isCatch = (ir: FileIR, call: ValueOf<'call'>): boolean => {
  const callee = valueAt(ir, call.callee);
  return callee.op === 'member' && callee.name === 'catch';
};

/** `next().then(() => ...)`, `await next()` of Express, which gives back nothing and refuses nothing. */
function afterNext(ir: FileIR, fn: FunctionId, event: ValueId): ValueId | undefined {
  const use = callbackUse(ir, fn);
  const owner = use && valueAt(ir, use.value.callee);
  const outer = use?.value.fn;
  if (owner?.op === 'member' && owner.name === 'then' && use?.argument === 0 && outer !== undefined && isNext(ir, outer, owner.object)) return owner.object;
  return valuesOf(ir, fn).find((id) => isNext(ir, fn, id) && waitingFor(ir, id) === 'awaited' && comesBefore(ir, id, event));
}

function isNext(ir: FileIR, fn: FunctionId, id: ValueId): boolean {
  const call = valueAt(ir, id);
  return call.op === 'call' && dottedName(ir, call.callee) === 'next' && parameterName(ir, fn, 2) === 'next';
}

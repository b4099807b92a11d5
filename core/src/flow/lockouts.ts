import { returnedValues } from '../ir/function-uses.js';
import { valueAt } from '../ir/access.js';
import type { FileIR, ValueId } from '../ir/ir.js';
import { isBehind } from '../facts/behind.js';
import { dottedName } from '../facts/dotted-name.js';
import { identify } from '../facts/identity.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { namesWithin } from '../facts/names-within.js';
import { isOfRequest } from '../facts/of-request.js';
import { splitName } from '../facts/split-name.js';
import { addressHeaders, appendedHeader, trustWords } from '../model/event-identity.js';
import { accountNames, callerHeaders, countWords, endWords, limiters, listingMethods, lockFields, lockStates, lockVerbs, otherLocks, signInWords, stateFields } from '../model/lockouts.js';
import type { Program } from '../program/program.js';
import { clientHeader } from './client-header.js';
import { constantBoolean, optionOf } from './object-options.js';
import { constantString, resolveConstant } from './constants.js';
import { callsIn } from './log-calls.js';

/** A lock by which somebody can shut out somebody else, or for good. */
export interface Lockout {
  readonly how: 'header' | 'account' | 'endless';
  readonly at: Located;
  readonly call: { readonly at: Located; readonly method: string };
  readonly header: string;
  readonly likely: boolean;
}

const headers: ReadonlySet<string> = new Set([...addressHeaders, ...callerHeaders]);

/** Locks and bans whose key somebody outside chooses, and those without an end that a count of failures sets. Serves G13.10. */
export function lockouts(program: Program, files: readonly string[]): readonly Lockout[] {
  return files.filter((file) => mayLock.test(program.text(file) ?? '')).flatMap((file) => [...callsIn(program, file).flatMap((at) => keyed(program, at)), ...endless(program, file)]);
}

const mayLock = /lock|ban\b|banned|bans\b|blacklist|suspend|disabled|jail|rate-?limit|keyGenerator/i;

function keyed(program: Program, at: Located): Lockout[] {
  const call = valueOf(at);
  if (call.op !== 'call') return [];
  const method = dottedName(at.ir, call.callee) ?? '';
  const known = identify(program, beside(at, call.callee));
  const limiter = known?.kind === 'export' ? limiters.find(({ packages }) => packages.includes(known.package)) : undefined;
  if (limiter) return keysOfLimiter(program, at, call.args, limiter.option).flatMap((place) => keyOfLock(program, place, { at, method: limiter.option }));
  return isLocking(method) ? call.args.slice(0, 1).flatMap((id) => keyOfLock(program, beside(at, id), { at, method })) : [];
}

/** `banIp(…)`, `banned.add(…)`, `blacklist.set(…)` */
function isLocking(method: string): boolean {
  const parts = method.split('.');
  const own = splitName(parts.at(-1) ?? '');
  if (own.some((word) => otherLocks.has(word))) return false;
  if (own.some((word) => lockVerbs.has(word))) return !parts.slice(0, -1).flatMap((part) => splitName(part)).some((word) => otherLocks.has(word));
  const owner = splitName(parts.at(-2) ?? '');
  return listingMethods.has(parts.at(-1) ?? '') && owner.some((word) => lockVerbs.has(word)) && !owner.some((word) => otherLocks.has(word));
}

function keysOfLimiter(program: Program, at: Located, args: readonly ValueId[], option: string): readonly Located[] {
  return args.flatMap((id) => {
    const options = resolveConstant(program, beside(at, id));
    const given = valueOf(options).op === 'object' ? optionOf(program, options, option) : undefined;
    const maker = given && given !== 'unknown' ? identify(program, given) : undefined;
    return maker?.kind === 'function' && maker.file === at.file ? returnedValues(maker.ir, maker.fn).map((value) => ({ file: maker.file, ir: maker.ir, value })) : [];
  });
}

/** The key of a lock: what a header says, or the account that is named alone. */
function keyOfLock(program: Program, at: Located, call: Lockout['call']): Lockout[] {
  if (namesWithin(at, valueOf(at).fn, trustWords)) return [];
  const header = clientHeader(program, at, headers);
  // Behind a proxy that replaces it, and nothing else is, the header says the truth.
  if (header) return [{ how: 'header', at, call, header: header.header, likely: header.header !== appendedHeader && !callerHeaders.has(header.header) }];
  const place = resolveConstant(program, at);
  const name = splitName((dottedName(place.ir, place.value) ?? '').split('.').at(-1) ?? '').join(' ');
  return accountNames.has(name) && isOfRequest(program, place) ? [{ how: 'account', at, call, header: '', likely: true }] : [];
}

/** `user.isBlocked = true`, `update({ status: 'locked' })` behind a count of failures, where nothing says when it ends. */
function endless(program: Program, file: string): Lockout[] {
  const ir = program.ir(file);
  if (!ir || !/attempt|failures|failed|tries|strikes/i.test(program.text(file) ?? '')) return [];
  return ir.values.flatMap((value, id): Lockout[] => {
    const set = value.op === 'store' ? [{ name: value.name, at: { file, ir, value: value.value } }]
      : value.op === 'object' ? value.entries.flatMap((entry) => (entry.kind === 'field' && entry.name !== undefined ? [{ name: entry.name, at: { file, ir, value: entry.value } }] : [])) : [];
    return set.filter(({ name, at }) => locks(program, name, at)).flatMap(({ name, at }) => {
      const place = { file, ir, value: id };
      const ends = namesWithin(place, value.fn, endWords) || value.op === 'object' && value.entries.some((entry) => splitName(entry.name ?? '').some((word) => endWords.has(word)));
      if (ends || !namesWithin(place, value.fn, signInWords) || !isBehind(place, countsFailures)) return [];
      return [{ how: 'endless', at, call: { at: place, method: name }, header: '', likely: true }];
    });
  });
}

function locks(program: Program, name: string, at: Located): boolean {
  const words = splitName(name).join(' ');
  if (lockFields.has(words)) return constantBoolean(program, at) === true;
  return stateFields.has(words) && lockStates.has(constantString(program, at)?.toLowerCase() ?? '');
}

/** `attempts >= MAX`: the way on which there are too many. */
function countsFailures(ir: FileIR, test: ValueId): 'true' | 'false' | undefined {
  const value = valueAt(ir, test);
  if (value.op !== 'binary') return undefined;
  const counts = (id: ValueId): boolean => splitName((dottedName(ir, id) ?? '').split('.').at(-1) ?? '').some((word) => countWords.has(word)) || countedUp(ir, id);
  if (['>', '>=', '===', '=='].includes(value.operator) && counts(value.left)) return 'true';
  return ['<', '<='].includes(value.operator) && counts(value.left) ? 'false' : undefined;
}

/** `user.attempts + 1`, `++user.attempts` */
function countedUp(ir: FileIR, id: ValueId): boolean {
  const value = valueAt(ir, id);
  const inner = value.op === 'binary' ? value.left : value.op === 'unary' ? value.operand : undefined;
  return inner !== undefined && splitName((dottedName(ir, inner) ?? '').split('.').at(-1) ?? '').some((word) => countWords.has(word));
}

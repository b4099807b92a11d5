import type { ValueOf } from '../ir/ir.js';
import { dottedName } from '../facts/dotted-name.js';
import { identify } from '../facts/identity.js';
import { beside, refOf, valueOf, type Located } from '../facts/located.js';
import { hourTokens, localDateMethods, localPieces, patternFunctions, perhapsDateMethods, timeLibraries, zoneTokens, type TimeLibrary } from '../model/times.js';
import { pending } from '../program/oracle.js';
import type { Program } from '../program/program.js';
import { constantString, resolveConstant } from './constants.js';
import { optionOf } from './object-options.js';

/** A time as a text that does not say which moment it is, or not in a standard form. */
export interface LocalTime {
  /** `local`: as the machine's zone and language have it; `unzoned`: by a pattern without a zone; `built`: put together of its pieces. */
  readonly how: 'local' | 'unzoned' | 'built';
  /** The moment of the call, so that it says when the record was made. */
  readonly now: boolean;
}

type Answer = LocalTime | undefined | typeof pending;

/** Is an expression such a time? `pending` until the compiler has been asked. Serves X6.2, X6.4, G7.1. */
export function localTime(program: Program, given: Located): Answer {
  const at = resolveConstant(program, given);
  const value = valueOf(at);
  if (value.op === 'template' || value.op === 'binary') return builtTime(program, at);
  if (value.op !== 'call') return undefined;
  const callee = beside(at, value.callee);
  const called = valueOf(callee);
  if (called.op === 'global' && called.name === 'Date' && value.kind === 'call') return { how: 'local', now: true };
  if (called.op === 'global' && called.name === 'String') return value.args[0] === undefined ? undefined : printedDate(program, beside(at, value.args[0]));
  return ofPattern(program, at, value) ?? (called.op === 'member' ? ofMethod(program, at, value, called) : undefined);
}

/** A date that is made a text of: `${new Date()}`. */
export function printedDate(program: Program, given: Located): LocalTime | undefined {
  const at = resolveConstant(program, given);
  const value = valueOf(at);
  const made = value.op === 'call' && value.kind === 'new' && dottedName(at.ir, value.callee) === 'Date';
  return made ? { how: 'local', now: isNow(program, at) } : undefined;
}

function ofMethod(program: Program, at: Located, call: ValueOf<'call'>, method: ValueOf<'member'>): Answer {
  const receiver = resolveConstant(program, beside(at, method.object));
  const chained = chain(program, receiver);
  if (chained) {
    if (chained.utc) return undefined;
    if (chained.library.readable.includes(method.name)) return { how: 'local', now: chained.now };
    return chained.library.patterns.includes(method.name) ? byPattern(program, at, call.args[0], chained.now) : undefined;
  }
  if (inUtc(program, at, call)) return undefined;
  if (localDateMethods.has(method.name)) return { how: 'local', now: isNow(program, receiver) };
  if (method.name === 'format') return ofIntl(program, at, call, receiver);
  if (!perhapsDateMethods.has(method.name)) return undefined;
  const made = printedDate(program, receiver);
  if (made) return made;
  if (valueOf(receiver).op === 'call' || valueOf(receiver).op === 'literal') return undefined;
  const type = program.oracle.type(refOf(beside(at, method.object)));
  if (type === pending) return pending;
  return type?.names.some(({ name, origin }) => name === 'Date' && origin.package === 'lib') ? { how: 'local', now: false } : undefined;
}

/** `toLocaleString('sv-SE', { timeZone: 'UTC' })` */
function inUtc(program: Program, at: Located, call: ValueOf<'call'>): boolean {
  return call.args.some((argument) => {
    const options = resolveConstant(program, beside(at, argument));
    const zone = valueOf(options).op === 'object' ? optionOf(program, options, 'timeZone') : undefined;
    return zone === 'unknown' || (zone !== undefined && isUtc(constantString(program, zone)));
  });
}

const isUtc = (zone: string | undefined): boolean => zone !== undefined && /^(?:etc\/)?(?:utc|gmt|zulu|z)$/i.test(zone);

/** `new Intl.DateTimeFormat('en').format()` */
function ofIntl(program: Program, at: Located, call: ValueOf<'call'>, receiver: Located): LocalTime | undefined {
  const maker = valueOf(receiver);
  if (maker.op !== 'call' || dottedName(receiver.ir, maker.callee) !== 'Intl.DateTimeFormat' || inUtc(program, receiver, maker)) return undefined;
  return { how: 'local', now: call.args[0] === undefined || isNow(program, beside(at, call.args[0])) };
}

/** `format(new Date(), 'HH:mm')` of date-fns */
function ofPattern(program: Program, at: Located, call: ValueOf<'call'>): LocalTime | undefined {
  const known = identify(program, beside(at, call.callee));
  if (known?.kind !== 'export' || !patternFunctions.some((one) => one.package === known.package && one.paths.includes(known.path))) return undefined;
  const [date, pattern] = call.args;
  return date === undefined ? undefined : byPattern(program, at, pattern, isNow(program, beside(at, date)));
}

function byPattern(program: Program, at: Located, pattern: number | undefined, now: boolean): LocalTime | undefined {
  const text = pattern === undefined ? undefined : constantString(program, beside(at, pattern));
  return text !== undefined && isUnzoned(text) ? { how: 'unzoned', now } : undefined;
}

/** Does a pattern write an hour and no zone? A `Z` that is quoted is no zone, whatever it looks like. */
export function isUnzoned(pattern: string): boolean {
  const tokens = pattern.replace(/\[[^\]]*\]|'[^']*'/g, '');
  return hourTokens.test(tokens) && !zoneTokens.test(tokens);
}

interface Chain {
  readonly library: TimeLibrary;
  readonly now: boolean;
  readonly utc: boolean;
}

const MAX_CHAIN = 10;

/** `moment().subtract(1, 'day')`, `DateTime.now().toUTC()`: which library's time it is, and whether in UTC. */
function chain(program: Program, at: Located, depth = 0): Chain | undefined {
  const value = valueOf(at);
  if (value.op !== 'call' || depth > MAX_CHAIN) return undefined;
  const known = identify(program, beside(at, value.callee));
  if (known?.kind === 'export') {
    const library = timeLibraries.find(({ packages }) => packages.includes(known.package));
    return library && { library, now: library.now.includes(known.path) && value.args.length === 0, utc: !library.local.includes(known.path) };
  }
  const callee = valueOf(beside(at, value.callee));
  const inner = callee.op === 'member' ? chain(program, resolveConstant(program, beside(at, callee.object)), depth + 1) : undefined;
  if (!inner || callee.op !== 'member') return undefined;
  const { toUtc, zoned } = inner.library;
  // A zone that cannot be read may be UTC.
  return { library: inner.library, now: inner.now && (value.args.length === 0 || zoned.includes(callee.name)), utc: toUtc.includes(callee.name) || (zoned.includes(callee.name) && value.args.length > 0) || (inner.utc && callee.name !== 'local' && callee.name !== 'toLocal') };
}

/** `new Date()`, `Date.now()`, `new Date(Date.now())` */
function isNow(program: Program, given: Located): boolean {
  const at = resolveConstant(program, given);
  const value = valueOf(at);
  if (value.op !== 'call') return false;
  const name = dottedName(at.ir, value.callee);
  if (name === 'Date.now') return true;
  if (name !== 'Date') return chain(program, at)?.now === true;
  const [first] = value.args;
  return first === undefined || isNow(program, beside(at, first));
}

/** `date.getHours() + ':' + date.getMinutes()`: of two pieces at least. */
function builtTime(program: Program, at: Located): LocalTime | undefined {
  const pieces = piecesOf(program, at, 0);
  if (new Set(pieces.map(({ name }) => name)).size < 2) return undefined;
  return { how: 'built', now: pieces.some(({ now }) => now) };
}

const MAX_DEPTH = 12;

function piecesOf(program: Program, given: Located, depth: number): readonly { readonly name: string; readonly now: boolean }[] {
  const at = resolveConstant(program, given);
  const value = valueOf(at);
  const inner = (ids: readonly number[]): readonly { readonly name: string; readonly now: boolean }[] => ids.flatMap((id) => piecesOf(program, beside(at, id), depth + 1));
  if (depth > MAX_DEPTH) return [];
  switch (value.op) {
    case 'template': return inner(value.parts);
    case 'binary': return value.operator === '+' ? inner([value.left, value.right]) : [];
    case 'choose': return inner(value.options);
    case 'array': return inner(value.elements.filter((id) => id >= 0));
    case 'call': {
      const callee = valueOf(beside(at, value.callee));
      if (callee.op === 'member' && localPieces.has(callee.name)) return [{ name: callee.name, now: isNow(program, beside(at, callee.object)) }];
      return [...(callee.op === 'member' ? inner([callee.object]) : []), ...inner(value.args)];
    }
    default: return [];
  }
}

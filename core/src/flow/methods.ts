import { valueAt } from '../ir/access.js';
import type { ValueId, ValueOf } from '../ir/ir.js';
import { indexName } from '../ir/stores.js';
import { isBankDigits, isMask, isShortPiece, takesOffQuery } from '../facts/cleans.js';
import { beside, type Located } from '../facts/located.js';
import { dottedName } from '../facts/dotted-name.js';
import { isEncoding, isThinMask } from '../facts/weak-pseudonym.js';
import { carryingMethods, clearingMethods } from '../model/propagators.js';
import { behindDisguise, pseudonymsOnly, withoutHashes } from './disguise.js';
import { merge, nothing, without, type Path, type Trace, type Way } from './hit.js';
import { nameClass } from './name-class.js';
import { namedHit } from './named.js';
import { isEntries } from './object-calls.js';
import { traceCallbackResult } from './promises.js';
import type { Tracer } from './tracer.js';
import { frozen, stepped, unexplained } from './way.js';

/** `text.trim()`, `list.join()`: the receiver in another form. */
export function traceMethod(tracer: Tracer, at: Located, call: ValueOf<'call'>, path: Path, way: Way): Trace | undefined {
  const callee = valueAt(at.ir, call.callee);
  if (callee.op !== 'member') return undefined;
  const borrowed = borrowedMethod(at, call, callee);
  if (borrowed) return traceBorrowed(tracer, at, borrowed, path, way);
  const named = traceGetter(tracer, at, call, callee, path, way);
  if (named) return named;
  if (isThinMask(at.ir, callee.name, call.args)) return pseudonymsOnly(tracer.trace(beside(at, callee.object), path, behindDisguise(at, 'mask', way, callee.name)));
  if (clearingMethods.has(callee.name) || isMask(at.ir, callee.name, call.args)) return nothing;
  const mapped = traceCallbackResult(tracer, at, call, callee, path, way);
  if (mapped) return mapped;
  if (elementTakers.has(callee.name)) {
    const rest = callee.name === 'next' && path[0] === 'value' ? path.slice(1) : path;
    return tracer.trace(beside(at, callee.object), [elementTaken(at, callee.name, call), ...rest], frozen(at, way, path));
  }
  return traceCarried(tracer, at, call, callee, path, way);
}

function traceCarried(tracer: Tracer, at: Located, call: ValueOf<'call'>, callee: ValueOf<'member'>, path: Path, way: Way): Trace | undefined {
  const carries = carryingMethods.get(callee.name);
  if (!carries) return undefined;
  // Whoever picks entries looks at their keys.
  if (callee.name === 'filter' && isEntries(at, callee.object)) return nothing;
  if (callee.name === 'split') return traceSplit(tracer, at, call, callee, path, way);
  const next = stepped(at, 'passed-through', inAnotherForm(at, way, path), callee.name);
  const whole = tracer.trace(beside(at, callee.object), path, isEncoding(at.ir, callee.name, call.args) ? behindDisguise(at, 'encoding', way, callee.name) : next);
  const pieces = isShortPiece(at.ir, callee.name, call.args) ? withoutHashes(whole) : whole;
  const digits = isBankDigits(at.ir, callee.name, call.args) ? without(pieces, ['card']) : pieces;
  const receiver = takesOffQuery(at.ir, callee.name, call.args) ? { ...digits, hits: digits.hits.filter((hit) => hit.source.url === undefined) } : digits;
  if (carries === 'receiver') return receiver;
  return merge([receiver, ...call.args.map((argument) => tracer.trace(beside(at, argument), path, next))]);
}

/** The receiver's type does not tell of the result as a whole; of an element that was taken out of it, it is still the same element. */
const inAnotherForm = (at: Located, way: Way, path: Path): Way => (path.length > 0 ? frozen(at, way, path) : { ...frozen(at, way, path), anchor: undefined });

/** `Array.prototype.slice.call(arguments, 1)`, `[].slice.call(arguments)` */
interface Borrowed {
  readonly name: string;
  readonly receiver: ValueId;
  readonly args: readonly ValueId[];
}

function borrowedMethod(at: Located, call: ValueOf<'call'>, callee: ValueOf<'member'>): Borrowed | undefined {
  const method = callee.name === 'call' || callee.name === 'apply' ? valueAt(at.ir, callee.object) : undefined;
  const [receiver, ...args] = call.args;
  return method?.op === 'member' && receiver !== undefined && carryingMethods.has(method.name) ? { name: method.name, receiver, args } : undefined;
}

/** Without the first ones, an element has another number. */
function traceBorrowed(tracer: Tracer, at: Located, { name, receiver, args }: Borrowed, path: Path, way: Way): Trace {
  const next = stepped(at, 'passed-through', inAnotherForm(at, way, path), name);
  const [first] = args;
  const skipped = name === 'slice' && first !== undefined ? Number(indexName(at.ir, first)) : 0;
  const whole = tracer.trace(beside(at, receiver), skipped > 0 ? shifted(path, skipped) : path, next);
  const rest = args.map((argument) => (name === 'concat' ? tracer.trace(beside(at, argument), path, next) : nothing));
  return merge([skipped > 0 ? { ...whole, parameters: whole.parameters.map((origin) => (origin.rest && origin.path.length === 0 ? { ...origin, index: origin.index + skipped } : origin)) } : whole, ...rest]);
}

function shifted([first, ...rest]: Path, by: number): Path {
  return first === undefined ? [] : [/^\d+$/.test(first) ? String(Number(first) + by) : first, ...rest];
}

/** Methods that give one element of a list. */
const elementTakers: ReadonlySet<string> = new Set(['pop', 'shift', 'find', 'findLast', 'at', 'next']);

function elementTaken(at: Located, name: string, { args: [first] }: ValueOf<'call'>): string {
  if (name === 'shift') return '0';
  return name === 'at' && first !== undefined ? indexName(at.ir, first) : '*';
}

/** One line of a request is not the request. */
const partsOnly = (trace: Trace): Trace => ({ ...trace, hits: trace.hits.filter((hit) => hit.source.dataClass !== 'request-dump') });

/** Lines and words of a text are the text; what stands beside any other separator is a part of it, and nobody knows which. */
function traceSplit(tracer: Tracer, at: Located, call: ValueOf<'call'>, callee: ValueOf<'member'>, path: Path, way: Way): Trace {
  const [element, ...rest] = path;
  const next = stepped(at, 'passed-through', { ...frozen(at, way, path), anchor: undefined }, callee.name);
  if (element === undefined) return tracer.trace(beside(at, callee.object), path, next);
  const separator = call.args[0] === undefined ? undefined : valueAt(at.ir, call.args[0]);
  const isSpace = separator?.op === 'literal' && /^(?:\s+|\/[[\]\\nrst+*?|()]+\/[a-z]*)$/.test(separator.text);
  // Before the blank of `Bearer x` stands no secret.
  const isScheme = separator?.op === 'literal' && separator.text === ' ' && element === '0';
  if (isScheme) return nothing;
  return isSpace ? partsOnly(tracer.trace(beside(at, callee.object), rest, next)) : unexplained(at, next);
}

const getters = new Set(['get', 'header', 'getOrThrow', 'getItem', 'getHeader', 'getAll']);

/** Of what was put in under that key, where the program did it itself. */
function traceGetter(tracer: Tracer, at: Located, call: ValueOf<'call'>, callee: ValueOf<'member'>, path: Path, way: Way): Trace | undefined {
  const [first] = call.args;
  const named = traceNamedGetter(tracer, at, call, callee, path, way);
  if (named && named.hits.length > 0) return named;
  if (callee.name !== 'get' || first === undefined) return named;
  const key = valueAt(at.ir, first);
  const name = key.op === 'literal' && key.kind === 'string' ? key.text : indexName(at.ir, first);
  const inner = tracer.trace(beside(at, callee.object), [name, ...path], frozen(at, way, path));
  return inner.hits.length > 0 ? inner : named;
}

/** `config.get('JWT_SECRET')`, `req.get('authorization')`: the key says what comes back. */
function traceNamedGetter(tracer: Tracer, at: Located, call: ValueOf<'call'>, callee: ValueOf<'member'>, path: Path, way: Way): Trace | undefined {
  const key = call.args[0] === undefined ? undefined : valueAt(at.ir, call.args[0]);
  if (!getters.has(callee.name) || key?.op !== 'literal' || key.kind !== 'string' || path.length > 0) return undefined;
  const owner = dottedName(at.ir, callee.object);
  const reading = nameClass(tracer.policy, key.text.split('.').at(-1) ?? key.text, { role: 'key', ...(owner === undefined ? {} : { owner }) });
  return reading ? namedHit(at, reading, readableKey(key.text), frozen(at, way, path)) : unexplained(at, way);
}

/** A key is a literal of the scanned code: it is only named if it is an identifier. */
const readableKey = (text: string): string => (/^[A-Za-z_][\w.-]{0,60}$/.test(text) ? text : 'the key');

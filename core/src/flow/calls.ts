import { functionAt, valueAt } from '../ir/access.js';
import { returnedValues } from '../ir/function-uses.js';
import type { ValueOf } from '../ir/ir.js';
import { cleanedClasses, isBankDigits, isMask, takesOffQuery } from '../facts/cleans.js';
import { identify, type Identity } from '../facts/identity.js';
import { beside, type Located } from '../facts/located.js';
import { requestPart } from '../facts/request-part.js';
import { calleeMatches, dottedName } from '../facts/specifier.js';
import { carryingMethods, clearingMethods, globalCalls, packageCalls, type CallEffect } from '../model/propagators.js';
import type { Clearing } from './clearing.js';
import { isErrorClass, isMessage, traceMessage, traceOwnMessage } from './errors.js';
import { fieldOf } from './fields.js';
import { merge, nothing, type Path, type Trace, type Way } from './hit.js';
import { classOf, nameClass } from './name-class.js';
import { namedHit, witnessed } from './named.js';
import { ownCleaner } from './own-cleaner.js';
import { requireTarget, traceTarget } from './required.js';
import { taggedResult } from './tagged.js';
import { traceSchema } from './schema-fields.js';
import type { Tracer } from './tracer.js';
import { traceValidated } from './validated.js';
import { apart, frozen, inside, intoText, stepped, unexplained } from './way.js';

/** Nested calls that a search goes into. */
const MAX_CALLS = 5;

/** What the result of a call holds. A call that nothing is known of is not believed to pass its arguments on. */
export function traceCall(tracer: Tracer, at: Located, call: ValueOf<'call'>, path: Path, way: Way): Trace {
  const told = tracer.policy.sources.find((source) => source.call !== undefined && calleeMatches(tracer.program, at, source.call));
  if (told) {
    const reading = { dataClass: classOf(tracer.policy, told.class), strength: 'strong' as const, words: [] };
    return namedHit(at, reading, dottedName(at.ir, call.callee) ?? 'call', frozen(at, way, path), nothing, 'policy');
  }
  const body = path.length === 0 && !way.asText ? requestPart(tracer.program, at) : undefined;
  if (body) return namedHit(at, { dataClass: body.dataClass, strength: 'strong', words: [] }, dottedName(at.ir, call.callee) ?? 'body', frozen(at, way, path), nothing, 'library');
  const cleaned = cleanedClasses(tracer.program, tracer.policy, at);
  if (cleaned === 'all') return nothing;
  if (cleaned === 'hashed') return unexplained(at, { ...apart(way), leaf: way.leaf ?? at });
  if (cleaned === 'by-name') return traceCleaned(tracer, at, call, path, way);
  if (cleaned) return without(traceArguments(tracer, at, call, { kind: 'carries', from: 'all', step: 'passed-through' }, path, way), cleaned);
  const callee = identify(tracer.program, beside(at, call.callee));
  const tagged = path.length === 0 ? taggedResult(tracer, at, callee, frozen(at, way, path)) : undefined;
  if (tagged) return tagged;
  const required = requireTarget(tracer.program, at, call);
  if (required) return traceTarget(tracer, at, required, path, frozen(at, way, path));
  if (isPublicUrlPart(callee, path)) return nothing;
  if (isErrorClass(callee) && path.length > 0) return isMessage(path) ? traceMessage(tracer, at, call.args, frozen(at, way, path)) : unexplained(at, way);
  const effect = effectOf(callee);
  const cloned = clonedValue(tracer, at, callee, call);
  if (cloned) return tracer.trace(cloned, path, stepped(at, 'passed-through', apart(frozen(at, way, path)), 'JSON.parse'));
  if (effect) return effect.kind === 'clears' ? nothing : traceArguments(tracer, at, call, effect, path, way);
  return traceOwn(tracer, at, call, callee, path, way) ?? traceDescribed(tracer, at, call, path, way) ?? traceMethod(tracer, at, call, path, way) ?? traceUnknownCall(tracer, at, call, path, way, unexplained(at, frozen(at, way, path)));
}

/** What a schema says of its result; where it tells of nothing sensitive, what was looked at is still what came in. */
function traceDescribed(tracer: Tracer, at: Located, call: ValueOf<'call'>, path: Path, way: Way): Trace | undefined {
  const described = traceSchema(tracer, at, path, way);
  return described && described.hits.length > 0 ? described : traceValidated(tracer, at, call, path, way) ?? described;
}

/** `JSON.parse(JSON.stringify(value))` is the value, with its fields where they were. */
function clonedValue(tracer: Tracer, at: Located, callee: Identity | undefined, call: ValueOf<'call'>): Located | undefined {
  const [first] = call.args;
  const inner = callee?.kind === 'global' && callee.path === 'JSON.parse' && first !== undefined ? valueAt(at.ir, first) : undefined;
  if (inner?.op !== 'call' || inner.args.length !== 1 || inner.args[0] === undefined) return undefined;
  const serializer = identify(tracer.program, beside(at, inner.callee));
  return serializer?.kind === 'global' && serializer.path === 'JSON.stringify' ? beside(at, inner.args[0]) : undefined;
}

/** A function of the project that cleans: what its body is seen to leave goes through; where that cannot be told, its name is believed. */
function traceCleaned(tracer: Tracer, at: Located, call: ValueOf<'call'>, path: Path, way: Way): Trace {
  const cleaner = ownCleaner(tracer.program, beside(at, call.callee));
  if (!cleaner) return nothing;
  const clearing: Clearing = cleaner.kind === 'secrets' ? cleaner : { ...cleaner, above: way.field?.length };
  return traceArguments(tracer, at, call, { kind: 'carries', from: [0], step: 'passed-through' }, path, { ...way, clearings: [...way.clearings, clearing] });
}

/** Of a URL, these hold neither the password in it nor its query. */
const publicUrlParts: ReadonlySet<string> = new Set(['protocol', 'host', 'hostname', 'port', 'origin', 'slashes']);

function isPublicUrlPart(callee: Identity | undefined, [part]: Path): boolean {
  if (part === undefined || !publicUrlParts.has(part)) return false;
  return (callee?.kind === 'global' && callee.path === 'URL') || (callee?.kind === 'export' && callee.package === 'url');
}

function without(trace: Trace, classes: readonly string[]): Trace {
  return { ...nothing, hits: trace.hits.filter((hit) => !classes.includes(hit.source.dataClass)) };
}

function effectOf(known: Identity | undefined): CallEffect | undefined {
  if (known?.kind === 'global') return globalCalls.get(known.path);
  return known?.kind === 'export' ? packageCalls.get(`${known.package}:${known.path}`) : undefined;
}

function traceArguments(tracer: Tracer, at: Located, call: ValueOf<'call'>, effect: CallEffect & { kind: 'carries' }, path: Path, way: Way): Trace {
  const args = effect.from === 'all' ? call.args : effect.from.flatMap((index) => call.args[index] ?? []);
  const next = stepped(at, effect.step, way, dottedName(at.ir, call.callee));
  // What was made into text has no fields any more: the text holds all of it, objects written out.
  const parsed = effect.parses ? way.parsed ?? frozen(at, way, path).anchor : way.parsed;
  const inner = effect.step === 'serialized' ? { ...intoText(next), asText: false } : { ...apart(next), parsed, asText: effect.step === 'joined' ? false : next.asText };
  const wanted: Path = effect.step === 'serialized' ? [] : path;
  return merge(args.map((argument) => tracer.trace(beside(at, argument), wanted, inner)));
}

/** A function of the project: what it returns, its parameters being this call's arguments. */
function traceOwn(tracer: Tracer, at: Located, call: ValueOf<'call'>, callee: Identity | undefined, path: Path, way: Way): Trace | undefined {
  if (callee?.kind === 'class' && call.kind === 'new') return traceInstance(tracer, at, call, { ...callee, kind: 'instance' }, path, way);
  if (callee?.kind !== 'function' || way.calls.length >= MAX_CALLS) return undefined;
  const { file, ir, fn } = callee;
  const target = functionAt(ir, fn);
  if (!target.hasBody || target.isGenerator) return undefined;
  const next = frozen(at, way, path);
  const entered: Way = { ...stepped(at, 'returned', next, dottedName(at.ir, call.callee)), calls: [{ file, fn, call: at }, ...way.calls] };
  const inner = merge(returnedValues(ir, fn).map((value) => tracer.trace({ file, ir, value }, path, entered)));
  return traceUnknownCall(tracer, at, call, path, next, inner);
}

/** `new Session(token).token`, `new RequestError(text).message` */
function traceInstance(tracer: Tracer, at: Located, call: ValueOf<'call'>, callee: Identity & { kind: 'instance' }, path: Path, way: Way): Trace {
  const message = isMessage(path) ? traceOwnMessage(tracer, at, call.args, callee, way) : undefined;
  // Of an error that is written as a whole the fields are written too: its type tells of them.
  if (path.length === 0) return message && way.asText ? message : merge([message ?? nothing, unexplained(at, frozen(at, way, path))]);
  return message ?? fieldOf(tracer, callee, at, path, way);
}

/** `text.trim()`, `list.join()`: the receiver in another form. */
function traceMethod(tracer: Tracer, at: Located, call: ValueOf<'call'>, path: Path, way: Way): Trace | undefined {
  const callee = valueAt(at.ir, call.callee);
  if (callee.op !== 'member') return undefined;
  const named = traceNamedGetter(tracer, at, call, callee, path, way);
  if (named) return named;
  if (clearingMethods.has(callee.name) || isMask(at.ir, callee.name, call.args)) return nothing;
  const mapped = traceCallback(tracer, at, call, callee, path, way);
  if (mapped) return mapped;
  const carries = carryingMethods.get(callee.name);
  if (!carries) return undefined;
  const next = stepped(at, 'passed-through', apart(frozen(at, way, path)), callee.name);
  const whole = tracer.trace(beside(at, callee.object), path, next);
  const digits = isBankDigits(at.ir, callee.name, call.args) ? without(whole, ['card']) : whole;
  const receiver = takesOffQuery(at.ir, callee.name, call.args) ? { ...digits, hits: digits.hits.filter((hit) => hit.source.url === undefined) } : digits;
  if (carries === 'receiver') return receiver;
  return merge([receiver, ...call.args.map((argument) => tracer.trace(beside(at, argument), [], next))]);
}

/** `list.map(f)`, `promise.then(f)`: what the callback returns. */
function traceCallback(tracer: Tracer, at: Located, call: ValueOf<'call'>, callee: ValueOf<'member'>, path: Path, way: Way): Trace | undefined {
  if (!['map', 'flatMap', 'then', 'reduce'].includes(callee.name) || call.args[0] === undefined) return undefined;
  const callback = identify(tracer.program, beside(at, call.args[0]));
  if (callback?.kind !== 'function' || !functionAt(callback.ir, callback.fn).hasBody) return undefined;
  const wanted = callee.name === 'map' || callee.name === 'flatMap' ? path.slice(1) : path;
  const { file, ir, fn } = callback;
  return merge(returnedValues(ir, fn).map((value) => tracer.trace({ file, ir, value }, wanted, inside(frozen(at, way, path)))));
}

const getters = new Set(['get', 'header', 'getOrThrow', 'getItem', 'getHeader']);

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

/** The name of a function may say what it gives: `getPassword()`. */
function traceUnknownCall(tracer: Tracer, at: Located, call: ValueOf<'call'>, path: Path, way: Way, inner: Trace): Trace {
  if (path.length > 0 || (inner.hits.length === 0 && inner.opaque.length === 0)) return inner;
  const name = dottedName(at.ir, call.callee)?.split('.').at(-1);
  const reading = name === undefined || call.kind === 'new' ? undefined : nameClass(tracer.policy, name, { role: 'function' });
  if (!reading || name === undefined) return inner;
  return inner.hits.length > 0 ? witnessed(inner, reading) : namedHit(at, reading, name, frozen(at, way, path), inner);
}

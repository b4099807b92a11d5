import { functionAt, valueAt } from '../ir/access.js';
import { returnedValues, yieldedValues } from '../ir/function-uses.js';
import type { ValueOf } from '../ir/ir.js';
import { cleanedClasses } from '../facts/cleans.js';
import { givesRemoteUrl } from '../facts/git-remote.js';
import { identify, type Identity } from '../facts/identity.js';
import { givenBy, invocationOf } from '../facts/invocation.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { requestPart } from '../facts/request-part.js';
import { calleeMatches, dottedName } from '../facts/specifier.js';
import { isEncoding } from '../facts/weak-pseudonym.js';
import { besideOutput } from '../model/git-remotes.js';
import { globalCalls, inventingPackages, packageCalls, type CallEffect } from '../model/propagators.js';
import type { Clearing } from './clearing.js';
import { behindDisguise, pseudonymsOnly, traceHashed } from './disguise.js';
import { traceError, traceOwnError } from './error-objects.js';
import { isErrorClass, isMessage, traceMessage, traceOwnMessage } from './errors.js';
import { instanceField } from './fields.js';
import { traceClient, traceReturnedError } from './library-errors.js';
import { merge, nothing, without, type CallContext, type Path, type Trace, type Way } from './hit.js';
import { traceMethod } from './methods.js';
import { classOf, nameClass } from './name-class.js';
import { isOnlyLabel, namedHit, witnessed } from './named.js';
import { traceObjectCall } from './object-calls.js';
import { ownCleaner } from './own-cleaner.js';
import { traceExecutor } from './promises.js';
import { requireTarget, traceTarget } from './required.js';
import { traceRevealed } from './revealed.js';
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
  const remote = traceRemoteUrl(at, call, path, way);
  if (remote) return remote;
  const cleaned = cleanedClasses(tracer.program, tracer.policy, at);
  if (cleaned === 'all') return nothing;
  if (cleaned === 'hashed') return merge([unexplained(at, { ...apart(way), leaf: way.leaf ?? at }), traceHashed(tracer, at, way, dottedName(at.ir, call.callee)), leftByOwn(tracer, at, call, path, way)]);
  if (cleaned === 'by-name') return traceCleaned(tracer, at, call, path, way);
  if (cleaned) return without(traceArguments(tracer, at, call, { kind: 'carries', from: 'all', step: 'passed-through' }, path, way), cleaned);
  const invocation = invocationOf(at, call);
  const callee = identify(tracer.program, invocation?.callee ?? beside(at, call.callee));
  const given = traceReturnedError(at, callee, path, frozen(at, way, path)) ?? traceClient(at, identify(tracer.program, at), path, frozen(at, way, path));
  if (given) return given;
  const required = requireTarget(tracer.program, at, call);
  if (required) return traceTarget(tracer, at, required, path, frozen(at, way, path));
  if (isPublicUrlPart(callee, path) || isMadeUp(callee)) return nothing;
  const error = traceError(tracer, at, call, callee, path, way);
  if (error) return error;
  if (isErrorClass(callee) && path.length > 0) return isMessage(path) ? traceMessage(tracer, at, call.args, frozen(at, way, path)) : unexplained(at, way);
  const object = traceObjectCall(tracer, at, call, callee, path, way);
  if (object) return object;
  const tagged = path.length === 0 ? taggedResult(tracer, at, callee, frozen(at, way, path)) : undefined;
  if (tagged) return tagged;
  const revealed = traceRevealed(tracer, at, call, callee, path, way);
  if (revealed) return revealed;
  const effect = effectOf(callee);
  const cloned = clonedValue(tracer, at, callee, call);
  if (cloned) return tracer.trace(cloned, path, stepped(at, 'passed-through', apart(frozen(at, way, path)), 'JSON.parse'));
  if (effect) return effect.kind === 'clears' ? nothing : traceArguments(tracer, at, call, effect, path, way);
  return traceOwn(tracer, at, call, callee, path, way) ?? traceExecutor(tracer, at, call, callee, path, way) ?? traceDescribed(tracer, at, call, path, way)
    ?? traceMethod(tracer, at, call, path, way) ?? traceUnknownCall(tracer, at, call, path, way, unexplained(at, frozen(at, way, path)));
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
  if (!cleaner) return leftByOwn(tracer, at, call, path, way);
  const clearing: Clearing = cleaner.kind === 'secrets' ? cleaner : { ...cleaner, above: way.field?.length };
  return traceArguments(tracer, at, call, { kind: 'carries', from: [0], step: 'passed-through' }, path, { ...way, clearings: [...way.clearings, clearing] });
}

/** `maskEmail(email)`, `hashUser(email)`: the name says that it cleans, the body that most of it is left. */
function leftByOwn(tracer: Tracer, at: Located, call: ValueOf<'call'>, path: Path, way: Way): Trace {
  const callee = identify(tracer.program, beside(at, call.callee));
  const left = callee?.kind === 'function' ? traceOwn(tracer, at, call, callee, path, way) : undefined;
  return left ? pseudonymsOnly(left) : nothing;
}

/** The address of a git remote may hold the token that CI servers put there. */
function traceRemoteUrl(at: Located, call: ValueOf<'call'>, path: Path, way: Way): Trace | undefined {
  if (!givesRemoteUrl(at, call)) return undefined;
  if (path.some((name) => besideOutput.has(name))) return nothing;
  const found = namedHit(at, { dataClass: 'connection-string', strength: 'weak', words: [] }, dottedName(at.ir, call.callee) ?? 'git', frozen(at, way, path), nothing, 'library');
  return { ...found, hits: found.hits.map((hit) => ({ ...hit, source: { ...hit.source, remote: true as const } })) };
}

/** Of a URL, these hold neither the password in it nor its query. */
const publicUrlParts: ReadonlySet<string> = new Set(['protocol', 'host', 'hostname', 'port', 'origin', 'slashes']);

function isPublicUrlPart(callee: Identity | undefined, [part]: Path): boolean {
  if (part === undefined || !publicUrlParts.has(part)) return false;
  return (callee?.kind === 'global' && callee.path === 'URL') || (callee?.kind === 'export' && callee.package === 'url');
}

/** `faker.person.firstName()`: nobody's. */
const isMadeUp = (callee: Identity | undefined): boolean => callee?.kind === 'export' && inventingPackages.has(callee.package);

function effectOf(known: Identity | undefined): CallEffect | undefined {
  if (known?.kind === 'global') return globalCalls.get(known.path);
  return known?.kind === 'export' ? packageCalls.get(`${known.package}:${known.path}`) : undefined;
}

function traceArguments(tracer: Tracer, at: Located, call: ValueOf<'call'>, effect: CallEffect & { kind: 'carries' }, path: Path, way: Way): Trace {
  const args = effect.from === 'all' ? call.args : effect.from.flatMap((index) => call.args[index] ?? []);
  const next = stepped(at, effect.step, way, dottedName(at.ir, call.callee));
  // What was made into text has no fields any more: the text holds all of it, objects written out.
  const parsed = effect.parses ? way.parsed ?? frozen(at, way, path).anchor : way.parsed;
  const texts = effect.step === 'serialized' || effect.step === 'interpolated';
  const inner = texts ? { ...intoText(next), asText: effect.step === 'interpolated' } : { ...apart(next), parsed, asText: effect.step === 'joined' ? false : next.asText };
  const wanted: Path = texts ? [] : path;
  const spelled = isEncoding(at.ir, dottedName(at.ir, call.callee) ?? '', call.args) ? behindDisguise(at, 'encoding', inner, undefined) : inner;
  return merge(args.map((argument) => tracer.trace(beside(at, argument), wanted, spelled)));
}

/** A function of the project: what it returns, its parameters being this call's arguments. */
function traceOwn(tracer: Tracer, at: Located, call: ValueOf<'call'>, callee: Identity | undefined, path: Path, way: Way): Trace | undefined {
  if (callee?.kind === 'class' && call.kind === 'new') return traceInstance(tracer, at, call, { ...callee, kind: 'instance' }, path, way);
  if (callee?.kind !== 'function' || way.calls.length >= MAX_CALLS) return undefined;
  const { file, ir, fn } = callee;
  const target = functionAt(ir, fn);
  if (!target.hasBody) return undefined;
  const next = frozen(at, way, path);
  const context = contextOf(at, call, callee);
  const entered: Way = { ...stepped(at, 'returned', next, dottedName(at.ir, call.callee)), calls: [context, ...around(tracer, callee), ...way.calls] };
  if (target.isGenerator) return traceYielded(tracer, { file, ir, value: at.value }, fn, path, entered);
  const inner = merge(returnedValues(ir, fn).map((value) => tracer.trace({ file, ir, value }, path, entered)));
  return traceUnknownCall(tracer, at, call, path, next, inner);
}

/** `new Session(token).token`, `new RequestError(text).message` */
function traceInstance(tracer: Tracer, at: Located, call: ValueOf<'call'>, callee: Identity & { kind: 'instance' }, path: Path, way: Way): Trace {
  const error = traceOwnError(tracer, callee, at, call, path, way);
  if (error) return error;
  const message = isMessage(path) ? traceOwnMessage(tracer, at, call.args, callee, way) : undefined;
  // Of an error that is written as a whole the fields are written too: its type tells of them.
  if (path.length === 0) return message && way.asText ? message : merge([message ?? nothing, unexplained(at, frozen(at, way, path))]);
  return message ?? instanceField(tracer, callee, at, call, path, way);
}

/** `make(token)()`: the call that made the function gave the one around it its arguments. */
function around(tracer: Tracer, { madeBy }: Identity & { kind: 'function' }): readonly CallContext[] {
  const call = madeBy && valueOf(madeBy);
  const maker = madeBy && call?.op === 'call' ? identify(tracer.program, invocationOf(madeBy, call)?.callee ?? beside(madeBy, call.callee)) : undefined;
  return madeBy && call?.op === 'call' && maker?.kind === 'function' ? [contextOf(madeBy, call, maker)] : [];
}

function contextOf(at: Located, call: ValueOf<'call'>, { file, fn, bound }: Identity & { kind: 'function' }): CallContext {
  return { file, fn, call: at, args: invocationOf(at, call)?.args ?? givenBy(at, call.args), bound: bound ?? [] };
}

/** What a generator yields, as the elements of what it gives back; `next().value` takes them out one by one. */
function traceYielded(tracer: Tracer, at: Located, fn: number, path: Path, way: Way): Trace {
  const [, ...rest] = path;
  const part = path.length === 0 ? inside(way, '*') : way;
  return merge(yieldedValues(at.ir, fn).map(({ value, all }) => tracer.trace(beside(at, value), all ? path : rest, part)));
}

/** The name of a function may say what it gives: `getPassword()`. */
function traceUnknownCall(tracer: Tracer, at: Located, call: ValueOf<'call'>, path: Path, way: Way, inner: Trace): Trace {
  if (path.length > 0 || (inner.hits.length === 0 && inner.opaque.length === 0)) return inner;
  const name = dottedName(at.ir, call.callee)?.split('.').at(-1);
  const reading = name === undefined || call.kind === 'new' ? undefined : nameClass(tracer.policy, name, { role: 'function' });
  if (!reading || name === undefined) return inner;
  if (inner.hits.length > 0) return witnessed(inner, reading);
  return isOnlyLabel(tracer.program, at, name, reading) ? inner : namedHit(at, reading, name, frozen(at, way, path), inner);
}

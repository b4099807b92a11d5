import { functionAt, valueAt } from '../ir/access.js';
import { parameterPlace } from '../ir/parameter-calls.js';
import { bareEntry, placeKey } from '../entries/bare-entry.js';
import type { FunctionPlace } from '../entries/entry-point.js';
import type { EntryPoint } from '../entries/find-entries.js';
import { handlerFunctions } from '../entries/handler-functions.js';
import { dottedName } from '../facts/dotted-name.js';
import { isHandedError } from '../facts/handed-error.js';
import { identify } from '../facts/identity.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { nextNames } from '../model/outcomes.js';
import { waysAround, type Wrapping } from '../paths/around.js';
import type { CallEffects } from '../paths/call-effects.js';
import type { Recorded } from '../paths/level.js';
import type { Ways } from '../paths/ways.js';
import type { Program } from '../program/program.js';
import type { HandlerKind } from './handler.js';
import { kindOf, type KindAsk } from './kind.js';
import { filtered, nestMethod } from './nest-around.js';

/** Handlers that fail where what stands in front of them turns somebody away: that is what they are there for. */
const failedByGuards: ReadonlySet<HandlerKind> = new Set<HandlerKind>(['login', 'refresh', 'oauth']);

/** The ways out of a handler with those of its wrappers, of the middleware in front of it, and of guards, interceptors and filters. */
export function waysOfWhole(effects: CallEffects, ask: KindAsk, entry: EntryPoint, kind: HandlerKind, inner: Ways): Ways {
  const { program } = ask;
  let ways = inner;
  for (const wrapper of entry.wrappers.toReversed()) ways = waysAround(effects, wrapperOf(wrapper, entry), ways, true);
  for (const at of entry.around.toReversed()) {
    for (const one of wrappingsOf(program, entry, at)) {
      const guard = isGuard(effects, ask, entry, one);
      const whole = waysAround(effects, one, ways, failedByGuards.has(kind) && guard);
      ways = guard && !failedByGuards.has(kind) ? { ...whole, well: itsOwn(whole.well, ways.well) } : whole;
    }
  }
  return filtered(effects, program, entry, ways);
}

/** What a guard records of who comes by is no record of what he then does. */
const itsOwn = (whole: Recorded | undefined, inner: Recorded | undefined): Recorded | undefined => whole && inner && { ...whole, well: inner.well, early: inner.early, far: inner.far, events: inner.events };

/** Where procedures are made of a common one, what that asks of everybody is no part of any of them. */
const ofBuilder: ReadonlySet<string> = new Set(['trpc', 'orpc', 'next-safe-action']);

/** Somebody is turned away for who he is, or is not: bad input and too many requests are no failure of a login. */
function isGuard(effects: CallEffects, ask: KindAsk, entry: EntryPoint, one: Wrapping): boolean {
  if (one.role !== 'guard' || ofBuilder.has(entry.framework)) return false;
  const ofEffects = asked.get(effects) ?? new Map<string, boolean>();
  asked.set(effects, ofEffects);
  const key = `${entry.framework} ${String(one.near)} ${placeKey(one)}`;
  const found = ofEffects.get(key) ?? turnsAway(effects, ask, entry, one);
  ofEffects.set(key, found);
  return found;
}

/** The same middleware stands in front of many handlers. */
const asked = new WeakMap<CallEffects, Map<string, boolean>>();

function turnsAway(effects: CallEffects, ask: KindAsk, { framework }: EntryPoint, { file, ir, fn, role, near }: Wrapping): boolean {
  const entry = bareEntry({ file, ir, fn }, framework, role);
  return kindOf(ask, entry, effects.ways({ file, ir, fn, role, near, known: undefined })) === 'authz-guard';
}

/** `(fn) => async (req, res, next) => { ... await fn(req, res, next) ... }` */
function wrapperOf(wrapper: FunctionPlace, entry: FunctionPlace): Wrapping {
  const maker = functionAt(wrapper.ir, wrapper.fn).parent;
  return { ...wrapper, role: 'handler', near: true, style: functionAt(entry.ir, entry.fn).isAsync ? 'promise' : 'sync', isCall: (at) => callsParameterOf(at, maker) };
}

/** Also `fn.call(this, req, res)` and `fn.apply(this, arguments)`. */
function callsParameterOf(at: Located, maker: number): boolean {
  const call = valueOf(at);
  const callee = call.op === 'call' ? valueAt(at.ir, call.callee) : undefined;
  if (call.op !== 'call' || call.kind !== 'call') return false;
  const called = callee?.op === 'member' && ['call', 'apply'].includes(callee.name) ? callee.object : call.callee;
  return parameterPlace(at.ir, called)?.fn === maker;
}

/** What stands in front of a handler: a middleware, a class of Nest. */
function wrappingsOf(program: Program, entry: EntryPoint, at: Located): readonly Wrapping[] {
  if (entry.framework === 'nest') return nestWrappings(program, at);
  return handlerFunctions(program, at).filter(({ library }) => library === undefined).map((one) => ({ file: one.file, ir: one.ir, fn: one.fn, role: 'guard', near: false, isCall: (call) => handsOn(program, call), ...comesBack(entry.framework) }));
}

/** `next()`, `await next()`, `opts.next({ ctx })`; an error that is handed on ends it. */
const handsOn = (program: Program, at: Located): boolean => {
  const call = valueOf(at);
  if (call.op !== 'call' || !nextNames.has(dottedName(at.ir, call.callee)?.split('.').at(-1) ?? '')) return false;
  const [first] = call.args;
  return first === undefined || (valueAt(at.ir, first).op === 'object' && !isHandedError(program, beside(at, first)));
};

/** How what comes next comes back: in Koa and oRPC what it throws is thrown, in Hono it has been answered, in tRPC and next-safe-action it is a value, and in Express nothing is heard of it. */
function comesBack(framework: string): Pick<Wrapping, 'style' | 'thrownAs'> {
  switch (framework) {
    case 'koa': case 'orpc': return { style: 'promise' };
    case 'hono': return { style: 'promise', thrownAs: 'answered' };
    case 'trpc': case 'next-safe-action': return { style: 'promise', thrownAs: 'valued' };
    default: return { style: 'blind' };
  }
}

/** `@UseInterceptors(X)`, `@UseGuards(X)` */
function nestWrappings(program: Program, at: Located): readonly Wrapping[] {
  const known = identify(program, at);
  if (known?.kind !== 'class' && known?.kind !== 'instance') return [];
  const intercept = nestMethod(program, known, 'intercept');
  const canActivate = intercept ? undefined : nestMethod(program, known, 'canActivate');
  if (intercept) return [{ ...intercept, role: 'handler', near: false, style: 'observable', isCall: handlesNext }];
  return canActivate ? [{ ...canActivate, role: 'guard', near: true, style: 'before', isCall: () => false }] : [];
}

/** `next.handle()` */
const handlesNext = (at: Located): boolean => {
  const call = valueOf(at);
  const callee = call.op === 'call' ? valueOf(beside(at, call.callee)) : undefined;
  return callee?.op === 'member' && callee.name === 'handle' && call.op === 'call' && call.args.length === 0;
};

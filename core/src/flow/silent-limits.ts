import { blockAt, classAt, functionAt, valueAt } from '../ir/access.js';
import type { Range } from '../ir/ir.js';
import { describe } from '../facts/describe.js';
import { identify } from '../facts/identity.js';
import { beside, placeOf, valueOf, type Located } from '../facts/located.js';
import { madeByPackage } from '../facts/made-by-package.js';
import { standsAlone } from '../facts/stands-alone.js';
import { flexiblePackage, rateLimiters, throttlerHooks, throttlerPackage, type RateLimiterModel } from '../model/rate-limiters.js';
import type { Policy } from '../policy/policy.js';
import type { Program } from '../program/program.js';
import { catchesIn } from './catches.js';
import { resolveConstant } from './constants.js';
import { callsIn } from './log-calls.js';
import { constantBoolean, optionOf } from './object-options.js';
import { recordedByHandler } from './recording-handlers.js';
import { recordsIn, strongest, type Recorded } from './records-in.js';
import { reached } from './silent-way.js';

/** Where somebody is turned away, and nothing is put on record. */
export interface SilentLimit {
  readonly kind: 'option' | 'guard' | 'consume' | 'answer' | 'lock';
  readonly file: string;
  readonly range: Range;
  readonly name: string;
  /** The option, method or field that is meant. */
  readonly setting: string;
  readonly at: Located;
}

/** The rate limiters of packages that a file sets up without a record. Serves G6.2. */
export function silentLimiters(program: Program, policy: Policy, file: string): readonly SilentLimit[] {
  if (!/rate-?limit|throttler/i.test(program.text(file) ?? '')) return [];
  return [...callsIn(program, file).flatMap((at) => [...ofOptions(program, policy, at), ...ofConsume(program, policy, at)]), ...ofGuards(program, policy, file)];
}

function ofOptions(program: Program, policy: Policy, at: Located): readonly SilentLimit[] {
  const call = valueOf(at);
  if (call.op !== 'call') return [];
  const callee = valueAt(at.ir, call.callee);
  const isRegister = callee.op === 'member' && callee.name === 'register';
  const [plugin] = call.args;
  const known = isRegister && plugin !== undefined ? identify(program, beside(at, plugin)) : identify(program, beside(at, call.callee));
  const model = known?.kind === 'export' ? rateLimiters.find(({ packages, exports, registered }) => packages.includes(known.package) && exports.includes(known.path) && (registered === true) === isRegister) : undefined;
  if (!model) return [];
  const given = call.args[isRegister ? 1 : 0];
  const options = given === undefined ? undefined : resolveConstant(program, beside(at, given));
  const place = placeOf(beside(at, isRegister && plugin !== undefined ? plugin : call.callee));
  const name = describe(at.ir, isRegister && plugin !== undefined ? plugin : call.callee);
  if (isRegister && fastifyRecords(program, policy, at)) return [];
  return recordsByOption(program, policy, model, options) === 'no' ? [{ kind: 'option', file: at.file, range: place, name, setting: model.write, at }] : [];
}

/** Fastify's own error handler logs the error that a limit is, where its logger is on; one that was set in its place may do so too. */
function fastifyRecords(program: Program, policy: Policy, at: Located): boolean {
  if (recordedByHandler(program, policy, at)) return true;
  const around = standsAlone(at.ir) ? [at.file] : program.files;
  return !around.some((file) => program.text(file)?.includes('setErrorHandler')) && around.some((file) => /\bfastify\(\s*\{[^}]*\blogger/i.test(program.text(file) ?? ''));
}

function recordsByOption(program: Program, policy: Policy, { hooks, throws }: RateLimiterModel, options: Located | undefined): Recorded {
  if (!options) return 'no';
  if (valueOf(options).op !== 'object') return 'unseen';
  if (throws !== undefined && constantBoolean(program, optionOf(program, options, throws)) !== false && optionOf(program, options, throws) !== undefined) return 'unseen';
  return strongest(hooks.map((name): Recorded => {
    const option = optionOf(program, options, name);
    if (option === undefined) return 'no';
    if (option === 'unknown') return 'unseen';
    const value = valueOf(resolveConstant(program, option));
    if (value.op === 'literal' || value.op === 'object' || value.op === 'template') return 'no';
    const known = identify(program, option);
    return known?.kind === 'function' && functionAt(known.ir, known.fn).hasBody ? recordsIn(program, policy, known) : 'unseen';
  }));
}

/** `try { await limiter.consume(key) } catch { res.status(429).end() }` */
function ofConsume(program: Program, policy: Policy, at: Located): readonly SilentLimit[] {
  const call = valueOf(at);
  const callee = call.op === 'call' ? valueAt(at.ir, call.callee) : undefined;
  if (call.op !== 'call' || callee?.op !== 'member') return [];
  if (callee.name === 'catch') {
    const inner = valueAt(at.ir, callee.object);
    const consume = inner.op === 'call' ? thenOrConsume(at, callee.object) : undefined;
    return consume && isConsume(program, consume) ? ofRejection(program, policy, consume, call.args[0]) : [];
  }
  if (callee.name !== 'consume' || !isConsume(program, at)) return [];
  const around = catchesIn(at.ir, call.fn).find(({ tried }) => tried.includes(call.block));
  if (!around) return [];
  const blocks = [...reached(at.ir, around.entry, () => true)];
  const recorded = recordsIn(program, policy, { file: at.file, ir: at.ir, fn: call.fn, blocks });
  return recorded === 'no' && !blocks.some((block) => blockAt(at.ir, block).terminator.kind === 'throw') ? [limitAt(at)] : [];
}

/** `limiter.consume(key).then(() => next())` */
function thenOrConsume(at: Located, id: number): Located {
  const call = valueAt(at.ir, id);
  const callee = call.op === 'call' ? valueAt(at.ir, call.callee) : undefined;
  return callee?.op === 'member' && callee.name === 'then' ? beside(at, callee.object) : beside(at, id);
}

function isConsume(program: Program, at: Located): boolean {
  const call = valueOf(at);
  const callee = call.op === 'call' ? valueAt(at.ir, call.callee) : undefined;
  return callee?.op === 'member' && callee.name === 'consume' && madeByPackage(program, beside(at, callee.object), [flexiblePackage]);
}

function ofRejection(program: Program, policy: Policy, consume: Located, handler: number | undefined): readonly SilentLimit[] {
  const known = handler === undefined ? undefined : identify(program, beside(consume, handler));
  return known?.kind === 'function' && recordsIn(program, policy, known) === 'no' && !functionAt(known.ir, known.fn).blocks.some((id) => blockAt(known.ir, id).terminator.kind === 'throw') ? [limitAt(consume)] : [];
}

function limitAt(at: Located): SilentLimit {
  const call = valueOf(at);
  const callee = call.op === 'call' ? call.callee : at.value;
  return { kind: 'consume', file: at.file, range: placeOf(beside(at, callee)), name: describe(at.ir, callee), setting: 'consume', at };
}

/** `useClass: ThrottlerGuard`, `@UseGuards(ThrottlerGuard)`, a class that extends it and tells nothing either. */
function ofGuards(program: Program, policy: Policy, file: string): readonly SilentLimit[] {
  const ir = program.text(file)?.includes(throttlerPackage) ? program.ir(file) : undefined;
  if (!ir) return [];
  const heirs = ir.classes.flatMap((one): readonly SilentLimit[] => {
    if (one.superClass === undefined || !isGuard(program, { file, ir, value: one.superClass })) return [];
    const hooks = one.members.filter(({ name, fn }) => name !== undefined && throttlerHooks.has(name) && fn !== undefined);
    const recorded = strongest(hooks.map(({ fn }) => recordsIn(program, policy, { file, ir, fn: fn ?? 0 })));
    const at = { file, ir, value: one.superClass };
    return recorded === 'no' ? [{ kind: 'guard', file, range: placeOf(at), name: classAt(ir, one.id).name ?? 'ThrottlerGuard', setting: 'throwThrottlingException', at }] : [];
  });
  const uses = ir.values.flatMap((value, id): readonly SilentLimit[] => {
    const given = value.op === 'call' && value.kind === 'decorator' ? value.args : value.op === 'object' ? value.entries.filter(({ name }) => name === 'useClass').map((entry) => entry.value) : [];
    return given.filter((one) => isGuard(program, { file, ir, value: one })).map((one) => {
      const at = { file, ir, value: one };
      return { kind: 'guard', file, range: placeOf(at), name: 'ThrottlerGuard', setting: 'throwThrottlingException', at: { ...at, value: valueAt(ir, id).op === 'object' ? id : one } };
    });
  });
  return [...heirs, ...uses.slice(0, 1)];
}

function isGuard(program: Program, at: Located): boolean {
  const known = identify(program, at);
  return known?.kind === 'export' && known.package === throttlerPackage && known.path === 'ThrottlerGuard';
}

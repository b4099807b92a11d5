import { valueAt } from '../ir/access.js';
import type { ValueId, ValueOf } from '../ir/ir.js';
import { anyLogger, loggerModel, loggerModels, type LoggerModel } from '../model/loggers/index.js';
import type { Program } from '../program/program.js';
import { asMethod } from './exported-method.js';
import { handedOn } from './handed-on.js';
import { identify, type Identity } from './identity.js';
import { invocationOf } from './invocation.js';
import type { LogCall } from './log-call.js';
import { beside, valueOf, type Located } from './located.js';
import { written, writtenAsText } from './written-arguments.js';

/** `logger.info.apply(logger, list)`, `console.log.call(console, x)` */
export function ofApplied(program: Program, at: Located, call: ValueOf<'call'>): LogCall | undefined {
  const invocation = invocationOf(at, call);
  return invocation && runs(program, at, invocation.callee, invocation.args.map(({ value }) => value));
}

/** `tokens.forEach(console.log)`, `promise.then(logger.info)`: what the call hands to a method that writes. */
export function ofReference(program: Program, at: Located, call: ValueOf<'call'>): LogCall | undefined {
  for (const [argument, id] of call.args.entries()) {
    if (!['member', 'read'].includes(valueAt(at.ir, id).op)) continue;
    const first = handedOn(program, at, call, argument, 0);
    const others = first ? [handedOn(program, at, call, argument, 1), handedOn(program, at, call, argument, 2)] : [];
    const written = [first, ...others].flatMap((one) => (one ? [one.value.value] : []));
    const found = written.length > 0 ? runs(program, at, beside(at, id), written) : undefined;
    if (found) return first?.failed ? { ...found, failed: true } : found;
  }
  return undefined;
}

/** Does what is run write a log record? */
function runs(program: Program, at: Located, callee: Located, args: readonly ValueId[]): LogCall | undefined {
  const value = valueOf(callee);
  const library = value.op === 'index' ? libraryOf(identify(program, beside(callee, value.object))) : undefined;
  if (library !== undefined) return { at, library, method: '[level]', made: undefined, written: args };
  const known = asMethod(identify(program, callee));
  if (known?.kind === 'logger' && loggerModel(known.library)?.callable) return { at, library: known.library, method: 'call', made: known.made, written: args };
  const callable = callableExport(known);
  if (callable) return { at, library: callable.id, method: 'call', made: undefined, written: args };
  if (known?.kind !== 'logger-method') return undefined;
  const model = loggerModel(known.library) ?? anyLogger;
  const which = Object.hasOwn(model.methods, known.name) ? model.methods[known.name] : undefined;
  return which && { at, library: model.id, method: known.name, made: known.made, written: written(at.ir, args, which), texts: writtenAsText(at.ir, args, which) };
}

/** The library of what is itself a logger. */
export function libraryOf(known: Identity | undefined): string | undefined {
  if (known?.kind === 'logger') return known.library;
  if (known?.kind === 'global') return loggerModels.find((model) => model.globals.includes(known.path))?.id;
  return known?.kind === 'export' ? loggerModels.find((model) => model.packages.includes(known.package) && model.instances.includes(known.path))?.id : undefined;
}

/** The model of an export that writes when it is called. */
export function callableExport(known: Identity | undefined): LoggerModel | undefined {
  return known?.kind === 'export' ? loggerModels.find((model) => model.callable && model.packages.includes(known.package) && model.instances.includes(known.path)) : undefined;
}

import { classAt, functionAt, valueAt } from '../ir/access.js';
import type { FileIR, FunctionId, Range, ValueId } from '../ir/ir.js';
import { decoratorsNamed } from '../facts/class-decorator.js';
import { describe } from '../facts/describe.js';
import { dottedName } from '../facts/dotted-name.js';
import { takesErrors } from '../facts/error-middleware.js';
import { identify } from '../facts/identity.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { madeByPackage } from '../facts/made-by-package.js';
import { parameterName } from '../facts/parameter-name.js';
import { splitName } from '../facts/split-name.js';
import { clientErrorWords, connectionPackages, errorHandlerMethods, processFailures } from '../model/error-handlers.js';
import type { Program } from '../program/program.js';
import { catchesIn } from './catches.js';
import { constantString } from './constants.js';
import { callsIn } from './log-calls.js';
import type { Dealing } from './silent-way.js';

/** A function that failures of a whole server, process or connection go to. */
export interface ErrorHandler {
  readonly kind: 'express' | 'filter' | 'koa' | 'server' | 'process' | 'connection';
  /** What a finding points at. */
  readonly file: string;
  readonly ir: FileIR;
  readonly range: Range;
  readonly name: string;
  readonly dealing: Dealing;
  /** Where it is handed over. */
  readonly at: Located | undefined;
  /** It takes everything that fails, and not errors of some kinds which may all be the client's. */
  readonly takesAll: boolean;
}

const hint = /\berr|\bexception|\bcatch\b|uncaught|unhandled/i;

/**
 * The error handlers of a file. Serves G3.3, G5.8a, G5.8b.
 *
 * @param ofClients also those that take mistakes of clients only
 */
export function errorHandlersIn(program: Program, file: string, ofClients = false): readonly ErrorHandler[] {
  const ir = hint.test(program.text(file) ?? '') ? program.ir(file) : undefined;
  if (!ir) return [];
  return [
    ...ir.functions.flatMap((fn) => (fn.hasBody && takesErrors({ file, ir, value: 0 }, fn.id) ? [ofFunction('express', file, ir, fn.id)] : [])),
    ...ir.classes.flatMap((one) => filtersOf(program, file, ir, one.id, ofClients)),
    ...callsIn(program, file).flatMap((at) => handedOver(program, at)),
    ...ir.functions.flatMap((fn) => aroundNext(file, ir, fn.id)),
  ];
}

function ofFunction(kind: ErrorHandler['kind'], file: string, ir: FileIR, fn: FunctionId, at?: Located): ErrorHandler {
  const { name, nameRange, parameters: [first], start } = functionAt(ir, fn);
  const range = nameRange ?? (first === undefined ? { start, end: start + 1 } : valueAt(ir, first));
  return { kind, file, ir, range, name: name ?? 'error handler', dealing: { file, ir, fn }, at, takesAll: true };
}

/** `@Catch() class AllExceptions { catch(exception, host) {} }` */
function filtersOf(program: Program, file: string, ir: FileIR, id: number, ofClients: boolean): readonly ErrorHandler[] {
  const own = classAt(ir, id);
  const [decorator] = decoratorsNamed(program, { file, ir }, own, 'Catch');
  const fn = own.members.find(({ name, kind }) => name === 'catch' && kind === 'method')?.fn;
  if (!decorator || fn === undefined || !functionAt(ir, fn).hasBody) return [];
  const caught = decorator.args.map((argument) => dottedName(ir, argument)?.split('.').at(-1) ?? '');
  if (!ofClients && caught.some((name) => splitName(name).some((word) => clientErrorWords.has(word)))) return [];
  return [{ ...ofFunction('filter', file, ir, fn), name: own.name ?? 'filter', takesAll: caught.every((name) => name === 'Error') }];
}

/** `process.on('uncaughtException', f)`, `fastify.setErrorHandler(f)`, `redis.on('error', f)` */
function handedOver(program: Program, at: Located): readonly ErrorHandler[] {
  const call = valueOf(at);
  const callee = call.op === 'call' ? valueAt(at.ir, call.callee) : undefined;
  if (call.op !== 'call' || callee?.op !== 'member') return [];
  const [first, second] = call.args;
  const owners = errorHandlerMethods.get(callee.name);
  if (owners && first !== undefined) {
    return callee.name === 'setErrorHandler' || madeByPackage(program, beside(at, callee.object), owners) ? ofArgument(program, 'server', at, first, callee.nameRange, callee.name) : [];
  }
  if (!['on', 'once', 'addListener'].includes(callee.name) || first === undefined || second === undefined) return [];
  const event = constantString(program, beside(at, first));
  const written = valueAt(at.ir, first);
  if (event !== undefined && processFailures.has(event) && isProcess(program, beside(at, callee.object))) return ofArgument(program, 'process', at, second, written, event);
  if (event !== 'error' || !madeByPackage(program, beside(at, callee.object), connectionPackages)) return [];
  return ofArgument(program, 'connection', at, second, written, describe(at.ir, callee.object));
}

export function isProcess(program: Program, at: Located): boolean {
  const known = identify(program, at);
  return (known?.kind === 'global' && /^(?:globalThis\.)?process$/.test(known.path)) || (known?.kind === 'export' && known.package === 'process');
}

function ofArgument(program: Program, kind: ErrorHandler['kind'], at: Located, argument: ValueId, { start, end }: Range, name: string): readonly ErrorHandler[] {
  const known = identify(program, beside(at, argument));
  if (known?.kind !== 'function' || !functionAt(known.ir, known.fn).hasBody) return [];
  return [{ ...ofFunction(kind, known.file, known.ir, known.fn, at), file: at.file, ir: at.ir, range: { start, end }, name }];
}

/** Koa's `try { await next() } catch (error) { ctx.status = 500 }` */
function aroundNext(file: string, ir: FileIR, fn: FunctionId): readonly ErrorHandler[] {
  if (!/^(?:ctx|context)$/.test(parameterName(ir, fn, 0) ?? '') || parameterName(ir, fn, 1) !== 'next' || functionAt(ir, fn).parameters.length !== 2) return [];
  return catchesIn(ir, fn).flatMap(({ entry, calls }) => {
    const next = calls.find((id) => {
      const call = valueAt(ir, id);
      return call.op === 'call' && call.args.length === 0 && dottedName(ir, call.callee) === 'next';
    });
    if (next === undefined) return [];
    return [{ kind: 'koa' as const, file, ir, range: valueAt(ir, next), name: 'next()', dealing: { file, ir, fn, start: entry }, at: undefined, takesAll: true }];
  });
}

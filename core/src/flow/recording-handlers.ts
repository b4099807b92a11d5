import { functionAt } from '../ir/access.js';
import type { FileIR, FunctionId } from '../ir/ir.js';
import { perFile } from '../ir/per-file.js';
import { dottedName } from '../facts/dotted-name.js';
import type { Located } from '../facts/located.js';
import { standsAlone } from '../facts/stands-alone.js';
import { errorRecorders } from '../model/error-handlers.js';
import type { Policy } from '../policy/policy.js';
import type { Program } from '../program/program.js';
import { errorHandlersIn, type ErrorHandler } from './error-handlers.js';
import { recordsIn } from './records-in.js';
import { waysThrough } from './silent-way.js';

/** What a file must hold for a handler of a kind to be there. */
const hints: Readonly<Record<ErrorHandler['kind'], RegExp | undefined>> = {
  express: /\(\s*_?e\w*\b[^()]*,\s*_?re?q[^()]*,\s*_?res?[^()]*,\s*_?next/, koa: /await next\(\)/, process: /uncaughtException|unhandledRejection/, filter: /\bintercept\s*\(/, server: undefined, connection: undefined,
};

/**
 * Does something else in the program put the failures on record that a handler is given: middleware before it that passes them on, an interceptor, another listener, a
 * package that is set up for that? Serves G3.3, G5.8a.
 */
export function isRecordedElsewhere(program: Program, policy: Policy, handler: ErrorHandler): boolean {
  const { kind } = handler;
  if (kind === 'connection') return false;
  const around = standsAlone(handler.ir) ? [handler.file] : program.files;
  if (kind !== 'process' && around.some((file) => errorRecorders.test(program.text(file) ?? ''))) return true;
  const hint = hints[kind];
  if (!hint) return false;
  const files = around.filter((file) => hint.test(program.text(file) ?? ''));
  if (kind === 'filter') return files.some((file) => interceptorRecords(program, policy, file));
  return files.flatMap((file) => errorHandlersIn(program, file)).some((other) => other.kind === kind && !isSame(other, handler) && recordsToo(program, policy, other, handler));
}

const isSame = (one: ErrorHandler, other: ErrorHandler): boolean => one.file === other.file && one.range.start === other.range.start;

function recordsToo(program: Program, policy: Policy, other: ErrorHandler, handler: ErrorHandler): boolean {
  if (other.kind === 'process' && other.name !== handler.name && other.name !== 'uncaughtExceptionMonitor') return false;
  const ways = waysThrough(program, policy, other.dealing);
  return ways.recorded !== 'no' && (ways.handsOn || other.kind === 'process');
}

/** `intercept(context, next) { return next.handle().pipe(catchError((error) => { log.error(error); throw error; })) }` */
function interceptorRecords(program: Program, policy: Policy, file: string): boolean {
  const ir = program.ir(file);
  return ir !== undefined && interceptors(ir).some((fn) => recordsIn(program, policy, { file, ir, fn }) !== 'no');
}

/** Those that look at what fails. */
const interceptors = perFile((ir): readonly FunctionId[] => ir.functions.filter(({ name, kind, id }) => name === 'intercept' && kind === 'method' && ir.values.some((value) => {
  if (value.op !== 'object' && value.op !== 'call') return false;
  const looks = value.op === 'object' ? value.entries.some((entry) => entry.name === 'error') : /(?:^|\.)(?:catchError|finalize|captureException|recordException)$/.test(dottedName(ir, value.callee) ?? '');
  return looks && isWithin(ir, value.fn, id);
})).map(({ id }) => id));

function isWithin(ir: FileIR, fn: FunctionId, outer: FunctionId): boolean {
  for (let at = fn; at >= 0; at = functionAt(ir, at).parent) if (at === outer) return true;
  return false;
}

const serverErrors = /@Catch\b|\bintercept\s*\(|setErrorHandler|onError|\(\s*_?e\w*\b[^()]*,\s*_?re?q[^()]*,\s*_?res?[^()]*,\s*_?next/;
const takenBy: ReadonlySet<ErrorHandler['kind']> = new Set(['express', 'filter', 'server', 'koa']);

/** May what is thrown at a place be put on record by who takes the errors of all requests: some error handler records, or cannot be looked into? */
export function recordedByHandler(program: Program, policy: Policy, { file, ir }: Pick<Located, 'file' | 'ir'>): boolean {
  const around = standsAlone(ir) ? [file] : program.files;
  return around.filter((one) => serverErrors.test(program.text(one) ?? '')).some((one) => interceptorRecords(program, policy, one)
    || errorHandlersIn(program, one, true).some(({ kind, dealing }) => takenBy.has(kind) && recordsIn(program, policy, dealing) !== 'no'));
}

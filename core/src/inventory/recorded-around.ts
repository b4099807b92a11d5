import { valueAt } from '../ir/access.js';
import { valuesWithin } from '../ir/function-values.js';
import type { FileIR } from '../ir/ir.js';
import { dottedName } from '../facts/dotted-name.js';
import { identify } from '../facts/identity.js';
import { beside, type Located } from '../facts/located.js';
import type { FunctionPlace } from '../entries/entry-point.js';
import type { EntryPoint } from '../entries/find-entries.js';
import { handlerFunctions } from '../entries/handler-functions.js';
import type { CallEffects } from '../paths/call-effects.js';
import { settledWell } from '../paths/level.js';
import { nestMethod } from './nest-around.js';
import type { Program } from '../program/program.js';

/**
 * A function that says whether something around a handler records what it did: an interceptor of Nest, middleware that waits for the answer. What turns people away
 * does not count, and neither does an ordinary log of requests.
 *
 * @param entries those of the files that are reported on. Serves X2.2, G5.10h.
 */
export function recordedAround(program: Program, effects: CallEffects, entries: readonly EntryPoint[]): (entry: EntryPoint) => boolean {
  const records = (at: FunctionPlace): boolean => {
    const { well, thrown, answered, valued } = effects.ways({ file: at.file, ir: at.ir, fn: at.fn, role: undefined, near: false, known: undefined });
    if (!well || thrown.length + answered.length + valued.length > 0) return false;
    return settledWell(well) === 2 && [...well.events].some(({ strength, outcome, quiet }) => strength !== 'log' && outcome !== 'failure' && !quiet);
  };
  let everywhere: boolean | undefined;
  const middleware = new Set(entries.filter((entry) => entry.role === 'guard' && entry.made === undefined && entry.routes.every(({ path }) => path === undefined || path === '/') && waitsForAnswer(entry) && records(entry)).map(({ framework }) => framework));
  return ({ around, framework }) => {
    if (middleware.has(framework) || around.some((at) => functionsOf(program, at).some(records))) return true;
    return framework === 'nest' && (everywhere ??= globalInterceptors(program).some((at) => functionsOf(program, at).some(records)));
  };
}

/** `res.on('finish', () => ...)` */
const waitsForAnswer = ({ ir, fn }: FunctionPlace): boolean => valuesWithin(ir, fn).some((id) => {
  const value = valueAt(ir, id);
  const first = value.op === 'call' && value.args[0] !== undefined ? valueAt(ir, value.args[0]) : undefined;
  return value.op === 'call' && /\.(?:on|once)$/.test(dottedName(ir, value.callee) ?? '') && first?.op === 'literal' && ['finish', 'close'].includes(first.text);
});

/** The functions that stand around a handler: of an interceptor its method. */
function functionsOf(program: Program, at: Located): readonly FunctionPlace[] {
  const known = identify(program, at);
  if (known?.kind !== 'class' && known?.kind !== 'instance') return handlerFunctions(program, at);
  const intercept = nestMethod(program, known, 'intercept');
  return intercept ? [intercept] : [];
}

/** `app.useGlobalInterceptors(new AuditInterceptor())`, `{ provide: APP_INTERCEPTOR, useClass: AuditInterceptor }` */
function globalInterceptors(program: Program): readonly Located[] {
  return program.files.filter((file) => /APP_INTERCEPTOR|useGlobalInterceptors/.test(program.text(file) ?? '')).flatMap((file) => {
    const ir = program.ir(file);
    return ir ? interceptorsIn(file, ir) : [];
  });
}

const interceptorsIn = (file: string, ir: FileIR): readonly Located[] => ir.values.flatMap((value, id): readonly Located[] => {
  const at: Located = { file, ir, value: id };
  if (value.op === 'call') return dottedName(ir, value.callee)?.endsWith('.useGlobalInterceptors') === true ? value.args.map((one) => beside(at, one)) : [];
  if (value.op !== 'object') return [];
  const field = (name: string): number | undefined => value.entries.find((entry) => entry.name === name)?.value;
  const [provide, use] = [field('provide'), field('useClass')];
  return provide !== undefined && use !== undefined && dottedName(ir, provide) === 'APP_INTERCEPTOR' ? [beside(at, use)] : [];
});

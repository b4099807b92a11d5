import { valueAt } from '../ir/access.js';
import { callbackUse, type CallbackUse } from '../ir/function-uses.js';
import { perFile } from '../ir/per-file.js';
import type { ValueId, ValueOf } from '../ir/ir.js';
import { dottedName } from '../facts/dotted-name.js';
import { bodyTest, takesErrors } from '../facts/error-middleware.js';
import { identify } from '../facts/identity.js';
import { beside, type Located } from '../facts/located.js';
import { bodyParserModel, errorModelOf, errorsOfPackage, type ErrorModel } from '../model/errors/index.js';
import type { Program } from '../program/program.js';
import { nothing, type Path, type Trace, type Way } from './hit.js';
import { errorHit, isKept } from './library-errors.js';
import type { Tracer } from './tracer.js';

/**
 * A parameter that a library hands an error to: of an interceptor of answers, of an operator that observes failures, of Express's error middleware.
 *
 * @returns undefined where it is none
 */
export function traceHandedError(tracer: Tracer, at: Located, value: ValueOf<'parameter'>, path: Path, way: Way): Trace | undefined {
  if (value.index !== 0) return undefined;
  const use = callbackUse(at.ir, value.fn);
  if (use) {
    const model = intercepted(tracer.program, at, use);
    if (model) return ofModel(at, model, path, way, true);
    const observed = observedBy(tracer.program, at, use);
    if (observed) return tracer.failures(observed, path, way);
  }
  return takesErrors(at, value.fn) ? ofMiddleware(tracer.program, at, value.fn, path, way) : undefined;
}

function ofModel(at: Located, model: ErrorModel, [part, ...rest]: Path, way: Way, certain: boolean): Trace {
  return way.asText || (part !== undefined && !isKept(model, part, rest)) ? nothing : errorHit(at, model, way, certain);
}

/** `http.interceptors.response.use(ok, (error) => ...)` */
function intercepted(program: Program, at: Located, { value, argument }: CallbackUse): ErrorModel | undefined {
  const callee = valueAt(at.ir, value.callee);
  if (argument !== 1 || callee.op !== 'member' || !/\binterceptors\.response\.use$/.test(dottedName(at.ir, value.callee) ?? '')) return undefined;
  const response = valueAt(at.ir, callee.object);
  const interceptors = response.op === 'member' ? valueAt(at.ir, response.object) : undefined;
  const known = interceptors?.op === 'member' ? identify(program, beside(at, interceptors.object)) : undefined;
  return known?.kind === 'client' ? errorModelOf(known.library) : known?.kind === 'export' ? errorsOfPackage(known.package) : errorModelOf('axios');
}

/** `http.get(url).pipe(catchError((error) => ...))`, `.subscribe({ error: (error) => ... })`: what is observed. https://rxjs.dev/api/operators/catchError */
function observedBy(program: Program, at: Located, { call, value, argument, names }: CallbackUse): Located | undefined {
  const callee = valueAt(at.ir, value.callee);
  if (callee.op === 'member' && callee.name === 'subscribe' && (names[0] === 'error' || (argument === 1 && names.length === 0))) return beside(at, callee.object);
  const known = identify(program, beside(at, value.callee));
  if (known?.kind !== 'export' || known.package !== 'rxjs' || !/(?:^|\.)catchError$/.test(known.path)) return undefined;
  const piped = pipes(at.ir).get(call);
  return piped === undefined ? undefined : beside(at, piped);
}

/** What each operator is piped behind. */
const pipes = perFile((ir): ReadonlyMap<ValueId, ValueId> => new Map(ir.values.flatMap((value) => {
  const callee = value.op === 'call' ? valueAt(ir, value.callee) : undefined;
  return value.op === 'call' && callee?.op === 'member' && callee.name === 'pipe' ? value.args.map((argument) => [argument, callee.object] as const) : [];
})));

/** A body that could not be read hangs on the error: surely where that was asked for, perhaps where nobody asks. */
function ofMiddleware(program: Program, at: Located, fn: number, path: Path, way: Way): Trace | undefined {
  const written = way.leaf;
  if (!written || written.file !== at.file || valueAt(written.ir, written.value).fn !== fn) return undefined;
  const test = bodyTest(program, written);
  if (test === 'elsewhere' || (test === 'none' && !readsBodies(program))) return undefined;
  return ofModel(at, bodyParserModel, path, way, test === 'only');
}

const known = new WeakMap<Program, boolean>();

/** Does any file of the program set up a parser that keeps the text of a body? */
function readsBodies(program: Program): boolean {
  let reads = known.get(program);
  if (reads === undefined) known.set(program, reads = program.files.some((file) => /\b(?:express|body_?parser)\.(?:json|urlencoded)\(|['"]body-parser['"]/i.test(program.text(file) ?? '')));
  return reads;
}

import { functionAt, valueAt } from '../ir/access.js';
import { callbackUse } from '../ir/function-uses.js';
import type { FileIR, FunctionId, Range, ValueId } from '../ir/ir.js';
import { describe } from '../facts/describe.js';
import { dottedName } from '../facts/dotted-name.js';
import { identify } from '../facts/identity.js';
import { beside, placeOf, valueOf, type Located } from '../facts/located.js';
import { parameterName } from '../facts/parameter-name.js';
import { splitName } from '../facts/split-name.js';
import { routeMethods, schemaWords, validatingMethods, validationPipes, validationResults } from '../model/input-validation.js';
import type { Program } from '../program/program.js';
import { constantString, resolveConstant } from './constants.js';
import { callsIn } from './log-calls.js';
import { optionOf } from './object-options.js';

/** A place through which what comes in from many routes goes, and is turned away. */
export interface ValidationPlace {
  readonly kind: 'pipe' | 'middleware' | 'connection' | 'hook';
  readonly at: Located;
  readonly range: Range;
  readonly name: string;
  /** Functions that run when something is turned away; `unseen` where one cannot be looked into. */
  readonly runs: readonly { readonly file: string; readonly ir: FileIR; readonly fn: FunctionId }[] | 'unseen';
}

/** The central places of a file where input is checked. Serves G5.1, G5.3. */
export function validationPlaces(program: Program, file: string): readonly ValidationPlace[] {
  const text = program.text(file) ?? '';
  if (!/valid|parse\b|parseAsync|clientError|defaultHook/i.test(text)) return [];
  const ir = program.ir(file);
  if (!ir) return [];
  return [...callsIn(program, file).flatMap((at) => [...globalPipes(program, at), ...ofListener(program, at), ...ofHook(program, at)]), ...providedPipes(program, file, ir), ...ir.functions.flatMap((fn) => ofMiddleware(program, file, ir, fn.id))];
}

/** `app.useGlobalPipes(new ValidationPipe({ whitelist: true }))` */
function globalPipes(program: Program, at: Located): readonly ValidationPlace[] {
  const call = valueOf(at);
  const callee = call.op === 'call' ? valueAt(at.ir, call.callee) : undefined;
  if (call.op !== 'call' || callee?.op !== 'member' || callee.name !== 'useGlobalPipes') return [];
  return call.args.flatMap((argument) => pipeMade(program, resolveConstant(program, beside(at, argument))));
}

function pipeMade(program: Program, at: Located): readonly ValidationPlace[] {
  const made = valueOf(at);
  if (made.op !== 'call' || made.kind !== 'new' || !isPipe(program, beside(at, made.callee))) return [];
  const given = made.args[0] === undefined ? undefined : resolveConstant(program, beside(at, made.args[0]));
  const place = { kind: 'pipe' as const, at, range: placeOf(beside(at, made.callee)), name: describe(at.ir, made.callee) };
  if (given === undefined) return [{ ...place, runs: [] }];
  const factory = valueOf(given).op === 'object' ? optionOf(program, given, 'exceptionFactory') : 'unknown';
  return [{ ...place, runs: factory === undefined ? [] : factory === 'unknown' ? 'unseen' : functionsOf(program, factory) }];
}

function isPipe(program: Program, at: Located): boolean {
  const known = identify(program, at);
  return known?.kind === 'export' && validationPipes.get(known.package)?.has(known.path) === true;
}

const functionsOf = (program: Program, at: Located): ValidationPlace['runs'] => {
  const known = identify(program, at);
  return known?.kind === 'function' && functionAt(known.ir, known.fn).hasBody ? [known] : 'unseen';
};

/** `{ provide: APP_PIPE, useClass: ValidationPipe }` */
function providedPipes(program: Program, file: string, ir: FileIR): readonly ValidationPlace[] {
  return ir.values.flatMap((value): readonly ValidationPlace[] => {
    const entry = (name: string): Located | undefined => {
      const found = value.op === 'object' ? value.entries.find((one) => one.name === name) : undefined;
      return found && { file, ir, value: found.value };
    };
    const token = entry('provide');
    if (!token || dottedName(ir, token.value) !== 'APP_PIPE') return [];
    const [made, cls] = [entry('useValue'), entry('useClass')];
    if (made) return pipeMade(program, resolveConstant(program, made));
    return cls && isPipe(program, cls) ? [{ kind: 'pipe', at: cls, range: placeOf(cls), name: describe(ir, cls.value), runs: [] }] : [];
  });
}

/** `server.on('clientError', (error, socket) => socket.end('HTTP/1.1 400 Bad Request'))` */
function ofListener(program: Program, at: Located): readonly ValidationPlace[] {
  const call = valueOf(at);
  const callee = call.op === 'call' ? valueAt(at.ir, call.callee) : undefined;
  if (call.op !== 'call' || callee?.op !== 'member' || callee.name !== 'on') return [];
  const [event, listener] = call.args;
  if (event === undefined || listener === undefined || constantString(program, beside(at, event)) !== 'clientError') return [];
  return [{ kind: 'connection', at, range: valueAt(at.ir, event), name: 'clientError', runs: functionsOf(program, beside(at, listener)) }];
}

/** `new OpenAPIHono({ defaultHook })`, `(schema) => zValidator('json', schema, hook)`: one for many routes */
function ofHook(program: Program, at: Located): readonly ValidationPlace[] {
  const call = valueOf(at);
  const known = call.op === 'call' ? identify(program, beside(at, call.callee)) : undefined;
  if (call.op !== 'call' || known?.kind !== 'export') return [];
  const place = { kind: 'hook' as const, at, range: placeOf(beside(at, call.callee)), name: describe(at.ir, call.callee) };
  if (known.package === '@hono/zod-openapi' && known.path === 'OpenAPIHono' && call.args[0] !== undefined) {
    const options = resolveConstant(program, beside(at, call.args[0]));
    const hook = valueOf(options).op === 'object' ? optionOf(program, options, 'defaultHook') : undefined;
    return hook === undefined || hook === 'unknown' ? [] : [{ ...place, runs: functionsOf(program, hook) }];
  }
  const hook = call.args[2];
  return known.package === '@hono/zod-validator' && known.path === 'zValidator' && call.fn > 0 && hook !== undefined ? [{ ...place, runs: functionsOf(program, beside(at, hook)) }] : [];
}

/** `(schema) => (req, res, next) => { ... }`, `function validate(req, res, next) { ... }`: what checks for others and goes on to them. */
function ofMiddleware(program: Program, file: string, ir: FileIR, fn: FunctionId): readonly ValidationPlace[] {
  const named = (index: number, word: RegExp): boolean => word.test(parameterName(ir, fn, index) ?? '');
  if (functionAt(ir, fn).parameters.length !== 3 || !named(0, /req/i) || !named(1, /res/i) || !named(2, /next/i) || isOfOneRoute(ir, fn)) return [];
  const calls = callsIn(program, file).filter((at) => valueOf(at).fn === fn);
  const check = calls.find((at) => checksInput(program, at));
  if (!check || !calls.some((at) => goesOn(at))) return [];
  const call = valueOf(check);
  const callee = call.op === 'call' ? call.callee : check.value;
  return [{ kind: 'middleware', at: check, range: placeOf(beside(check, callee)), name: describe(ir, callee), runs: [{ file, ir, fn }] }];
}

/** `router.post('/orders', (req, res, next) => ...)` */
function isOfOneRoute(ir: FileIR, fn: FunctionId): boolean {
  const use = callbackUse(ir, fn);
  const callee = use && valueAt(ir, use.value.callee);
  return callee?.op === 'member' && routeMethods.has(callee.name);
}

function checksInput(program: Program, at: Located): boolean {
  const call = valueOf(at);
  if (call.op !== 'call' || call.args.length === 0) return false;
  const callee = valueAt(at.ir, call.callee);
  const known = identify(program, beside(at, call.callee));
  if (known?.kind === 'export' && (known.package === 'express-validator' || known.package === 'class-validator')) return validationResults.has(known.path);
  if (callee.op === 'read') return /^validat(?:e|or)$/.test(dottedName(at.ir, call.callee) ?? '') && known === undefined && takesRequest(at, call.args);
  return callee.op === 'member' && validatingMethods.has(callee.name) && holdsSchema(at, callee.object) && takesRequest(at, call.args);
}

const holdsSchema = (at: Located, object: ValueId): boolean => splitName(dottedName(at.ir, object)?.split('.').at(-1) ?? '').some((word) => schemaWords.has(word));

/** `req.body`, `req`, `{ body: req.body }` */
const takesRequest = (at: Located, args: readonly ValueId[]): boolean => args.some((argument) => {
  const value = valueAt(at.ir, argument);
  const parts = value.op === 'object' ? value.entries.map((entry) => entry.value) : [argument];
  return parts.some((part) => /^_?req(?:uest)?(?:\.|$)/.test(dottedName(at.ir, part) ?? '') || valueAt(at.ir, part).op === 'index');
});

/** `next()` */
function goesOn(at: Located): boolean {
  const call = valueOf(at);
  return call.op === 'call' && call.args.length === 0 && /^_?next$/.test(dottedName(at.ir, call.callee) ?? '');
}

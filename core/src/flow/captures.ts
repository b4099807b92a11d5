import { identify } from '../facts/identity.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { captureModels, capturesOf, mayCapture, type CaptureModel, type CaptureOption, type CaptureTest } from '../model/captures/index.js';
import { packageName } from '../program/modules.js';
import type { Program } from '../program/program.js';
import { constantString, constantStrings, resolveConstant } from './constants.js';
import { callsIn } from './log-calls.js';
import { constantBoolean, optionOf } from './object-options.js';

/** An option that makes a library write what passes through it. */
export interface Capturing {
  /** The call that sets the library up. */
  readonly at: Located;
  readonly model: CaptureModel;
  readonly option: CaptureOption;
  /** What the option is set to. */
  readonly value: Located;
}

/** The set-ups in a file that make libraries write payloads; what cannot be read is none. */
export function capturesIn(program: Program, file: string): readonly Capturing[] {
  if (!mayCapture.test(program.text(file) ?? '')) return [];
  return callsIn(program, file).flatMap((at) => setUpBy(program, at).flatMap(({ model, options }) => model.options.flatMap((option) => {
    const value = turnedOn(program, options, option);
    return value ? [{ at, model, option, value }] : [];
  })));
}

interface SetUp {
  readonly model: CaptureModel;
  readonly options: Options;
}

/** Gives what stands at a path of the options. */
type Options = (path: readonly string[]) => Located | undefined;

function setUpBy(program: Program, at: Located): readonly SetUp[] {
  const call = valueOf(at);
  if (call.op !== 'call') return [];
  const callee = identify(program, beside(at, call.callee));
  const models = callee?.kind === 'export' ? capturesOf(callee.package, callee.path) : byMethod(at);
  const given = call.args.map((argument) => resolveConstant(program, beside(at, argument)));
  const options: Options = (path) => atSetter(program, given, path) ?? given.map((place) => atPath(program, place, path)).find((found) => found !== undefined);
  if (callee?.kind === 'export' && callee.package === '@opentelemetry/auto-instrumentations-node') return bundled(program, given);
  return models.map((model) => ({ model, options }));
}

/** `@logger.injectLambdaContext({ ... })`: a method that only this library has, in a file that imports it. */
function byMethod(at: Located): readonly CaptureModel[] {
  const call = valueOf(at);
  const callee = call.op === 'call' ? valueOf(beside(at, call.callee)) : undefined;
  if (callee?.op !== 'member') return [];
  return captureModels.filter(({ methods, packages }) => methods?.includes(callee.name) === true && at.ir.imports.some(({ specifier }) => packages.includes(packageName(specifier))));
}

/** `getNodeAutoInstrumentations({ '@opentelemetry/instrumentation-pg': { ... } })` */
function bundled(program: Program, given: readonly Located[]): readonly SetUp[] {
  return given.flatMap((place) => {
    const value = valueOf(place);
    return value.op !== 'object' ? [] : value.entries.flatMap((entry) => (entry.name === undefined || entry.kind === 'spread' ? []
      : capturesOf(entry.name, '*').map((model) => ({ model, options: (path: readonly string[]) => atPath(program, beside(place, entry.value), path) }))));
  });
}

/** `mongoose.set('debug', true)` */
function atSetter(program: Program, [name, value]: readonly Located[], path: readonly string[]): Located | undefined {
  return name && value && path.length === 1 && constantString(program, name) === path[0] ? value : undefined;
}

function atPath(program: Program, options: Located, [name, ...rest]: readonly string[]): Located | undefined {
  const place = resolveConstant(program, options);
  if (name === undefined) return place;
  const found = valueOf(place).op === 'object' ? optionOf(program, place, name) : undefined;
  return found === undefined || found === 'unknown' ? undefined : rest.length === 0 ? found : atPath(program, found, rest);
}

function turnedOn(program: Program, options: Options, { path, test, and, unlessOff }: CaptureOption): Located | undefined {
  const value = options(path);
  if (!value || !passes(program, value, test)) return undefined;
  const other = and && options(and.path);
  if (and && (!other || !passes(program, other, and.test))) return undefined;
  return unlessOff && constantBoolean(program, options(unlessOff)) === false ? undefined : value;
}

function passes(program: Program, at: Located, test: CaptureTest): boolean {
  if (test === 'true') return constantBoolean(program, at) === true;
  if (test === 'given') return isGiven(program, at);
  if (test.orTrue && constantBoolean(program, at) === true) return true;
  const texts = constantStrings(program, at) ?? [constantString(program, at)];
  return texts.some((text) => text !== undefined && test.texts.has(text.toLowerCase()));
}

/** `true`, a number, an object, a function, `console`, a logger: not what a condition or another part of the program decides. */
function isGiven(program: Program, at: Located): boolean {
  const place = resolveConstant(program, at);
  const value = valueOf(place);
  if (value.op === 'literal') return value.text === 'true' || (value.kind === 'number' && Number(value.text) > 0);
  if (value.op === 'object' || value.op === 'function') return true;
  const known = identify(program, place);
  return known?.kind === 'logger' || known?.kind === 'logger-method' || known?.kind === 'function' || (known?.kind === 'global' && known.path.split('.')[0] === 'console');
}

import { valueAt } from '../ir/access.js';
import { identify } from '../facts/identity.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import type { LogCall } from '../facts/log-call.js';
import { loggerMaker } from '../facts/logger-maker.js';
import type { FieldMasks, LoggerModel } from '../model/loggers/index.js';
import type { Program } from '../program/program.js';
import { constantStrings, resolveConstant } from './constants.js';
import { exportedCalls } from './exported-calls.js';
import type { Path } from './hit.js';
import { optionOf } from './object-options.js';
import type { Redaction } from './redaction.js';

const MAX_PARENTS = 6;

/** Does a library that hides fields by their names, at any depth, hide this one? */
export function maskedField(program: Program, model: LoggerModel & { readonly masks: FieldMasks }, log: LogCall, field: Path | undefined): Redaction {
  const settings = settingsOf(program, model, log);
  const names = field === undefined ? [] : field.length > 0 ? field : keysBeside(log);
  if (settings === 'unknown') return names.length > 0 || field?.length === 0 ? 'unknown' : 'open';
  if (settings.some((options) => model.masks.others.some((path) => option(program, options, path) !== undefined))) return 'unknown';
  return settings.length > 0 && model.masks.setUpBy ? agreed(settings.map((options) => listed(program, model.masks, [options], names))) : listed(program, model.masks, settings, names);
}

/** `addMetadata('login', 'password', value)`: a text beside the value may be its key. */
function keysBeside({ at }: LogCall): readonly string[] {
  const call = valueOf(at);
  return call.op !== 'call' ? [] : call.args.flatMap((id) => {
    const value = valueAt(at.ir, id);
    return value.op === 'literal' && value.kind === 'string' ? [value.text] : [];
  });
}

const agreed = (answers: readonly Redaction[]): Redaction => (answers.every((one) => one === answers[0]) ? answers[0] ?? 'unknown' : 'unknown');

/** The list nearest to the logger counts; the defaults where there is none. */
function listed(program: Program, masks: FieldMasks, settings: readonly Located[], names: readonly string[]): Redaction {
  const matches = (list: readonly string[]): boolean => names.some((name) => list.some((one) => one === name || (masks.ignoresCase && one.toLowerCase() === name.toLowerCase())));
  const byDefault = matches(masks.byDefault ?? []);
  for (const options of settings) {
    const given = masks.names.flatMap((path) => option(program, options, path) ?? []);
    if (given.length === 0) continue;
    const lists = given.map((one) => (one === 'unknown' ? undefined : constantStrings(program, one)));
    if ((masks.adds && byDefault) || lists.some((list) => list && matches(list))) return 'covered';
    return lists.includes(undefined) && names.length > 0 ? 'unknown' : 'open';
  }
  return byDefault ? (masks.defaultsVary ? 'unknown' : 'covered') : 'open';
}

/** `mask.keys` */
function option(program: Program, options: Located, path: string): Located | 'unknown' | undefined {
  const [name = '', ...rest] = path.split('.');
  const given = optionOf(program, options, name);
  if (given === undefined || given === 'unknown' || rest.length === 0) return given;
  return option(program, resolveConstant(program, given), rest.join('.'));
}

/** The options that a logger was set up with, its own before its parents'. */
function settingsOf(program: Program, model: LoggerModel, { at, made }: LogCall): readonly Located[] | 'unknown' {
  if (made) return ofMade(program, model, made, 0);
  const call = valueOf(at);
  return call.op === 'call' ? ofUnmade(program, model, beside(at, call.callee)) : 'unknown';
}

/** What is exported by the package is set up by its exports, if at all; nothing is known of what is handed in. */
function ofUnmade(program: Program, model: LoggerModel, callee: Located): readonly Located[] | 'unknown' {
  const value = valueOf(callee);
  const known = identify(program, value.op === 'member' ? beside(callee, value.object) : callee);
  if (known?.kind !== 'export' || !model.packages.includes(known.package)) return 'unknown';
  const { setUpBy } = model.masks ?? {};
  if (!setUpBy) return [];
  const calls = model.packages.flatMap((name) => exportedCalls(program, name, new Set(setUpBy)));
  const options = calls.map((call) => givenOptions(program, call));
  return calls.length === 0 || options.includes('unknown') ? 'unknown' : options.flatMap((one) => (one && one !== 'unknown' ? [one] : []));
}

function ofMade(program: Program, model: LoggerModel, made: Located, depth: number): readonly Located[] | 'unknown' {
  const call = valueOf(made);
  const own = givenOptions(program, made);
  if (own === 'unknown' || call.op !== 'call' || depth > MAX_PARENTS) return 'unknown';
  const callee = valueOf(beside(made, call.callee));
  const list = own ? [own] : [];
  if (callee.op !== 'member' || !model.children.includes(callee.name)) return list;
  const maker = loggerMaker(program, model.id, beside(made, callee.object));
  const inherited = maker ? ofMade(program, model, maker, depth + 1) : ofUnmade(program, model, beside(made, call.callee));
  return inherited === 'unknown' ? 'unknown' : [...list, ...inherited];
}

/** The options object of a call; undefined where it has none. */
function givenOptions(program: Program, made: Located): Located | 'unknown' | undefined {
  const call = valueOf(made);
  const [first] = call.op === 'call' ? call.args : [];
  if (first === undefined) return undefined;
  const options = resolveConstant(program, beside(made, first));
  const { op } = valueOf(options);
  return op === 'object' ? options : op === 'literal' || op === 'template' || op === 'array' ? undefined : 'unknown';
}

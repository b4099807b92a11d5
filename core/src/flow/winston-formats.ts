import { valueAt } from '../ir/access.js';
import { valuesOf } from '../ir/function-values.js';
import { identify } from '../facts/identity.js';
import { beside, keyOf, valueOf, type Located } from '../facts/located.js';
import type { Program } from '../program/program.js';
import { resolveConstant } from './constants.js';
import { optionOf } from './object-options.js';

/** Formats of winston that make the line, and whether they make it of JSON: what comes after one of them changes nothing any more, unless another one follows. */
const lineMakers: ReadonlyMap<string, 'json' | 'text'> = new Map([
  ['json', 'json'], ['logstash', 'json'], ['simple', 'text'], ['printf', 'text'], ['prettyPrint', 'text'], ['cli', 'text'],
]);

interface Step {
  /** The project's own function, which sees every record. */
  readonly own: Located | undefined;
  /** What kind of line it makes, if any. */
  readonly line: 'json' | 'text' | undefined;
}

/** The project's own functions that a record goes through before its line is made; the library's own formats hide nothing. */
export function winstonFormats(program: Program, given: Located | 'unknown' | undefined): readonly Located[] | 'unknown' {
  if (given === undefined || given === 'unknown') return given ?? [];
  const steps = stepsOf(program, given);
  if (!steps) return 'unknown';
  const last = steps.findLastIndex(({ line }) => line !== undefined);
  return steps.flatMap(({ own, line }, i) => (own && (last < 0 || i === last || (i < last && line === undefined)) ? [own] : []));
}

/** Formats that transports have of their own come after the logger's; which transport writes a record is not asked. */
export function transportFormats(program: Program, options: Located): 'none' | 'unknown' {
  const formats = formatsOfTransports(program, options).map((format) => winstonFormats(program, format));
  return formats.some((own) => own === 'unknown' || own.length > 0) ? 'unknown' : 'none';
}

/**
 * Does a logger write lines of text, as far as it can be seen? Its transports' formats win over its own. One that makes JSON of a record says no, and so does a format of the
 * project's own, which may take line breaks out.
 *
 * @param options what the logger is set up with
 */
export function writesTextLines(program: Program, options: Located): boolean {
  const own = [optionOf(program, options, 'format')].flatMap((format) => (format === undefined ? [] : [format]));
  const ofTransports = formatsOfTransports(program, options);
  const all = [...own, ...ofTransports].map((format) => (format === 'unknown' ? undefined : stepsOf(program, format)));
  if (all.some((steps) => !steps || steps.some((step) => step.line === 'json' || (step.own && !step.line)))) return false;
  return (ofTransports.length > 0 ? all.slice(own.length) : all).some((steps) => steps?.some(({ line }) => line === 'text'));
}

function formatsOfTransports(program: Program, options: Located): readonly (Located | 'unknown')[] {
  const given = optionOf(program, options, 'transports');
  const list = given === undefined || given === 'unknown' ? undefined : resolveConstant(program, given);
  const value = list && valueOf(list);
  if (!list || !value) return [];
  const transports = value.op === 'array' ? value.elements.filter((id) => id >= 0).map((id) => resolveConstant(program, beside(list, id))) : [list];
  return transports.flatMap((transport) => formatOf(program, transport) ?? []);
}

function formatOf(program: Program, transport: Located): Located | 'unknown' | undefined {
  const call = valueOf(transport);
  const [first] = call.op === 'call' ? call.args : [];
  const options = first === undefined ? undefined : resolveConstant(program, beside(transport, first));
  return options && valueOf(options).op === 'object' ? optionOf(program, options, 'format') : undefined;
}

function stepsOf(program: Program, at: Located): readonly Step[] | undefined {
  const steps: Step[] = [];
  return collect(program, at, steps, new Set()) ? steps : undefined;
}

/** @returns false where one of them cannot be seen */
function collect(program: Program, at: Located, steps: Step[], seen: Set<string>): boolean {
  const place = resolveConstant(program, at);
  const value = valueOf(place);
  if (seen.has(keyOf(place))) return true;
  if (value.op !== 'call') return false;
  const callee = identify(program, beside(place, value.callee));
  // `redact()` where `const redact = format((info) => ...)`.
  if (callee?.kind !== 'export') return collect(program, beside(place, value.callee), steps, new Set([...seen, keyOf(place)]));
  const path = callee.path.replace(/^format\.?/, '') || 'format';
  if (path === 'combine') return value.args.every((argument) => collect(program, beside(place, argument), steps, seen));
  const [first] = value.args;
  const own = (path === 'format' || path === 'printf') && first !== undefined ? beside(place, first) : undefined;
  steps.push({ own, line: path === 'printf' && own && makesJson(own) ? 'json' : lineMakers.get(path) });
  return true;
}

/** `printf((info) => JSON.stringify(info))`; a function that stands elsewhere may do so too. */
function makesJson({ ir, value }: Located): boolean {
  const fn = valueAt(ir, value);
  return fn.op !== 'function' || valuesOf(ir, fn.target).some((id) => {
    const inner = valueAt(ir, id);
    const callee = inner.op === 'call' ? valueAt(ir, inner.callee) : undefined;
    return callee?.op === 'member' && callee.name === 'stringify';
  });
}

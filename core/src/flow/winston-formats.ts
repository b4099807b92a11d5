import { identify } from '../facts/identity.js';
import { beside, keyOf, valueOf, type Located } from '../facts/located.js';
import type { Program } from '../program/program.js';
import { resolveConstant } from './constants.js';
import { optionOf } from './object-options.js';

/** Formats of winston that make the line: what comes after one of them changes nothing any more, unless another one follows. */
const lineMakers: ReadonlySet<string> = new Set(['json', 'simple', 'printf', 'logstash', 'prettyPrint', 'cli']);

interface Step {
  /** The project's own function, which sees every record. */
  readonly own: Located | undefined;
  readonly makesLine: boolean;
}

/** The project's own functions that a record goes through before its line is made; the library's own formats hide nothing. */
export function winstonFormats(program: Program, given: Located | 'unknown' | undefined): readonly Located[] | 'unknown' {
  if (given === undefined || given === 'unknown') return given ?? [];
  const steps: Step[] = [];
  if (!collect(program, given, steps, new Set())) return 'unknown';
  const last = steps.findLastIndex((step) => step.makesLine);
  return steps.flatMap(({ own, makesLine }, i) => (own && (last < 0 || i === last || (i < last && !makesLine)) ? [own] : []));
}

/** Formats that transports have of their own come after the logger's; which transport writes a record is not asked. */
export function transportFormats(program: Program, options: Located): 'none' | 'unknown' {
  const given = optionOf(program, options, 'transports');
  const list = given === undefined || given === 'unknown' ? undefined : resolveConstant(program, given);
  const value = list && valueOf(list);
  if (!list || !value) return 'none';
  const transports = value.op === 'array' ? value.elements.filter((id) => id >= 0).map((id) => resolveConstant(program, beside(list, id))) : [list];
  return transports.some((transport) => hasOwnFormat(program, transport)) ? 'unknown' : 'none';
}

function hasOwnFormat(program: Program, transport: Located): boolean {
  const call = valueOf(transport);
  const [first] = call.op === 'call' ? call.args : [];
  const options = first === undefined ? undefined : resolveConstant(program, beside(transport, first));
  if (!options || valueOf(options).op !== 'object') return false;
  const formats = winstonFormats(program, optionOf(program, options, 'format'));
  return formats === 'unknown' || formats.length > 0;
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
  steps.push({ own, makesLine: lineMakers.has(path) });
  return true;
}

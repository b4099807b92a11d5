import { valueAt } from '../ir/access.js';
import { identify } from '../facts/identity.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import type { LogCall } from '../facts/log-call.js';
import { lineLoggers } from '../model/loggers/index.js';
import type { Program } from '../program/program.js';
import { resolveConstant } from './constants.js';
import type { Hit } from './hit.js';
import { optionOf } from './object-options.js';

/**
 * Does a log call write text as lines, so that a line break in it begins another record? JSON loggers escape it. Where the set-up of a logger cannot be seen the answer is no:
 * a finding says what is known. Serves G12.5 and G13.4.
 */
export function writesLines(program: Program, log: LogCall, { field, textAt, source }: Hit): boolean {
  if (source.format !== undefined) return true;
  // In an object a text is quoted.
  if ((field ?? textAt ?? []).length > 0) return false;
  if (lineLoggers.has(log.library)) return true;
  if (log.library === 'nest') return nestWritesLines(program);
  return log.library === 'winston' && log.made !== undefined && winstonWritesLines(program, log.made);
}

const known = new WeakMap<Program, boolean>();

/** Nest's own logger writes lines, unless the application puts another one in its place, or asks for JSON. https://docs.nestjs.com/techniques/logger */
function nestWritesLines(program: Program): boolean {
  let lines = known.get(program);
  if (lines === undefined) known.set(program, lines = bootsWithOwnLogger(program));
  return lines;
}

function bootsWithOwnLogger(program: Program): boolean {
  const starts = program.files.filter((file) => /NestFactory\s*\.\s*create/.test(program.text(file) ?? ''));
  return starts.length > 0 && !starts.some((file) => /useLogger\(|\blogger\b\s*[:,}]|\bjson\s*:|bufferLogs/.test((program.text(file) ?? '').replaceAll(/logger\s*:\s*\[[^\]]*\]/g, '')));
}

const lines: ReadonlySet<string> = new Set(['simple', 'printf', 'cli', 'prettyPrint']);

/** Formats that make a line, and none that makes JSON of it. */
function winstonWritesLines(program: Program, made: Located): boolean {
  const call = valueOf(made);
  const [first] = call.op === 'call' ? call.args : [];
  const options = first === undefined ? undefined : resolveConstant(program, beside(made, first));
  if (!options || valueOf(options).op !== 'object') return false;
  const own = optionOf(program, options, 'format');
  const formats = formatsIn(program, own === 'unknown' ? undefined : own);
  const ofTransports = transportsIn(program, options).flatMap((transport) => formatsIn(program, transport));
  const last = ofTransports.length > 0 ? ofTransports : formats;
  return last.some((name) => lines.has(name)) && ![...formats, ...ofTransports].some((name) => name === 'json' || name === 'logstash' || name === 'unknown');
}

function transportsIn(program: Program, options: Located): readonly Located[] {
  const given = optionOf(program, options, 'transports');
  const list = given === undefined || given === 'unknown' ? undefined : resolveConstant(program, given);
  const value = list && valueOf(list);
  if (!list || !value) return [];
  const each = value.op === 'array' ? value.elements.filter((id) => id >= 0).map((id) => resolveConstant(program, beside(list, id))) : [list];
  return each.flatMap((transport) => {
    const maker = valueOf(transport);
    const [argument] = maker.op === 'call' ? maker.args : [];
    const given = argument === undefined ? undefined : resolveConstant(program, beside(transport, argument));
    const format = given && valueOf(given).op === 'object' ? optionOf(program, given, 'format') : undefined;
    return format === undefined || format === 'unknown' ? [] : [format];
  });
}

const MAX_DEPTH = 5;

/** Names of the library's formats in an expression; `unknown` for the project's own. */
function formatsIn(program: Program, at: Located | undefined, depth = 0): readonly string[] {
  const place = at && depth < MAX_DEPTH ? resolveConstant(program, at) : undefined;
  const value = place && valueOf(place);
  if (!place || value?.op !== 'call') return place ? ['unknown'] : [];
  const callee = identify(program, beside(place, value.callee));
  if (callee?.kind !== 'export') return ['unknown'];
  const name = callee.path.replace(/^format\.?/, '');
  if (name === 'combine') return value.args.flatMap((argument) => formatsIn(program, beside(place, argument), depth + 1));
  return name === 'printf' && value.args.some((argument) => stringifies(place, argument)) ? ['json'] : [name];
}

/** `printf((info) => JSON.stringify(info))` */
function stringifies(at: Located, argument: number): boolean {
  const fn = valueAt(at.ir, argument);
  return fn.op !== 'function' || at.ir.values.some((value) => {
    const callee = value.op === 'call' && value.fn === fn.target ? valueAt(at.ir, value.callee) : undefined;
    return callee?.op === 'member' && callee.name === 'stringify';
  });
}

import { beside, valueOf, type Located } from '../facts/located.js';
import type { LogCall } from '../facts/log-call.js';
import { lineLoggers } from '../model/loggers/index.js';
import type { Program } from '../program/program.js';
import { resolveConstant } from './constants.js';
import type { Hit } from './hit.js';
import { writesTextLines } from './winston-formats.js';

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

/** What a logger was made with, as far as it can be seen. */
function winstonWritesLines(program: Program, made: Located): boolean {
  const call = valueOf(made);
  const [first] = call.op === 'call' ? call.args : [];
  const options = first === undefined ? undefined : resolveConstant(program, beside(made, first));
  return options !== undefined && valueOf(options).op === 'object' && writesTextLines(program, options);
}

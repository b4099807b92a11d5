import { bindingAt, valueAt } from '../ir/access.js';
import type { FileIR, ObjectEntry, ValueId, ValueOf } from '../ir/ir.js';
import { beside, placeOf, valueOf, type Located } from '../facts/located.js';
import type { TextEdit } from '../finding.js';
import type { Program } from '../program/program.js';
import { logArgument, type LogArgument } from './log-argument.js';
import { hasNoEffect } from './no-effect.js';

export interface Drop {
  readonly edits: readonly TextEdit[];
  /** Nothing is left behind that a compiler may call unused. */
  readonly safe: boolean;
}

/**
 * Leaves an expression out of a log call: a field of an object that is written there, or an argument behind the message. Serves X11.1, G9.9 and G9.10.
 *
 * @returns undefined where that would do more than change the record: evaluating the expression has an effect, the message has a place for it, the object is made
 *   of others too, of which a field of that name may then come through
 */
export function drop(at: Located, program: Program): Drop | undefined {
  const place = logArgument(program, at);
  const text = program.text(at.file);
  if (!place || text === undefined || !hasNoEffect(at.ir, at.value)) return undefined;
  const range = place.around.length === 0 ? argumentRange(at, place, text) : fieldRange(at, place, text);
  return range && { edits: [{ file: at.file, start: range[0], end: range[1], text: '' }], safe: leavesNothingUnused(at) };
}

type Span = readonly [start: number, end: number] | undefined;

/** Loggers for which every argument is one more thing to write. */
const listing: ReadonlySet<string> = new Set(['console']);

function argumentRange({ ir }: Located, { log, call, index }: LogArgument, text: string): Span {
  const id = call.args[index];
  const before = call.args[index - 1];
  const isLast = index === call.args.length - 1;
  if (id === undefined || before === undefined || id === log.written[0] || !(isLast || listing.has(log.library))) return undefined;
  if (call.args.some((argument) => valueAt(ir, argument).op === 'spread' || hasPlaceholder(ir, argument))) return undefined;
  const start = valueAt(ir, before).end;
  const { start: from, end } = valueAt(ir, id);
  return /^\s*,\s*$/.test(text.slice(start, from)) && /^\s*[,)]/.test(text.slice(end)) ? [start, end] : undefined;
}

function hasPlaceholder(ir: FileIR, id: ValueId): boolean {
  const value = valueAt(ir, id);
  if (value.op === 'literal') return value.text.includes('%');
  if (value.op === 'template') return value.texts.some((part) => part.includes('%'));
  return value.op === 'binary' && (hasPlaceholder(ir, value.left) || hasPlaceholder(ir, value.right));
}

/** What winston's one entry must have. */
const required: ReadonlySet<string> = new Set(['level', 'message']);

function fieldRange(at: Located, place: LogArgument, text: string): Span {
  const { around, call } = place;
  const [use, ...outer] = around;
  if (use?.kind !== 'entry' || outer.some(({ kind }) => kind !== 'entry') || call.typeArgs.length > 0) return undefined;
  const object = valueOf(beside(at, use.by));
  const { entry } = use;
  if (object.op !== 'object' || entry.name === undefined || required.has(entry.name)) return undefined;
  if (object.entries.some((one) => one !== entry && (one.kind === 'spread' || one.name === undefined || one.name === entry.name))) return undefined;
  return (object.entries.length === 1 && outer.length === 0 ? wholeArgument(at, place, text) : undefined) ?? entryRange(object, entry, text);
}

/** Loggers that take the fields of a record before its message. */
const fieldsFirst: ReadonlySet<string> = new Set(['pino', 'bunyan', 'fastify']);

/** An object with nothing left in it goes as a whole: `log.info({ token }, 'x')` is `log.info('x')`. */
function wholeArgument({ ir }: Located, { log, call, index }: LogArgument, text: string): Span {
  const [before, own, behind] = [index - 1, index, index + 1].map((position) => {
    const id = call.args[position];
    return id === undefined ? undefined : valueAt(ir, id);
  });
  if (!own) return undefined;
  const isComma = (from: number, to: number): boolean => /^\s*,\s*$/.test(text.slice(from, to));
  if (before) return !behind && isComma(before.end, own.start) && /^\s*[,)]/.test(text.slice(own.end)) ? [before.end, own.end] : undefined;
  const isMessage = behind?.op === 'template' || (behind?.op === 'literal' && behind.kind === 'string');
  return behind && isMessage && fieldsFirst.has(log.library) && isComma(own.end, behind.start) ? [own.start, behind.start] : undefined;
}

/** With the comma that belongs to it, and with its line where nothing else is on it. */
function entryRange(object: ValueOf<'object'>, entry: ObjectEntry, text: string): Span {
  const { start, end } = entry;
  const comma = /^\s*,/.exec(text.slice(end));
  const before = object.entries.filter((one) => one.end <= start).at(-1)?.end ?? object.start + 1;
  const isFirst = before === object.start + 1;
  if (comma) {
    const after = end + comma[0].length;
    const line = text.lastIndexOf('\n', start - 1) + 1;
    const rest = /^[ \t]*\r?\n/.exec(text.slice(after));
    if (rest && text.slice(line, start).trim() === '') return [line, after + rest[0].length];
    return [start, after + (/^[ \t]*/.exec(text.slice(after))?.[0].length ?? 0)];
  }
  if (!/^\s*\}/.test(text.slice(end)) || !(isFirst ? /^\s*$/ : /^\s*,\s*$/).test(text.slice(before, start))) return undefined;
  return isFirst ? [before, object.end - 1] : [before, end];
}

/** A compiler may be told to refuse what nothing reads any more. */
function leavesNothingUnused(at: Located): boolean {
  if (/\.[cm]?jsx?$/.test(at.file)) return true;
  const { start, end } = placeOf(at);
  const inside = at.ir.values.filter((value) => start <= value.start && value.end <= end);
  return inside.every((value) => value.op !== 'this' && (value.op !== 'read' || bindingAt(at.ir, value.binding).reads.some((read) => {
    const other = valueAt(at.ir, read);
    return other.end <= start || other.start >= end;
  })));
}

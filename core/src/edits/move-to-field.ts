import { bindingAt, valueAt } from '../ir/access.js';
import type { ValueId } from '../ir/ir.js';
import { beside, placeOf, valueOf, type Located } from '../facts/located.js';
import type { LogCall } from '../facts/log-call.js';
import type { TextEdit } from '../finding.js';
import type { Program } from '../program/program.js';
import { logArgument } from './log-argument.js';

/** Where a logger takes the fields of a record. */
const order: Readonly<Record<string, 'before' | 'behind'>> = {
  pino: 'before', bunyan: 'before', fastify: 'before', winston: 'behind', nest: 'behind',
};

/**
 * The edits that move a value out of the message into a field of its own, where it can neither break a line nor pass for words of the program, and where the
 * logger's redaction finds it: ``log.info(`login ${user}`)`` becomes `log.info({ user }, 'login')` (pino, bunyan, Fastify) or `log.info('login', { user })`
 * (winston, Nest). Serves G12.5 and G9.10.
 *
 * @param at a part of a template that is the message
 * @returns undefined where the value has no name for a field, the logger takes no fields, or what stands in their place is no object literal
 */
export function moveToField(at: Located, program: Program): readonly TextEdit[] | undefined {
  const place = logArgument(program, at);
  const text = program.text(at.file);
  const [use, ...others] = place?.around ?? [];
  const name = fieldName(at);
  if (!place || use?.kind !== 'text' || others.length > 0 || text === undefined || name === undefined) return undefined;
  const { start, end } = placeOf(at);
  const source = text.slice(start, end);
  const field = source === name ? name : `${name}: ${source}`;
  const placed = placeField(at, place.log, place.call.args, use.by, name, field);
  const shortened = shortenedMessage(beside(at, use.by), at, text);
  return placed && shortened && [placed, shortened];
}

function fieldName(at: Located): string | undefined {
  const value = valueOf(at);
  if (value.op === 'read') return bindingAt(at.ir, value.binding).name;
  if (value.op === 'global') return value.name;
  if (value.op === 'member' && !value.pattern && /^[A-Za-z_$][\w$]*$/.test(value.name)) return value.name;
  if (value.op === 'cast') return fieldName(beside(at, value.value));
  return undefined;
}

function placeField(at: Located, log: LogCall, args: readonly ValueId[], message: ValueId, name: string, field: string): TextEdit | undefined {
  const side = order[log.library];
  const index = args.indexOf(message);
  const first = args.indexOf(log.written[0] ?? -1);
  const { start, end } = placeOf(beside(at, message));
  const insert = (offset: number, text: string): TextEdit => ({ file: at.file, start: offset, end: offset, text });
  if (side === 'before') {
    if (index === first) return insert(start, `{ ${field} }, `);
    return index === first + 1 ? addEntry(beside(at, args[first] ?? -1), name, field) : undefined;
  }
  if (side === undefined || index !== first) return undefined;
  const next = args[index + 1];
  return next === undefined ? insert(end, `, { ${field} }`) : addEntry(beside(at, next), name, field);
}

/** As the first entry: what comes behind wins. */
function addEntry(object: Located, name: string, field: string): TextEdit | undefined {
  const value = valueOf(object);
  if (value.op !== 'object' || value.entries.some((entry) => entry.name === name || entry.name === undefined)) return undefined;
  const offset = value.start + 1;
  return { file: object.file, start: offset, end: offset, text: value.entries.length > 0 ? ` ${field},` : ` ${field} ` };
}

/** The template without the value, and as a plain literal where it was its last one. */
function shortenedMessage(template: Located, part: Located, text: string): TextEdit | undefined {
  const value = valueAt(template.ir, template.value);
  if (value.op !== 'template' || !value.parts.includes(part.value)) return undefined;
  const { file, start, end } = placeOf(template);
  const { start: from, end: to } = placeOf(part);
  const opened = /\$\{\s*$/.exec(text.slice(start, from));
  const closed = /^\s*\}/.exec(text.slice(to, end));
  if (!opened || !closed) return undefined;
  const [before, behind] = joined(text.slice(start + 1, start + opened.index), text.slice(to + closed[0].length, end - 1));
  const message = before + behind;
  const plain = value.parts.length === 1 && !/['\\\n\r]|\$\{/.test(message);
  return { file, start, end, text: plain ? `'${message}'` : `\`${message}\`` };
}

const pairs: Readonly<Record<string, string>> = { '"': '"', '\'': '\'', '(': ')', '[': ']', '<': '>' };

/** What stood around the value only for its sake goes with it: quotes, a colon, one of two spaces. */
function joined(before: string, behind: string): readonly [string, string] {
  const close = pairs[before.at(-1) ?? ''];
  if (close !== undefined && behind.startsWith(close)) return joined(before.slice(0, -1), behind.slice(1));
  if (behind.trim() === '') return [before.replace(/[\s:=,–-]+$/u, ''), ''];
  if (before === '') return ['', behind.replace(/^[\s:,–-]+/u, '')];
  return [before.replace(/\s*[:=]?\s*$/, ''), /^[\s.,;:!?)]/.test(behind) ? behind : ` ${behind}`];
}

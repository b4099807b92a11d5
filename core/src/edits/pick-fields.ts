import { beside, placeOf, valueOf, type Located } from '../facts/located.js';
import type { TextEdit } from '../finding.js';
import type { Program } from '../program/program.js';
import { positionOf } from './position.js';
import { useOf } from './use.js';

/**
 * The edits that write some fields of an object in its place: `log.info(user)` becomes `log.info({ id: user.id, role: user.role })`, and `{ ...user }` becomes
 * `{ id: user.id, role: user.role }`.
 *
 * @param fields names that are identifiers
 * @param optional the object may be missing
 * @returns undefined where the expression is more than a name or a member of one: it would be evaluated once for each field
 */
export function pickFields(at: Located, fields: readonly string[], optional: boolean, program: Program): readonly TextEdit[] | undefined {
  const use = useOf(at.ir, at.value);
  const text = program.text(at.file);
  if (fields.length === 0 || text === undefined || !isName(at)) return undefined;
  const { start, end } = placeOf(at);
  const name = text.slice(start, end);
  const picked = fields.map((field) => `${field}: ${name}${optional ? '?' : ''}.${field}`).join(', ');
  if (use?.kind === 'spread') {
    const object = valueOf(beside(at, use.by));
    const clash = object.op !== 'object' || object.entries.some((entry) => entry !== use.entry && (entry.name === undefined || fields.includes(entry.name)));
    return clash || positionOf(program, beside(at, use.by)) === undefined ? undefined : [{ file: at.file, start: use.entry.start, end: use.entry.end, text: picked }];
  }
  const position = positionOf(program, at);
  if (use?.kind === 'same' || (position !== 'anything' && position !== 'first')) return undefined;
  const key = use?.kind === 'entry' && use.entry.kind === 'shorthand' ? `${use.entry.name ?? ''}: ` : '';
  return [{ file: at.file, start, end, text: `${key}{ ${picked} }` }];
}

function isName(at: Located): boolean {
  const value = valueOf(at);
  if (value.op === 'read' || value.op === 'this' || value.op === 'global') return true;
  return value.op === 'member' && !value.optional && !value.pattern && isName(beside(at, value.object));
}

import { bindingAt, functionAt, valueAt } from '../ir/access.js';
import type { FileIR, FunctionId } from '../ir/ir.js';
import { dottedName } from '../facts/dotted-name.js';
import { identify } from '../facts/identity.js';
import type { Located } from '../facts/located.js';
import type { Place, TextEdit } from '../finding.js';
import { requestMember } from '../model/security-log.js';
import type { EventText } from '../model/suggested-events.js';
import { exportTarget } from '../program/modules.js';
import type { Program } from '../program/program.js';
import { fieldsAt, type Route } from './event-fields.js';
import { functionsAround } from './functions-around.js';
import { importEdit, importOf } from './import-ours.js';

/**
 * The edits that emit an event before each of the statements that some places stand in, and import what its fields need.
 *
 * @param places in one file
 * @param routes of the handler that they are in
 * @returns undefined where no emitter can be named there, a field is not known, or one of the statements cannot be told by its text
 */
export function insertEvent(program: Program, places: readonly Place[], event: EventText, routes: readonly Route[]): readonly TextEdit[] | undefined {
  const [first] = places;
  const ir = first && program.ir(first.file);
  const text = first && program.text(first.file);
  if (!ir || text === undefined || places.some(({ file }) => file !== first.file)) return undefined;
  const at: Located = { file: first.file, ir, value: 0 };
  const edits: TextEdit[] = [];
  const needs = new Set<string>();
  for (const place of places) {
    const emitter = emitterAt(program, at, place);
    const fields = emitter === undefined ? undefined : fieldsAt(program, at, place, event, routes);
    const made = fields === undefined ? undefined : beforeStatement(text, place, `${emitter ?? ''}.${requestMember}.emit('${event.event}', ${fields.text}, '${event.description}');`);
    if (!fields || !made) return undefined;
    edits.push(...made);
    for (const name of fields.needs) needs.add(name);
  }
  if ([...needs].some((name) => importOf(name, ir) === 'taken')) return undefined;
  const absent = [...needs].filter((name) => importOf(name, ir) === 'absent').sort();
  return absent.length === 0 ? edits : [importEdit(absent, at, program), ...edits];
}

/** What a security log is called at a place: a name of the file or of a function around it, or a member of `this` that the class uses. */
function emitterAt(program: Program, at: Located, place: Place): string | undefined {
  const around = functionsAround(at.ir, place.start);
  const named = at.ir.bindings.find((binding) => (binding.fn === 0 || around.has(binding.fn)) && isSecurityLog(program, at, binding.id));
  if (named) return at.ir.bindings.filter(({ name }) => name === named.name).length === 1 ? named.name : undefined;
  const member = at.ir.values.findIndex((value, id) => value.op === 'member' && value.name !== requestMember && valueAt(at.ir, value.object).op === 'this' && sameClass(at.ir, value.fn, around)
    && identify(program, { ...at, value: id })?.kind === 'security-log');
  return member < 0 ? undefined : dottedName(at.ir, member);
}

function isSecurityLog(program: Program, { file, ir }: Located, id: number): boolean {
  const binding = bindingAt(ir, id);
  const is = (at: Located): boolean => identify(program, at)?.kind === 'security-log';
  if (binding.reads.some((value) => is({ file, ir, value }))) return true;
  const source = binding.import === undefined ? undefined : ir.imports[binding.import];
  if (source) {
    const resolved = source.typeOnly ? undefined : program.resolve(file, source.specifier)?.file;
    const target = resolved === undefined ? undefined : exportTarget(program, resolved, source.imported);
    return target?.kind === 'own' && target.values.some((value) => is(writtenIn(value)));
  }
  return binding.writes.length === 1 && binding.writes.every((value) => is(writtenIn({ file, ir, value })));
}

function writtenIn(at: Located): Located {
  const value = valueAt(at.ir, at.value);
  return value.op === 'write' ? { ...at, value: value.value } : at;
}

const sameClass = (ir: FileIR, fn: FunctionId, around: ReadonlySet<FunctionId>): boolean => {
  const own = functionAt(ir, fn).class;
  return own !== undefined && [...around].some((one) => functionAt(ir, one).class === own);
};

/** Before a statement that begins its line; of one behind `if (...)` on the same line both get braces. */
function beforeStatement(text: string, { file, start, end }: Place, statement: string): readonly TextEdit[] | undefined {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(line, start);
  const alone = /^([ \t]*)(?:(?:return|throw|await)[ \t]+)*$/.exec(before);
  // Behind `if (...)` on the line above a statement has no braces to be put into.
  if (alone) return /(?:^|[{};]|\*\/|^[ \t]*\/\/[^\n]*)\s*$/m.test(lineAbove(text, line)) ? [{ file, start: line + (alone[1]?.length ?? 0), end: line + (alone[1]?.length ?? 0), text: `${statement}${ending(text)}${alone[1] ?? ''}` }] : undefined;
  const behind = /^([ \t]*(?:\}[ \t]*else[ \t]+)?if[ \t]*\([^\n]*\)[ \t]+)(?:(?:return|throw|await)[ \t]+)*$/.exec(before);
  const rest = /^;(?=[ \t]*(?:\/\/[^\n]*)?(?:\r?\n|$))/.exec(text.slice(end));
  if (!behind || !rest) return undefined;
  const from = line + (behind[1]?.length ?? 0);
  return [{ file, start: from, end: from, text: `{ ${statement} ` }, { file, start: end + 1, end: end + 1, text: ' }' }];
}

/** The last line with something on it. */
const lineAbove = (text: string, line: number): string => text.slice(0, line).trimEnd().split('\n').at(-1) ?? '';

const ending = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

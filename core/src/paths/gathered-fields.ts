import { bindingAt, valueAt } from '../ir/access.js';
import type { ValueId, ValueOf } from '../ir/ir.js';
import { perFile } from '../ir/per-file.js';
import { dottedName } from '../facts/dotted-name.js';
import { eventFieldsNamed } from '../facts/event-field.js';
import { beside, keyOf, valueOf, type Located } from '../facts/located.js';
import { splitName } from '../facts/split-name.js';
import { resolveConstant } from '../flow/constants.js';
import { possibleValues } from '../flow/object-options.js';
import { holderNames, saysNothing, type EventFieldName } from '../model/event-fields.js';
import type { Program } from '../program/program.js';

/** What is gathered on the way. */
export interface Gathering {
  readonly program: Program;
  readonly present: Set<EventFieldName>;
  /** Something may hold more. */
  open: boolean;
  literal: boolean;
  /** A value that is handed over whole is the record, and no field of it. */
  readonly row: boolean;
}

const MAX_DEPTH = 6;

/** A literal that says that there is nothing to say. */
export function isNothing(program: Program, at: Located): boolean {
  const value = valueOf(resolveConstant(program, at));
  return value.op === 'literal' && (value.kind === 'null' || value.kind === 'undefined' || (value.kind === 'string' && saysNothing.has(value.text.toLowerCase())));
}

/** Adds what a value that is recorded as a whole says. */
export function gather(into: Gathering, given: Located, depth: number): void {
  const at = resolveConstant(into.program, given);
  const value = valueOf(at);
  if (depth > MAX_DEPTH) {
    into.open = true;
    return;
  }
  if (isFilled(given)) into.open = true;
  const next = (id: ValueId): void => { gather(into, beside(at, id), depth + 1); };
  switch (value.op) {
    case 'literal': if (value.kind === 'string' && value.text.trim() !== '') into.present.add('action'); break;
    case 'template':
      if (value.texts.some((text) => text.trim() !== '')) into.present.add('action');
      for (const part of value.parts) named(into, at, part);
      break;
    case 'binary': for (const part of [value.left, value.right]) next(part); break;
    case 'object': {
      into.literal = true;
      for (const entry of value.entries) ofEntry(into, at, entry, depth);
      break;
    }
    case 'array': for (const element of value.elements) if (element >= 0) next(element); break;
    case 'spread': spread(into, beside(at, value.value), depth); break;
    case 'choose': for (const option of value.options) next(option); break;
    case 'function': case 'unary': break;
    case 'call': ofCall(into, at, value, depth); break;
    default: if ((!named(into, given, given.value) && !named(into, at, at.value)) || into.row || isWhole(given)) into.open = true;
  }
}

/** Is more put into an object or a list under its name: `entry.ip = ip`, `rows.push(row)`? */
function isFilled({ ir, value: id }: Located): boolean {
  const value = valueAt(ir, id);
  return value.op === 'read' && filledBindings(ir).has(value.binding);
}

const filledBindings = perFile((ir): ReadonlySet<number> => {
  const found = new Set<number>();
  const add = (id: ValueId): void => {
    const value = valueAt(ir, id);
    if (value.op === 'read') found.add(value.binding);
  };
  for (const value of ir.values) {
    if (value.op === 'store' || value.op === 'store-index') add(value.object);
    if (value.op !== 'call') continue;
    const callee = valueAt(ir, value.callee);
    if (callee.op === 'member' && (callee.name === 'push' || callee.name === 'unshift')) add(callee.object);
    if (callee.op === 'member' && callee.name === 'assign' && value.args[0] !== undefined) add(value.args[0]);
  }
  return found;
});

function ofEntry(into: Gathering, at: Located, entry: ValueOf<'object'>['entries'][number], depth: number): void {
  if (entry.kind === 'spread') {
    spread(into, beside(at, entry.value), depth);
    return;
  }
  if (entry.name === undefined) {
    into.open = true;
    return;
  }
  const inner = beside(at, entry.value);
  if (isNothing(into.program, inner)) return;
  if (isFilled(inner)) into.open = true;
  const constant = resolveConstant(into.program, inner);
  const { op } = valueOf(constant);
  if (op === 'object' || op === 'array') gather(into, constant, depth + 1);
  for (const field of eventFieldsNamed(entry.name)) into.present.add(field);
  if (holderNames.has(entry.name) && !['object', 'array', 'literal', 'template'].includes(op)) gatherHeld(into, constant, depth);
  else named(into, inner, inner.value);
}

/** `data: entryOf(req)`, `details: isAdmin ? { ... } : undefined`, `metadata: input` */
function gatherHeld(into: Gathering, at: Located, depth: number): void {
  const { op } = valueOf(at);
  if (op === 'call' || op === 'choose') gather(into, at, depth + 1);
  else {
    named(into, at, at.value);
    into.open = true;
  }
}

/** `entry`, `dto`, `input.event`: what holds others. */
function isWhole(at: Located): boolean {
  const last = splitName(nameOf(at, at.value) ?? '').at(-1) ?? '';
  return holderNames.has(last) || wholeNames.has(last);
}

const wholeNames: ReadonlySet<string> = new Set(['event', 'dto', 'object', 'audit', 'row', 'document', 'doc', 'model', 'item', 'message', 'activity', 'history', 'args']);

/** `...base`, `...(condition ? { a } : {})` */
function spread(into: Gathering, at: Located, depth: number): void {
  for (const one of possibleValues(into.program, at)) {
    const { op } = valueOf(one);
    if (op === 'object') gather(into, one, depth + 1);
    else if (op !== 'literal' && op !== 'binary' && op !== 'unary') into.open = true;
  }
}

/** `JSON.stringify({ ... })`, `new AuditEvent({ ... })`, `contextOf(req)` */
function ofCall(into: Gathering, at: Located, call: ValueOf<'call'>, depth: number): void {
  if (call.kind === 'new' || dottedName(at.ir, call.callee) === 'JSON.stringify') {
    for (const argument of call.args) gather(into, beside(at, argument), depth + 1);
    return;
  }
  const values = possibleValues(into.program, at).filter((one) => keyOf(one) !== keyOf(at));
  named(into, at, call.callee);
  if (values.length === 0) into.open = true;
  for (const one of values) gather(into, one, depth + 1);
}

/** Adds what an expression says by its name. @returns whether it says anything */
function named(into: Gathering, at: Located, id: ValueId): boolean {
  const value = valueAt(at.ir, id);
  const name = nameOf(at, id);
  const found = name === undefined ? [] : eventFieldsNamed(name);
  for (const field of found) into.present.add(field);
  if (value.op === 'choose') return value.options.map((option) => named(into, at, option)).some(Boolean);
  return found.length > 0;
}

/** `user.id`, `String(user.id)`, `req.get('User-Agent')` */
function nameOf(at: Located, id: ValueId): string | undefined {
  const value = valueAt(at.ir, id);
  switch (value.op) {
    case 'read': return bindingAt(at.ir, value.binding).name;
    case 'member': return `${nameOf(at, value.object) ?? ''}.${value.name}`;
    case 'index': {
      const index = valueAt(at.ir, value.index);
      return index.op === 'literal' ? `${nameOf(at, value.object) ?? ''}.${index.text}` : nameOf(at, value.object);
    }
    case 'cast': case 'await': return nameOf(at, value.value);
    case 'call': {
      const [first] = value.args;
      const argument = first === undefined ? undefined : valueAt(at.ir, first);
      const given = argument?.op === 'literal' && argument.kind === 'string' ? argument.text : first === undefined ? undefined : nameOf(at, first);
      return [nameOf(at, value.callee), given].filter((part) => part !== undefined).join('.');
    }
    case 'global': return value.name;
    case 'this': return 'this';
    default: return undefined;
  }
}

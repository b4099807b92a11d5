import { bindingAt, classAt, functionAt, valueAt } from '../ir/access.js';
import type { FileIR, ValueId } from '../ir/ir.js';
import { valueOf, type Located } from './located.js';

const MAX_PARTS = 12;

/**
 * An expression as a message may show it: declared names only, every literal left out, since a literal of the scanned code can be the
 * secret itself.
 */
export function describe(ir: FileIR, id: ValueId, budget = MAX_PARTS): string {
  if (budget <= 0) return '…';
  const value = valueAt(ir, id);
  switch (value.op) {
    case 'read': return bindingAt(ir, value.binding).name;
    case 'global': return value.name;
    case 'this': case 'super': return value.op;
    case 'meta': return value.name;
    case 'parameter': return value.binding === undefined ? 'the argument' : bindingAt(ir, value.binding).name;
    case 'member': return value.pattern ? named(value.name) : `${ownerOf(ir, value.object, budget)}${memberName(value.name, value.optional)}`;
    case 'index': return `${describe(ir, value.object, budget - 1)}[…]`;
    case 'call': return `${value.kind === 'new' ? 'new ' : ''}${describe(ir, value.callee, budget - 1)}(${value.args.length > 0 ? '…' : ''})`;
    case 'await': return `await ${describe(ir, value.value, budget - 1)}`;
    case 'cast': case 'write': case 'spread': return describe(ir, value.value, budget - 1);
    case 'template': return '`…`';
    case 'object': return '{ … }';
    case 'array': return '[…]';
    case 'literal': return '…';
    default: return 'the value';
  }
}

/** The same for an argument that may be put together: what it is put together of stays out. */
export function shown({ ir, value }: Located): string {
  const { op } = valueAt(ir, value);
  return op === 'template' ? 'a template' : op === 'binary' ? 'a sum' : describe(ir, value);
}

/** `(await read()).payload` */
function ownerOf(ir: FileIR, id: ValueId, budget: number): string {
  const text = describe(ir, id, budget - 1);
  return valueAt(ir, id).op === 'await' ? `(${text})` : text;
}

/** The expression that a value comes from; where that is the variable of another file, its name. */
export function describeSource({ ir, value }: Located): string {
  const source = valueAt(ir, value);
  return source.op === 'write' ? bindingAt(ir, source.binding).name : describe(ir, value);
}

const IDENTIFIER = /^[\p{ID_Start}$_#][\p{ID_Continue}$\u200c\u200d]{0,80}$/u;

const named = (name: string): string => (IDENTIFIER.test(name.replace(/^@/, '')) ? name : '…');

/** A dotted name as a message may show it. A part that is no identifier was written as a string, and a string can be the secret. */
export const readable = (name: string): string => name.split('.').map(named).join('.');

/** A property name that is no identifier was written as a string literal: it stays out. */
function memberName(name: string, optional: boolean): string {
  return IDENTIFIER.test(name) ? `${optional ? '?.' : '.'}${name}` : '[…]';
}

/** The names a place stands in, from the outside in: classes and functions. */
export function enclosingNames(at: Located): string[] {
  const names: string[] = [];
  for (let id = valueOf(at).fn; id > 0; id = functionAt(at.ir, id).parent) {
    const fn = functionAt(at.ir, id);
    names.unshift(fn.name === undefined ? '' : named(fn.name));
    if (fn.class !== undefined) names.unshift(classAt(at.ir, fn.class).name ?? '');
  }
  return names;
}

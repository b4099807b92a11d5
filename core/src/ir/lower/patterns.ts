import type { ValueId } from '../ir.js';
import type { SyntaxNode } from '../syntax.js';
import type { Label } from './context.js';
import type { Lowering } from './lowering.js';
import { hintName, propertyKey } from './keys.js';
import { list } from './tokens.js';

/** Binds a declared name or pattern to a value; `element` is the declaration whose range the pieces take. */
export function bind(l: Lowering, name: SyntaxNode | undefined, element: SyntaxNode, value: ValueId): void {
  if (name === undefined) return;
  const kind = l.kind(name);
  if (kind === 'Identifier') {
    if (name.text !== '') l.writeName(name, value, l.start(element), l.end(element), true);
  } else l.nested(name, () => {
    if (kind === 'ObjectBindingPattern') bindObject(l, name, value);
    else if (kind === 'ArrayBindingPattern') bindArray(l, name, value);
    else l.unknownKinds.add(kind);
  });
}

function bindObject(l: Lowering, pattern: SyntaxNode, source: ValueId): void {
  const omitted: string[] = [];
  for (const element of list(pattern.elements)) {
    const name = element.name as SyntaxNode | undefined;
    if (element.dotDotDotToken !== undefined) {
      bind(l, name, element, restPiece(l, element, source, omitted, undefined));
      continue;
    }
    const key = (element.propertyName as SyntaxNode | undefined) ?? name;
    if (key === undefined) continue;
    const piece = propertyPiece(l, element, key, source, omitted);
    bind(l, name, element, withDefault(l, piece, element.initializer as SyntaxNode | undefined, element, name));
  }
}

function bindArray(l: Lowering, pattern: SyntaxNode, source: ValueId): void {
  list(pattern.elements).forEach((element, index) => {
    const name = element.name as SyntaxNode | undefined;
    // A hole: a kind of its own up to TypeScript 6, an element without name in 7.
    if (l.kind(element) !== 'BindingElement' || name === undefined) return;
    const piece = element.dotDotDotToken === undefined ? indexPiece(l, element, source, index) : restPiece(l, element, source, [], index);
    bind(l, name, element, withDefault(l, piece, element.initializer as SyntaxNode | undefined, element, name));
  });
}

/** `source[key]` of an object pattern; the name goes to those a later rest leaves out. */
export function propertyPiece(l: Lowering, element: SyntaxNode, keyNode: SyntaxNode, object: ValueId, omitted: string[]): ValueId {
  const key = propertyKey(l, keyNode);
  const start = l.start(element);
  const end = l.end(element);
  if (key.name !== undefined) {
    omitted.push(key.name);
    return l.emit({ op: 'member', start, end, fn: l.f, block: l.b, object, name: key.name, nameRange: key.range, optional: false, pattern: true });
  }
  const index = key.computed ?? l.missing(start);
  return l.emit({ op: 'index', start, end, fn: l.f, block: l.b, object, index, optional: false, pattern: true });
}

export function indexPiece(l: Lowering, element: SyntaxNode, object: ValueId, position: number): ValueId {
  const start = l.start(element);
  const end = l.end(element);
  const index = l.emit({ op: 'literal', start, end, fn: l.f, block: l.b, kind: 'number', text: String(position) });
  return l.emit({ op: 'index', start, end, fn: l.f, block: l.b, object, index, optional: false, pattern: true });
}

export function restPiece(l: Lowering, element: SyntaxNode, object: ValueId, omitted: readonly string[], from: number | undefined): ValueId {
  return l.emit({ op: 'rest', start: l.start(element), end: l.end(element), fn: l.f, block: l.b, object, omitted: [...omitted], from });
}

/** `= initializer`: control flow splits where the value is undefined. */
export function withDefault(l: Lowering, value: ValueId, initializer: SyntaxNode | undefined, element: SyntaxNode, target: SyntaxNode | undefined): ValueId {
  if (initializer === undefined) return value;
  const absent: Label = { block: -1 };
  const join: Label = { block: -1 };
  l.branch(value, absent, join, true);
  l.begin(absent);
  if (target !== undefined) hintName(l, initializer, target);
  const fallback = l.expression(initializer);
  l.goto(join);
  l.place(join);
  return l.emit({ op: 'choose', start: l.start(element), end: l.end(element), fn: l.f, block: l.b, kind: 'default', test: value, options: [value, fallback] });
}

import type { ObjectEntry, ValueId } from '../ir.js';
import type { SyntaxNode } from '../syntax.js';
import { functionValue } from './functions.js';
import { hintName, propertyKey } from './keys.js';
import type { Lowering } from './lowering.js';
import { list } from './tokens.js';

export function objectLiteral(l: Lowering, node: SyntaxNode): ValueId {
  const entries: ObjectEntry[] = [];
  for (const property of list(node.properties)) {
    const entry = objectEntry(l, property);
    if (entry !== undefined) entries.push(entry);
  }
  return l.emit({ op: 'object', start: l.start(node), end: l.end(node), fn: l.f, block: l.b, entries });
}

const METHODS = new Map<string, 'method' | 'getter' | 'setter'>([['MethodDeclaration', 'method'], ['GetAccessor', 'getter'], ['SetAccessor', 'setter']]);

function objectEntry(l: Lowering, node: SyntaxNode): ObjectEntry | undefined {
  const kind = l.kind(node);
  const { start, end } = l.range(node);
  if (kind === 'PropertyAssignment') {
    const key = propertyKey(l, node.name as SyntaxNode);
    hintName(l, node.initializer as SyntaxNode, node.name as SyntaxNode, node);
    const value = l.expression(node.initializer as SyntaxNode);
    return { kind: 'field', start, end, name: key.name, computed: key.computed, keyRange: key.range, value };
  }
  if (kind === 'ShorthandPropertyAssignment') return shorthand(l, node, start, end);
  if (kind === 'SpreadAssignment') {
    return { kind: 'spread', start, end, name: undefined, computed: undefined, keyRange: { start, end }, value: l.expression(node.expression as SyntaxNode) };
  }
  const method = METHODS.get(kind);
  if (method !== undefined) {
    const key = propertyKey(l, node.name as SyntaxNode);
    const value = functionValue(l, node, method, key);
    return { kind: method, start, end, name: key.name, computed: key.computed, keyRange: key.range, value };
  }
  l.expression(node);
  return undefined;
}

function shorthand(l: Lowering, node: SyntaxNode, start: number, end: number): ObjectEntry {
  const name = node.name as SyntaxNode;
  const value = l.expression(name);
  // `{ x = 1 }` is an error outside a pattern; what it holds is still lowered.
  if (node.objectAssignmentInitializer !== undefined) l.expression(node.objectAssignmentInitializer as SyntaxNode);
  return { kind: 'shorthand', start, end, name: name.text as string, computed: undefined, keyRange: l.range(name), value };
}

export function arrayLiteral(l: Lowering, node: SyntaxNode): ValueId {
  const elements: ValueId[] = [];
  for (const element of list(node.elements)) elements.push(l.kind(element) === 'OmittedExpression' ? -1 : l.expression(element));
  return l.emit({ op: 'array', start: l.start(node), end: l.end(node), fn: l.f, block: l.b, elements });
}

import type { ValueId } from '../ir.js';
import type { SyntaxNode } from '../syntax.js';
import type { Lowering } from './lowering.js';
import { list } from './tokens.js';

/** Syntax that has no rule: says so, and lowers the expressions and statements inside it. */
export function unknownSyntax(l: Lowering, node: SyntaxNode): ValueId {
  const syntax = l.kind(node);
  l.unknownKinds.add(syntax);
  const parts: ValueId[] = [];
  l.facade.forEachChild(node, (child) => {
    const kind = l.kind(child);
    if (l.rules.statements.has(kind)) l.statement(child);
    else if (l.rules.expressions.has(kind)) parts.push(l.expression(child));
    else if (!l.rules.types.has(kind)) l.nested(child, () => { parts.push(unknownSyntax(l, child)); });
  });
  return l.emit({ op: 'unknown', start: l.start(node), end: l.end(node), fn: l.f, block: l.b, syntax, parts });
}

/** Of nodes whose other children are names and no expressions: the properties that hold expressions. */
const VALUE_PROPERTIES = new Map<string, readonly string[]>([
  ['PropertyAccessExpression', ['expression']], ['PropertyAssignment', ['initializer']], ['JsxAttribute', ['initializer']], ['MetaProperty', []],
  ['VariableDeclaration', ['initializer']], ['Parameter', ['initializer']], ['BindingElement', ['initializer']], ['PropertyDeclaration', ['initializer']],
  ['BreakStatement', []], ['ContinueStatement', []], ['LabeledStatement', ['statement']],
]);

/**
 * A subtree nested deeper than the limit: no recursion, no control flow, only the names read somewhere in it,
 * so that a value that goes in is still seen to go in.
 */
export function tooDeep(l: Lowering, root: SyntaxNode): ValueId {
  l.unknownKinds.add('TooDeep');
  const parts: ValueId[] = [];
  const stack: SyntaxNode[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const kind = l.kind(node);
    if (kind === 'Identifier') {
      const name = node.text as string;
      const binding = l.lookup(name);
      if (binding !== undefined) parts.push(l.read(binding, l.start(node), l.end(node)));
      else if (name !== '') parts.push(l.emit({ op: 'global', start: l.start(node), end: l.end(node), fn: l.f, block: l.b, name }));
      continue;
    }
    if (l.rules.types.has(kind) && !l.rules.expressions.has(kind)) continue;
    const children: SyntaxNode[] = [];
    const properties = VALUE_PROPERTIES.get(kind);
    if (properties === undefined) l.facade.forEachChild(node, (child) => { children.push(child); });
    else for (const property of properties) if (node[property] !== undefined) children.push(node[property] as SyntaxNode);
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
  }
  return l.emit({ op: 'unknown', start: l.start(root), end: l.end(root), fn: l.f, block: l.b, syntax: 'TooDeep', parts });
}

/** The decorators among a node's modifiers. */
export const decoratorsOf = (l: Lowering, node: SyntaxNode): readonly SyntaxNode[] => {
  const modifiers = list(node.modifiers);
  return modifiers.length === 0 ? modifiers : modifiers.filter((modifier) => l.kind(modifier) === 'Decorator');
};

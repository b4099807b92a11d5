import type { TypeNodeId, ValueId } from '../ir.js';
import type { SyntaxNode } from '../syntax.js';
import { noteCommonJsCall, noteRequire } from './commonjs.js';
import { literalKey } from './keys.js';
import type { Label } from './context.js';
import type { Lowering } from './lowering.js';
import { list } from './tokens.js';

type Link = (l: Lowering, node: SyntaxNode, value: ValueId) => ValueId;

const member: Link = (l, node, object) => {
  const name = node.name as SyntaxNode;
  return l.emit({
    op: 'member', start: l.start(node), end: l.end(node), fn: l.f, block: l.b, object, name: name.text as string, nameRange: l.range(name),
    optional: node.questionDotToken !== undefined, pattern: false,
  });
};

const element: Link = (l, node, object) => {
  const argument = node.argumentExpression as SyntaxNode;
  const kind = l.kind(argument);
  const name = kind === 'NumericLiteral' ? undefined : literalKey(l, argument);
  const optional = node.questionDotToken !== undefined;
  if (name === undefined) {
    const index = l.expression(argument);
    return l.emit({ op: 'index', start: l.start(node), end: l.end(node), fn: l.f, block: l.b, object, index, optional, pattern: false });
  }
  return l.emit({ op: 'member', start: l.start(node), end: l.end(node), fn: l.f, block: l.b, object, name, nameRange: l.range(argument), optional, pattern: false });
};

const call: Link = (l, node, callee) => {
  const nodes = list(node.arguments);
  const args = lowerAll(l, nodes);
  const target = l.values[callee];
  const kind = target?.op === 'super' ? 'super' : 'call';
  const optional = node.questionDotToken !== undefined;
  const value = l.emit({ op: 'call', start: l.start(node), end: l.end(node), fn: l.f, block: l.b, callee, args, optional, kind, typeArgs: typeArguments(l, node) });
  if (target?.op === 'global' && target.name === 'require') noteRequire(l);
  if (args.length > 1) noteCommonJsCall(l, value);
  return value;
};

const nonNull: Link = (l, node, value) =>
  l.emit({ op: 'cast', start: l.start(node), end: l.end(node), fn: l.f, block: l.b, value, kind: 'non-null', type: undefined });

const tagged: Link = (l, node, callee) => {
  const templateNode = node.template as SyntaxNode;
  const value = l.expression(templateNode);
  const template = l.values[value];
  const args = template?.op === 'template' ? [value, ...template.parts] : [value];
  return l.emit({
    op: 'call', start: l.start(node), end: l.end(node), fn: l.f, block: l.b, callee, args, optional: false, kind: 'tagged', typeArgs: typeArguments(l, node),
  });
};

const LINKS = new Map<string, Link>([
  ['PropertyAccessExpression', member],
  ['ElementAccessExpression', element],
  ['CallExpression', call],
  ['NonNullExpression', nonNull],
  ['TaggedTemplateExpression', tagged],
  ['ParenthesizedExpression', (_, __, value) => value],
]);

export const CHAIN_KINDS: readonly string[] = [...LINKS.keys()];

/**
 * `a.b(c)!.d?.[e]`, however long, without recursion: first down to its head, then link by link. A `?.` leaves for the end of its
 * chain, which parentheses end too.
 */
export function chain(l: Lowering, top: SyntaxNode): ValueId {
  const links: SyntaxNode[] = [];
  let head = top;
  for (let kind = l.kind(head); LINKS.has(kind); kind = l.kind(head)) {
    links.push(head);
    head = (kind === 'TaggedTemplateExpression' ? head.tag : head.expression) as SyntaxNode;
  }
  const call = links[links.length - 1];
  const isImport = call !== undefined && isImportKeyword(l, head) && l.kind(call) === 'CallExpression';
  if (isImport) links.pop();
  let value = isImport ? importCall(l, call) : l.expression(head);
  let end: Label | undefined;
  for (let i = links.length - 1; i >= 0; i--) {
    const node = links[i]!;
    const kind = l.kind(node);
    if (kind === 'ParenthesizedExpression') end = endChain(l, end);
    else if (node.questionDotToken !== undefined) {
      end ??= { block: -1 };
      const present: Label = { block: -1 };
      l.branch(value, end, present, true);
      l.begin(present);
    }
    value = LINKS.get(kind)!(l, node, value);
  }
  endChain(l, end);
  return value;
}

function endChain(l: Lowering, end: Label | undefined): undefined {
  if (end === undefined) return;
  l.goto(end);
  l.place(end);
}

/** `import(x)`, `import.defer(x)` */
function isImportKeyword(l: Lowering, node: SyntaxNode): boolean {
  const kind = l.kind(node);
  if (kind === 'ImportKeyword') return true;
  return kind === 'MetaProperty' && l.facade.kindName(node.keywordToken as number) === 'ImportKeyword' && node.name?.text !== 'meta';
}

function importCall(l: Lowering, node: SyntaxNode): ValueId {
  const nodes = list(node.arguments);
  const [argument] = lowerAll(l, nodes);
  const specifier = nodes[0] === undefined || l.kind(nodes[0]) === 'NumericLiteral' ? undefined : literalKey(l, nodes[0]);
  return l.emit({ op: 'import-call', start: l.start(node), end: l.end(node), fn: l.f, block: l.b, specifier, argument });
}

export function newExpression(l: Lowering, node: SyntaxNode): ValueId {
  const callee = l.expression(node.expression as SyntaxNode);
  const args = lowerAll(l, list(node.arguments));
  return l.emit({
    op: 'call', start: l.start(node), end: l.end(node), fn: l.f, block: l.b, callee, args, optional: false, kind: 'new', typeArgs: typeArguments(l, node),
  });
}

function lowerAll(l: Lowering, nodes: readonly SyntaxNode[]): ValueId[] {
  const values: ValueId[] = [];
  for (const node of nodes) values.push(l.expression(node));
  return values;
}

const NO_TYPES: readonly TypeNodeId[] = [];

export function typeArguments(l: Lowering, node: SyntaxNode): readonly TypeNodeId[] {
  const nodes = list(node.typeArguments);
  return nodes.length === 0 ? NO_TYPES : nodes.map((type) => l.type(type));
}

/** As much of a declaration's node as both compilers have. */
export interface DeclaredNode {
  readonly kind: number;
  readonly parent?: DeclaredNode;
  readonly name?: { readonly kind: number; readonly text?: string };
}

type KindOf = (node: { readonly kind: number }) => string;

/** Type syntax that a literal type may stand in and still be what the alias around it declares. */
const transparent = new Set(['IntersectionType', 'UnionType', 'ParenthesizedType', 'TypeReference', 'TypeLiteral', 'MappedType', 'TypeOperator']);
const owners = new Set(['InterfaceDeclaration', 'ClassDeclaration', 'ClassExpression', 'EnumDeclaration', 'TypeAliasDeclaration', 'JSTypeAliasDeclaration']);

/** The interface, class, enum or alias that declares a member. */
export function ownerName(member: DeclaredNode, kindOf: KindOf): string | undefined {
  let node = member.parent;
  if (kindOf(member) === 'Parameter') node = node?.parent;
  while (node !== undefined && transparent.has(kindOf(node))) node = node.parent;
  return node !== undefined && owners.has(kindOf(node)) ? node.name?.text : undefined;
}

/** The node that a declaration's comment stands before: of a variable, its statement. */
export function docHost<N extends DeclaredNode>(declaration: N, kindOf: KindOf): N {
  const list = declaration.parent;
  if (list === undefined) return declaration;
  switch (kindOf(declaration)) {
    case 'VariableDeclaration': return (list.parent !== undefined && kindOf(list.parent) === 'VariableStatement' ? list.parent : declaration) as N;
    case 'BinaryExpression':
    case 'PropertyAccessExpression': return docHostOfAssignment(declaration, kindOf);
    default: return declaration;
  }
}

function docHostOfAssignment<N extends DeclaredNode>(node: N, kindOf: KindOf): N {
  let host: DeclaredNode = node;
  while (host.parent !== undefined && ['BinaryExpression', 'PropertyAccessExpression'].includes(kindOf(host.parent))) host = host.parent;
  return (host.parent !== undefined && kindOf(host.parent) === 'ExpressionStatement' ? host.parent : node) as N;
}

/** Whether a declaration is a parameter or a piece of one. */
export function isParameterNode(declaration: DeclaredNode, kindOf: KindOf): boolean {
  let node: DeclaredNode | undefined = declaration;
  while (node !== undefined && ['BindingElement', 'ObjectBindingPattern', 'ArrayBindingPattern'].includes(kindOf(node))) node = node.parent;
  return node !== undefined && kindOf(node) === 'Parameter';
}

/** The `x` of the `declare module 'x'` that a declaration stands in; undefined inside its `declare global`. */
export function ambientModule(declaration: DeclaredNode, kindOf: KindOf): string | undefined {
  for (let node: DeclaredNode | undefined = declaration; node !== undefined; node = node.parent) {
    if (kindOf(node) !== 'ModuleDeclaration' || node.name === undefined) continue;
    if (kindOf(node.name) === 'StringLiteral') return node.name.text;
    if (node.name.text === 'global') return undefined;
  }
  return undefined;
}

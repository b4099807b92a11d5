import type ts from 'typescript';
import type { Compiler } from './compiler.js';

/** The symbol that a node refers to or declares, aliases followed; undefined for one that leads nowhere. */
export function symbolOf(compiler: Compiler, checker: ts.TypeChecker, node: ts.Node): ts.Symbol | undefined {
  const found = shorthandValue(compiler, checker, node) ?? checker.getSymbolAtLocation(nameOf(compiler, node));
  if (found === undefined || (found.flags & compiler.SymbolFlags.Alias) === 0) return found;
  const aliased = checker.getAliasedSymbol(found);
  return (aliased.declarations ?? []).length === 0 && String(aliased.escapedName) === 'unknown' ? undefined : aliased;
}

/** `{ token }` reads the variable, which is what matters. */
function shorthandValue(compiler: Compiler, checker: ts.TypeChecker, node: ts.Node): ts.Symbol | undefined {
  const shorthand = compiler.isShorthandPropertyAssignment(node) ? node
    : compiler.isIdentifier(node) && compiler.isShorthandPropertyAssignment(node.parent) ? node.parent : undefined;
  return shorthand === undefined ? undefined : checker.getShorthandAssignmentValueSymbol(shorthand);
}

/** The name inside an expression or declaration: symbols are found at names. */
function nameOf(compiler: Compiler, node: ts.Node): ts.Node {
  if (compiler.isParenthesizedExpression(node) || compiler.isNonNullExpression(node)) return nameOf(compiler, node.expression);
  if (compiler.isPropertyAccessExpression(node)) return node.name;
  if (compiler.isElementAccessExpression(node)) return node.argumentExpression;
  if (compiler.isTypeReferenceNode(node)) return node.typeName;
  if (compiler.isExpressionWithTypeArguments(node)) return nameOf(compiler, node.expression);
  if (compiler.isQualifiedName(node)) return node.right;
  const { name } = node as { name?: ts.Node };
  return name !== undefined && compiler.isIdentifier(name) ? name : node;
}

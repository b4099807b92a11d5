import ts from 'typescript';
import type { FileIR, TypeNode, Value } from '../ir.js';
import type { SyntaxNode } from '../syntax.js';

/** Names to which the compiler gives symbols of its own making. */
const NOT_IN_THE_FILE = new Set(['undefined', 'arguments', 'module', 'exports']);

/** The names that the compiler understands otherwise. */
export function wrongNames(ir: FileIR, root: SyntaxNode): string[] {
  const source = root as unknown as ts.SourceFile;
  const options: ts.CompilerOptions = { allowJs: true, noLib: true, noResolve: true, target: ts.ScriptTarget.Latest, module: ts.ModuleKind.ESNext };
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options), getSourceFile: (name) => (name === source.fileName ? source : undefined), fileExists: (name) => name === source.fileName,
  };
  const checker = ts.createProgram([source.fileName], options, host).getTypeChecker();
  const identifiers = new Map<number, ts.Identifier>();
  const collect = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) identifiers.set(node.getStart(source), node);
    ts.forEachChild(node, collect);
  };
  collect(source);
  const namesOf = (start: number): ts.Identifier | undefined => identifiers.get(start);
  const values = ir.values.flatMap((value) => wrongName(ir, value, namesOf(value.start), source, checker) ?? []);
  return [...values, ...ir.typeNodes.flatMap((type) => wrongType(ir, type, namesOf(type.start + (type.kind === 'query' ? 'typeof '.length : 0)), source, checker) ?? [])];
}

function wrongType(ir: FileIR, type: TypeNode, node: ts.Identifier | undefined, source: ts.SourceFile, checker: ts.TypeChecker): string | undefined {
  if ((type.kind !== 'name' && type.kind !== 'query') || node === undefined || node.text !== type.path[0]) return undefined;
  if (node.text === 'this') return undefined;
  const declarations = (checker.getSymbolAtLocation(node)?.declarations ?? []).filter((one) => one.getSourceFile() === source && !isAssigned(one) && !isGlobal(one));
  // A type parameter shares its symbol with a variable of the function, which is no type.
  const declared = declarations.some(ts.isTypeParameterDeclaration) ? [] : declarations.flatMap((one) => ts.getNameOfDeclaration(one)?.getStart(source) ?? []);
  const place = `${node.text} in line ${ts.getLineAndCharacterOfPosition(source, type.start).line + 1}`;
  if (type.binding === undefined) return declared.length > 0 ? `type ${place} is declared at ${declared.join(' ')}` : undefined;
  const { start } = ir.bindings[type.binding]!.nameRange;
  return declarations.length > 0 && !declared.includes(start) ? `type ${place} is not the one at ${start} but ${declared.join(' ')}` : undefined;
}

/** In JavaScript the compiler also takes `Date.now = f` for a declaration. */
const isAssigned = (node: ts.Declaration): boolean =>
  ts.isBinaryExpression(node) || ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isIdentifier(node) || ts.isCallExpression(node);

/** What `declare global` declares is seen everywhere; for this file it is not its own. */
const isGlobal = (node: ts.Node): boolean => ts.findAncestor(node, (one) => ts.isModuleDeclaration(one) && one.name.text === 'global') !== undefined;

function wrongName(ir: FileIR, value: Value, node: ts.Identifier | undefined, source: ts.SourceFile, checker: ts.TypeChecker): string | undefined {
  if (node === undefined || (value.op !== 'read' && value.op !== 'global') || NOT_IN_THE_FILE.has(node.text)) return undefined;
  const parent = node.parent as ts.Node | undefined;
  const symbol = parent !== undefined && ts.isShorthandPropertyAssignment(parent) ? checker.getShorthandAssignmentValueSymbol(parent) : checker.getSymbolAtLocation(node);
  const declared = (symbol?.declarations ?? []).filter((one) => one.getSourceFile() === source && !isAssigned(one)).flatMap((one) => ts.getNameOfDeclaration(one)?.getStart(source) ?? []);
  const { line } = ts.getLineAndCharacterOfPosition(source, value.start);
  if (value.op === 'global') return declared.length > 0 && value.name === node.text ? `${node.text} in line ${line + 1} is declared at ${declared.join(' ')}` : undefined;
  const { nameRange } = ir.bindings[value.binding]!;
  return declared.length > 0 && !declared.includes(nameRange.start) ? `${node.text} in line ${line + 1} is not the one at ${nameRange.start} but ${declared.join(' ')}` : undefined;
}

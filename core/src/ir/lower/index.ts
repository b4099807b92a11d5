import type { ExportIR, FileIR, ValueId } from '../ir.js';
import type { SyntaxFile, SyntaxNode } from '../syntax.js';
import { increment } from './assignments.js';
import { chain, CHAIN_KINDS, newExpression } from './chains.js';
import { classDeclaration, classExpression } from './classes.js';
import { directives, lineStarts } from './comments.js';
import { commonJsExports } from './commonjs.js';
import { SIMPLE } from './expressions.js';
import { functionValue, hoistFunctions, startsStrict } from './functions.js';
import { declareStatements, hoistVariables } from './hoist.js';
import { hoistImports } from './imports.js';
import { JSX } from './jsx.js';
import { LOOPS } from './loops.js';
import type { OpenBinding } from './context.js';
import { Lowering, type ExpressionRule, type Rules, type StatementRule } from './lowering.js';
import { enumDeclaration, moduleDeclaration } from './namespaces.js';
import { arrayLiteral, objectLiteral } from './objects.js';
import { binary, conditional } from './operators.js';
import { Scope } from './scope.js';
import { STATEMENTS } from './statements.js';
import { hasModifier, list } from './tokens.js';
import { tryStatement } from './try.js';
import { TYPE_DECLARATIONS, TYPES } from './types.js';

const RULES: Rules = {
  expressions: new Map<string, ExpressionRule>([
    ...SIMPLE,
    ...CHAIN_KINDS.map((kind) => [kind, chain] as const),
    ['NewExpression', newExpression],
    ['BinaryExpression', binary],
    ['ConditionalExpression', conditional],
    ['PrefixUnaryExpression', increment],
    ['PostfixUnaryExpression', increment],
    ['ObjectLiteralExpression', objectLiteral],
    ['ArrayLiteralExpression', arrayLiteral],
    ['FunctionExpression', (l, node) => functionValue(l, node, 'function')],
    ['ArrowFunction', (l, node) => functionValue(l, node, 'arrow')],
    ['ClassExpression', classExpression],
    ...JSX,
  ]),
  statements: new Map<string, StatementRule>([
    ...STATEMENTS,
    ...LOOPS,
    ['TryStatement', tryStatement],
    ['ClassDeclaration', classDeclaration],
    ['EnumDeclaration', enumDeclaration],
    ['ModuleDeclaration', moduleDeclaration],
    ...TYPE_DECLARATIONS,
  ]),
  types: new Map(TYPES),
};

/** What one file does: its syntax tree as plain data. Takes any tree a parser gives, syntax errors and all, and never throws. */
export function lower(syntax: SyntaxFile): FileIR {
  const l = new Lowering(syntax, RULES);
  lowerModule(l, syntax);
  l.run();
  for (const binding of l.bindings) sortUses(l, binding);
  const exports = allExports(l);
  return {
    file: syntax.file,
    textLength: syntax.text.length,
    lineStarts: lineStarts(syntax.text),
    moduleKind: l.esm ? 'esm' : l.usesCommonJs ? 'commonjs' : 'script',
    functions: l.functions,
    values: l.values,
    blocks: l.blocks,
    bindings: l.bindings,
    classes: l.classes,
    typeNodes: l.typeNodes,
    typeDecls: l.typeDecls,
    imports: l.imports,
    exports,
    directives: directives(syntax),
    unknownKinds: [...l.unknownKinds].sort(),
    syntaxErrors: syntax.syntaxErrors,
  };
}

function lowerModule(l: Lowering, { root, file }: SyntaxFile): void {
  const statements = list(root.statements);
  const fn = l.newFunction('module', l.range(root), true);
  const scope = new Scope(undefined, fn.id, isStrict(l, file, statements));
  l.later(fn, scope, () => {
    hoistVariables(l, statements, scope);
    declareStatements(l, statements, () => scope);
    hoistImports(l, statements);
    hoistFunctions(l, statements, 'all');
    for (const statement of statements) l.statement(statement);
  });
}

const JAVASCRIPT = ['.js', '.jsx', '.cjs'];
const MODULE_SYNTAX = new Set(['ImportDeclaration', 'ExportDeclaration', 'ExportAssignment', 'ImportEqualsDeclaration']);

/** Only old JavaScript is sloppy: TypeScript compiles to strict code, and modules are strict. */
function isStrict(l: Lowering, file: string, statements: readonly SyntaxNode[]): boolean {
  if (!JAVASCRIPT.some((ending) => file.endsWith(ending)) || startsStrict(l, statements)) return true;
  return statements.some((statement) => MODULE_SYNTAX.has(l.kind(statement)) || hasModifier(l, statement, 'ExportKeyword'));
}

/** Bodies are lowered out of order; uses are listed as they are written. */
function sortUses(l: Lowering, binding: OpenBinding): void {
  const byPlace = (a: ValueId, b: ValueId): number => l.values[a]!.start - l.values[b]!.start || a - b;
  // Copied, since an array that grew keeps room it no longer needs.
  if (binding.reads.length > 0) binding.reads = binding.reads.slice().sort(byPlace);
  if (binding.writes.length > 0) binding.writes = binding.writes.slice().sort(byPlace);
}

function allExports(l: Lowering): readonly ExportIR[] {
  const exports = l.esm ? l.exports : commonJsExports(l);
  return exports.sort((a, b) => a.start - b.start);
}

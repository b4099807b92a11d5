import ts from 'typescript';
import { COMPUTED } from './rooms.js';

export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** Gone at run time. `import { type X }` is not: it leaves `import {}` behind. */
  readonly typeOnly: boolean;
  /** `import()`. */
  readonly dynamic: boolean;
}

/** Every import, re-export, `import()`, `require` and `import('x').Type` of a module, in order. */
export function importsOf(path: string, text: string): readonly Import[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const imports: Import[] = [];
  const add = (node: ts.Node, specifier: ts.Node | undefined, typeOnly: boolean, dynamic = false): void => {
    if (!specifier) return;
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
    // An import whose specifier is computed could lead anywhere.
    imports.push({ specifier: ts.isStringLiteralLike(specifier) ? specifier.text : COMPUTED, line, typeOnly, dynamic });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportEqualsDeclaration(node)) {
      if (ts.isExternalModuleReference(node.moduleReference)) add(node, node.moduleReference.expression, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node)) add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument, true);
    else if (ts.isCallExpression(node)) {
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node, node.arguments[0], false, true);
      else if (/^require(?:\.resolve)?$/.test(node.expression.getText(file))) add(node, node.arguments[0], false, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return imports;
}

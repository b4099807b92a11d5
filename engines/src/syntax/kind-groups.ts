/** Which kinds of node a ref may mean, by name. */
export interface KindGroups {
  readonly expression: ReadonlySet<string>;
  readonly name: ReadonlySet<string>;
  readonly declaration: ReadonlySet<string>;
}

export const kindGroups: KindGroups = {
  expression: new Set(`
    Identifier PrivateIdentifier ThisKeyword SuperKeyword NullKeyword TrueKeyword FalseKeyword ImportKeyword NumericLiteral BigIntLiteral
    StringLiteral RegularExpressionLiteral NoSubstitutionTemplateLiteral TemplateExpression ArrayLiteralExpression ObjectLiteralExpression
    PropertyAccessExpression ElementAccessExpression CallExpression NewExpression TaggedTemplateExpression TypeAssertionExpression
    ParenthesizedExpression FunctionExpression ArrowFunction DeleteExpression TypeOfExpression VoidExpression AwaitExpression
    PrefixUnaryExpression PostfixUnaryExpression BinaryExpression ConditionalExpression YieldExpression SpreadElement ClassExpression
    OmittedExpression AsExpression SatisfiesExpression NonNullExpression MetaProperty JsxElement JsxSelfClosingElement JsxFragment
    JsxExpression ExpressionWithTypeArguments`.trim().split(/\s+/)),
  name: new Set(['Identifier', 'PrivateIdentifier', 'StringLiteral', 'NumericLiteral', 'NoSubstitutionTemplateLiteral', 'ComputedPropertyName', 'ThisKeyword', 'SuperKeyword']),
  declaration: new Set(`
    VariableDeclaration Parameter BindingElement PropertyDeclaration PropertySignature PropertyAssignment ShorthandPropertyAssignment
    MethodDeclaration MethodSignature Constructor GetAccessor SetAccessor CallSignature ConstructSignature IndexSignature
    FunctionDeclaration FunctionExpression ArrowFunction ClassDeclaration ClassExpression InterfaceDeclaration TypeAliasDeclaration
    EnumDeclaration EnumMember ModuleDeclaration ImportClause NamespaceImport ImportSpecifier ImportEqualsDeclaration ExportSpecifier
    NamespaceExport NamespaceExportDeclaration ExportAssignment TypeParameter JsxAttribute ClassStaticBlockDeclaration FunctionType
    ConstructorType TypeLiteral MappedType ObjectLiteralExpression BinaryExpression CallExpression PropertyAccessExpression
    ElementAccessExpression JSTypeAliasDeclaration JSDocTypedefTag JSDocCallbackTag SourceFile`.trim().split(/\s+/)),
};

/** Whether a kind is a piece of type syntax. */
export function isTypeKind(name: string): boolean {
  return /(?:Type|TypeNode|TypeReference|TypeQuery|TypePredicate|TypeOperator|TypeLiteral|TypeSpan)$/.test(name)
    || typeKeywords.has(name) || name === 'ExpressionWithTypeArguments';
}

const typeKeywords = new Set(['AnyKeyword', 'UnknownKeyword', 'NumberKeyword', 'BigIntKeyword', 'ObjectKeyword', 'BooleanKeyword',
  'StringKeyword', 'SymbolKeyword', 'VoidKeyword', 'UndefinedKeyword', 'NeverKeyword', 'IntrinsicKeyword']);

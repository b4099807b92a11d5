import ts from 'typescript';
import type { SyntaxFacade, SyntaxFile, SyntaxNode } from '../syntax.js';

/** The number of a kind can have several names; those of markers (`FirstAssignment`) name no kind. */
const KIND_NAMES: string[] = [];
for (const name of Object.keys(ts.SyntaxKind)) {
  const kind = (ts.SyntaxKind as unknown as Record<string, unknown>)[name];
  if (typeof kind === 'number' && !/^(First|Last)/.test(name)) KIND_NAMES[kind] ??= name;
}

const asNode = (node: SyntaxNode): ts.Node => node as unknown as ts.Node;

function declarationKind(list: SyntaxNode): 'var' | 'let' | 'const' | 'using' | 'await using' {
  const flags = asNode(list).flags & ts.NodeFlags.BlockScoped;
  if (flags === ts.NodeFlags.AwaitUsing) return 'await using';
  if (flags === ts.NodeFlags.Using) return 'using';
  return flags === ts.NodeFlags.Const ? 'const' : flags === ts.NodeFlags.Let ? 'let' : 'var';
}

function facadeOf(source: ts.SourceFile): SyntaxFacade {
  return {
    kindOf: (node) => KIND_NAMES[node.kind]!,
    kindName: (kind) => KIND_NAMES[kind]!,
    start: (node) => asNode(node).getStart(source),
    end: (node) => asNode(node).end,
    forEachChild: (node, visit) => { ts.forEachChild(asNode(node), (child) => { visit(child); }); },
    declarationKind,
    doc: (node) => docBetween(source.text, asNode(node).pos, asNode(node).getStart(source)),
  };
}

/** The last doc comment before a node, tags and all: enough for tests. */
function docBetween(text: string, from: number, to: number): ReturnType<SyntaxFacade['doc']> {
  const start = text.lastIndexOf('/**', to);
  if (start < from) return undefined;
  const end = text.indexOf('*/', start) + 2;
  const tags = [...text.slice(start + 3, end - 2).matchAll(/@(\w+)[ \t]*([^@\n]*)/g)].map(([, name = '', rest = '']) => ({ name, text: rest.trim() }));
  return { start, end, tags };
}

/** Parses with TypeScript 6, for tests only. */
export function parse(text: string, file = '/test.ts'): SyntaxFile {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const { parseDiagnostics } = source as unknown as { parseDiagnostics: unknown[] };
  return { file, text: source.text, root: source, facade: facadeOf(source), syntaxErrors: parseDiagnostics.length };
}

import type { SyntaxFile } from '@logproof/core';
import type ts from 'typescript';
import { facadeOf } from '../syntax/facade.js';
import { kindNames } from '../syntax/kind-names.js';
import type { Tree } from '../syntax/locate.js';
import type { Compiler } from './compiler.js';

const namesOf = new WeakMap<Compiler, readonly string[]>();

/** Kind names by number; made once for each copy of the compiler. */
export function classicKindNames(compiler: Compiler): readonly string[] {
  let names = namesOf.get(compiler);
  if (names === undefined) namesOf.set(compiler, (names = kindNames(compiler.SyntaxKind)));
  return names;
}

/** A source file as the lowering reads it. */
export function syntaxFile(compiler: Compiler, file: ts.SourceFile): SyntaxFile {
  // Internal, but the same since TypeScript 2; a program would make diagnostics of it that cost a copy each.
  const { parseDiagnostics } = file as { parseDiagnostics?: readonly unknown[] };
  return {
    file: file.fileName,
    text: file.text,
    root: file,
    facade: facadeOf(classicTree(compiler, file), file.text, classicKindNames(compiler), compiler.NodeFlags),
    syntaxErrors: parseDiagnostics?.length ?? 0,
  };
}

/** A source file as `locate` walks it. */
export function classicTree(compiler: Compiler, file: ts.SourceFile): Tree<ts.Node> {
  const names = classicKindNames(compiler);
  return {
    kindOf: (node) => names[node.kind] ?? 'Unknown',
    fullStart: (node) => node.pos,
    start: (node) => node.getStart(file),
    end: (node) => node.end,
    forEachChild: (node, one, list) => compiler.forEachChild(node, one, list),
  };
}

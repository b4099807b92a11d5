import type { SyntaxFile } from '@logproof/core';
import { facadeOf } from '../syntax/facade.js';
import type { Tree } from '../syntax/locate.js';
import type { NativeNode, NativeSourceFile } from './api-types.js';
import type { NativeCompiler } from './compiler.js';

/** A source file as the lowering reads it. Errors are counted when they are asked for: it is a question to the other process. */
export function nativeSyntaxFile(compiler: NativeCompiler, file: NativeSourceFile, countErrors: () => number): SyntaxFile {
  let errors: number | undefined;
  return {
    file: file.fileName,
    text: file.text,
    root: file,
    facade: facadeOf(nativeTree(compiler), file.text, compiler.kindNames, compiler.nodeFlags),
    get syntaxErrors() {
      return (errors ??= countErrors());
    },
  };
}

/** Nodes as `locate` walks them. Lists are copied once: getting at a place in them walks the list. */
export function nativeTree(compiler: NativeCompiler): Tree<NativeNode> {
  const names = compiler.kindNames;
  // In JavaScript the parser also puts what it reads in JSDoc into the tree.
  const isWritten = (node: NativeNode): boolean => (node.flags & compiler.nodeFlags.Reparsed) === 0;
  const copies = new WeakMap<readonly NativeNode[], readonly NativeNode[]>();
  const copyOf = (list: readonly NativeNode[]): readonly NativeNode[] => {
    let copy = copies.get(list);
    if (copy === undefined) copies.set(list, (copy = Array.from(list).filter(isWritten)));
    return copy;
  };
  return {
    kindOf: (node) => names[node.kind] ?? 'Unknown',
    fullStart: (node) => node.pos,
    start: (node) => node.getStart(),
    end: (node) => node.end,
    forEachChild: (node, one, list) => node.forEachChild(
      (child) => (isWritten(child) ? one(child) : undefined),
      list === undefined ? undefined : (children) => list(copyOf(children)),
    ),
  };
}

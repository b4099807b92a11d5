import type { Ref } from '@logproof/core';
import type ts from 'typescript';
import { locate, type Tree } from '../syntax/locate.js';
import type { Compiler } from './compiler.js';
import { classicTree } from './syntax.js';

/** Finds the nodes that refs mean. */
export class Nodes {
  readonly #compiler: Compiler;
  readonly #program: ts.Program;
  readonly #trees = new Map<ts.SourceFile, Tree<ts.Node>>();

  constructor(compiler: Compiler, program: ts.Program) {
    this.#compiler = compiler;
    this.#program = program;
  }

  find(ref: Ref): ts.Node | undefined {
    const file = this.#program.getSourceFile(ref.file);
    if (file === undefined) return undefined;
    let tree = this.#trees.get(file);
    if (tree === undefined) this.#trees.set(file, (tree = classicTree(this.#compiler, file)));
    return locate(tree, file, ref);
  }
}

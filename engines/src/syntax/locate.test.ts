import type { Ref, SyntaxNode } from '@logproof/core';
import typescript from 'typescript';
import { expect, test } from 'vitest';
import { classicTree } from '../classic/syntax.js';
import { syntaxSamples } from './samples.test-support.js';
import { locate } from './locate.js';

const text = 'const f = (a) => ({ a }); (f)(1).x!; type T = string; class C<T> {} ';
const file = typescript.createSourceFile('/a.ts', text, typescript.ScriptTarget.Latest, true);
const tree = classicTree(typescript, file);
const at = (part: string, kind: Ref['kind'], from = 0): Ref => {
  const start = text.indexOf(part, from);
  return { file: '/a.ts', start, end: start + part.length, kind };
};
const kindAt = (ref: Ref): string | undefined => {
  const node = locate(tree, file, ref);
  return node === undefined ? undefined : tree.kindOf(node);
};

test.each([
  ['a', 'expression', 'Identifier'], ['a', 'declaration', 'Parameter'], ['a', 'name', 'Identifier'], ['(f)', 'expression', 'ParenthesizedExpression'],
  ['(f)(1)', 'expression', 'CallExpression'], ['(f)(1).x!', 'expression', 'NonNullExpression'], ['string', 'type', 'StringKeyword'],
  ['f = (a) => ({ a })', 'declaration', 'VariableDeclaration'], ['({ a })', 'expression', 'ParenthesizedExpression'],
  ['class C<T> {}', 'declaration', 'ClassDeclaration'], ['(1', 'expression', undefined],
] as const)('%s as %s is a %s', (part, kind, found) => {
  const from = part === 'a' ? text.indexOf('(a)') : 0;
  expect(kindAt(at(part, kind, from))).toBe(found);
});

test('of the same range, the outermost expression and the innermost name', () => {
  const from = text.indexOf('{ a }');
  expect(kindAt(at('a', 'expression', from))).toBe('Identifier');
  expect(kindAt(at('a', 'declaration', from))).toBe('ShorthandPropertyAssignment');
});

test('every node of every sample is found by its range', () => {
  for (const [name, sample] of Object.entries(syntaxSamples)) {
    const root = typescript.createSourceFile(name, sample, typescript.ScriptTarget.Latest, true);
    const nodes = classicTree(typescript, root);
    const visit = (node: typescript.Node): void => {
      const ref: Ref = { file: name, start: nodes.start(node), end: nodes.end(node), kind: 'expression' };
      if (ref.start < ref.end) {
        const found = locate(nodes, root, ref) as unknown as SyntaxNode | undefined;
        expect(found, `${nodes.kindOf(node)} at ${ref.start} of ${name}`).toBeDefined();
      }
      typescript.forEachChild(node, visit);
    };
    visit(root);
  }
});

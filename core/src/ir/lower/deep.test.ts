import { describe, expect, it } from 'vitest';
import type { SyntaxFile, SyntaxNode } from '../syntax.js';
import { lower } from './index.js';
import { brokenInvariants } from './invariants.test-support.js';
import { parse } from './syntax.test-support.js';

const nested = (count: number, before: string, inner: string, after = ''): string => before.repeat(count) + inner + after.repeat(count);
const repeated = (count: number, text: string, between: string): string => Array.from({ length: count }, () => text).join(between);

function lowered(text: string, file?: string): ReturnType<typeof lower> {
  const ir = lower(parse(text, file));
  expect(brokenInvariants(ir, text)).toEqual([]);
  return ir;
}

describe('long chains are lowered exactly', () => {
  it.each([
    ['sums', repeated(5000, 'a', '+')],
    ['sums in parentheses', `${'('.repeat(500)}a${'+a)'.repeat(500)}`],
    ['conditions', `if (${repeated(5000, 'a', '&&')}) {}`],
    ['choices', `x(${repeated(5000, 'a', '||')})`],
    ['sequences', repeated(5000, 'a()', ',')],
    ['calls of members', `a${'.b().c().d()'.repeat(2000)}`],
    ['optional calls', `a${'?.b?.()'.repeat(2000)}`],
    ['non-null and tagged', `a${'!`b`'.repeat(2000)}`],
    ['else if', `if (a) {} ${'else if (b) { c(); } '.repeat(700)} else {}`],
    ['conditionals', `x = ${'a ? b : '.repeat(700)} c`],
    ['conditional types', `type A = ${'B extends C ? D : '.repeat(700)} E`],
    ['unions', `type A = ${repeated(5000, 'B', '|')}`],
    ['statements', 'if (a) { b(); }'.repeat(5000)],
    ['labels', Array.from({ length: 500 }, (_, i) => `l${i}: `).join('') + 'for (;;) break l0;'],
    ['functions in functions', nested(300, 'function f() { ', 'a;', ' }')],
    ['cases', `switch (a) { ${Array.from({ length: 5000 }, (_, i) => `case ${i}: f();`).join('')} }`],
  ])('%s', (_, text) => {
    expect(lowered(text).unknownKinds).toEqual([]);
  });
});

describe('nesting beyond the limit is said, and never overflows the stack', () => {
  it.each([
    ['calls', nested(600, 'f(', 'x', ')')],
    ['arrays', nested(600, '[', 'x', ']')],
    ['objects', `x = ${nested(600, '{ a: ', 'x', ' }')}`],
    ['blocks', nested(600, '{', 'x;', '}')],
    ['loops', nested(600, 'for (;;) {', 'x;', '}')],
    ['prefixes', `${'!'.repeat(900)}x`],
    ['awaits', `async () => ${'await '.repeat(900)}x`],
    ['powers', repeated(900, 'x', '**')],
    ['assignments', `${repeated(900, 'x', '=')} = 1`],
    ['templates', nested(600, '`${', 'x', '}`')],
    ['patterns', `var ${nested(600, '[', 'x', ']')} = y`],
    ['assigned patterns', `(${nested(600, '[', 'x', ']')} = y)`],
    ['tries', nested(450, 'try {', 'x;', '} finally { y; }')],
    ['types', `type A = ${nested(600, 'B<', 'C', '>')}`],
    ['negated conditions', `if (${'!('.repeat(450)}x${')'.repeat(450)}) {}`],
  ])('%s', (_, text) => {
    expect(lowered(text).unknownKinds).toEqual(['TooDeep']);
  });

  it('what is read below the limit is still seen', () => {
    const text = `let x, y = ${nested(600, 'f(', 'x', ')')};`;
    const ir = lowered(text);
    expect(ir.bindings.map(({ name, reads }) => [name, reads.length])).toEqual([['x', 1], ['y', 0]]);
    expect(ir.values.some((value) => value.op === 'unknown' && value.syntax === 'TooDeep' && value.parts.length > 0)).toBe(true);
  });

  it('a tree deeper than any parser makes', () => {
    let node: SyntaxNode = { kind: 1, name: 'Identifier', text: 'x' };
    for (let i = 0; i < 100_000; i++) node = { kind: 2, name: 'CallExpression', expression: { kind: 1, name: 'Identifier', text: 'f' }, arguments: [node] };
    const root = { kind: 3, name: 'SourceFile', statements: [{ kind: 4, name: 'ExpressionStatement', expression: node }] };
    const syntax: SyntaxFile = {
      file: '/made-up.ts', text: '', root, syntaxErrors: 0,
      facade: {
        kindOf: (one) => one['name'] as string,
        kindName: () => '',
        start: () => 0,
        end: () => 0,
        forEachChild(one, visit) {
          for (const child of [one['expression'], ...((one['arguments'] as SyntaxNode[] | undefined) ?? [])]) if (child !== undefined) visit(child as SyntaxNode);
        },
        declarationKind: () => 'var',
        doc: () => undefined,
      },
    };
    const ir = lower(syntax);
    expect(ir.unknownKinds).toEqual(['TooDeep']);
    expect(ir.values.filter((value) => value.op === 'global' && value.name === 'x')).toHaveLength(1);
  });
});

describe('syntax errors', () => {
  it.each([
    'f(', 'a.', 'a.b.', 'let = ;', 'const { a', 'if (', 'for (const', 'for (;', 'switch (a) { case', 'try {', 'try { } catch (', 'function (', 'class', 'class A extends', 'class A { @', 'class A { x =',
    'import', 'import {', 'import { a } from', 'import a from', 'export', 'export {', 'export default', 'export * as from "x"', 'x = {', 'x = { a:', 'x = { ...', '[a,', 'a ? b', 'a ?', 'async (', '`${',
    '`${a', '<div', '<div>{', 'break;', 'continue x;', 'return 1', 'yield', 'await', 'throw', 'throw\n1', 'delete', 'new', 'import.', 'import.x.y', 'super', 'new.', 'enum E {', 'enum', 'namespace', 'namespace A.',
    'type', 'type A =', 'interface', 'interface A {', 'a as', 'a satisfies', '@', '@a', '@a @b 1', 'let x: ', 'function f(a: ', '} }', ') (', '#x', '#x in', 'a?.', 'a?.[', 'a?.`b`', 'x = y =', '1 = 2', 'f() = 3', '({ a = 1 })',
    '({ get })', '({ m() } = a)', '[...a, b] = c', 'for (a + b of c) {}', 'for (let a, b of c) {}', 'for (var a = 1 in b) {}', 'label:', 'with (a)', 'using', 'await using x', 'declare', 'abstract', 'module', 'let x; let x;', '\u0000',
    'import type', 'export type', 'import x = ', 'import x = require(', 'export =', 'export as namespace', 'a!', '!', '...a', '({ ...})', 'class { }', 'constructor() {}', 'get x() {}', 'accessor x', 'case 1:', 'else', 'catch {}', 'finally {}',
  ])('%s', (text) => {
    for (const file of ['/x.ts', '/x.js', '/x.tsx']) {
      const ir = lower(parse(text, file));
      expect(brokenInvariants(ir, text)).toEqual([]);
    }
  });
});

import type { Port, TypeAnswer } from '@logproof/core';
import typescript from 'typescript';
import { describe, expect, test } from 'vitest';
import { compilers } from '../engines.test-support.js';
import { refTo } from '../plain.test-support.js';
import { createOneFileProgram, oneFilePort } from './one-file.js';

const typeOf = (port: Port, text: string): TypeAnswer | undefined => port.types([refTo(port, port.files()[0] ?? '', text, 'expression')])[0];
const holdsOf = (port: Port, text: string): readonly string[] => Object.entries(typeOf(port, text)?.holds ?? {}).filter(([, held]) => held).map(([name]) => name);

describe('the library and Node are known, other files are not', () => {
  const text = `
    import pino from 'pino';
    import { helper } from './helper';
    const list = ['a'];
    void [list.length, list[0], list.map((one) => one.length), JSON.stringify({}), console.log, process.env.SECRET, process.argv, Buffer.from('x').toString('hex')];
    async function f() { const response = await fetch(new URL('x')); return [response.status, response.headers.get('x'), await response.text()]; }
    void [pino, helper(1), setTimeout(() => {}, 1), new Map([['a', 1]]).get('a'), crypto.randomUUID(), 'x'.replaceAll('a', 'b'), __dirname, import.meta.url];
    const fetched = 1;
  `;
  const port = oneFilePort(typescript, { file: '/p/a.ts', text });

  test.each([
    ['list.length', ['number']], ['list[0]', ['text']], ['list.map((one) => one.length)', ['object']], ['JSON.stringify({})', ['text']],
    ['console.log', ['callable']], ['process.env.SECRET', ['text', 'nullish']], ['process.argv', ['object']], ['Buffer.from(\'x\').toString(\'hex\')', ['text']],
    ['response.status', ['number']], ['response.headers.get(\'x\')', ['text', 'nullish']], ['await response.text()', ['text']], ['pino, helper', ['unknown']],
    ['helper(1)', ['unknown']], ['setTimeout(() => {}, 1)', ['object']], ['new Map([[\'a\', 1]]).get(\'a\')', ['number', 'nullish']],
    ['crypto.randomUUID()', ['text']], ['\'x\'.replaceAll(\'a\', \'b\')', ['text']], ['__dirname', ['text']], ['import.meta.url', ['text']],
  ])('%s', (expression, holds) => {
    expect(holdsOf(port, expression.replace(', helper', ''))).toEqual(holds);
  });

  test('Node declares its globals, the language its own', () => {
    const packageOf = (name: string): unknown => port.symbols([refTo(port, '/p/a.ts', name, 'expression')])[0]?.origin?.package;
    expect(['console', 'process', 'Buffer', 'fetch', 'JSON', 'Map'].map((name) => packageOf(name === 'fetch' ? 'fetch' : name))).toEqual(
      ['node', 'node', 'node', undefined, 'lib', 'lib'],
    );
  });

  test('imports lead to packages, not to files', () => {
    const asks = ['pino', './helper', 'node:fs'].map((specifier) => ({ from: '/p/a.ts', specifier }));
    expect(port.resolve(asks)).toEqual([{ file: undefined, package: 'pino' }, undefined, { file: undefined, package: 'fs' }]);
  });

  test('no other file is read', () => {
    expect(port.syntax(['/p/b.ts', import.meta.filename])).toEqual([undefined, undefined]);
    expect(port.texts([import.meta.filename])).toEqual([undefined]);
    expect(port.files()).toEqual(['/p/a.ts']);
  });
});

test.each([
  ['/p/a.js', 'const x = /** @type {string} */ (y); exports.x = x; void x;', 'x', ['text']],
  ['/p/a.jsx', 'const x = <div>{1}</div>; const n = 1; void n;', 'n', ['literalNumber']],
  ['/p/a.mts', 'const n: bigint = 1n; void n;', 'n', ['bigint']],
  ['/p/a.vue', 'const n: string = ""; void n;', 'n', ['text']],
  ['C:\\p\\a.ts', 'const n: string = ""; void n;', 'n', ['text']],
])('%s', (file, text, name, holds) => {
  const port = oneFilePort(typescript, { file, text });
  expect(holdsOf(port, name)).toEqual(holds);
});

test('a language that the name does not tell', () => {
  const { file, program } = createOneFileProgram(typescript, { file: '/p/component.vue', text: 'const el = <b/>;', language: 'tsx' });
  expect(file).toBe('/p/component.vue.tsx');
  expect(program.getSyntacticDiagnostics(program.getSourceFile(file))).toEqual([]);
});

test('the library is parsed once for each copy of the compiler', () => {
  const library = (text: string): unknown => createOneFileProgram(typescript, { file: '/p/a.ts', text }).program.getSourceFiles().find((file) => file.fileName.endsWith('lib.es5.d.ts'));
  expect(library('1')).toBeDefined();
  expect(library('2')).toBe(library('1'));
});

test('one file does not see what another declared', () => {
  const first = oneFilePort(typescript, { file: '/p/a.ts', text: 'interface Array<T> { own: T } const fetch = 1; void fetch;' });
  expect(holdsOf(first, 'fetch')).toEqual(['literalNumber']);
  const second = oneFilePort(typescript, { file: '/p/b.ts', text: 'void [fetch, [1].own];' });
  expect(holdsOf(second, 'fetch')).toEqual(['callable']);
  expect(holdsOf(second, '[1].own')).toEqual(['unknown']);
});

test('a compiler without library files knows the syntax at least', () => {
  const bundled = compilers['5.4'];
  if (bundled === undefined) throw new Error('no such compiler');
  const port = oneFilePort(bundled, { file: '/p/a.ts', text: 'const text: string = ""; void text;' });
  expect(holdsOf(port, 'text')).toEqual(['text']);
});

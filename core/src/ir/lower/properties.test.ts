import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lower } from './index.js';
import { brokenInvariants } from './invariants.test-support.js';
import { parse } from './syntax.test-support.js';

const name = fc.constantFrom('a', 'b', 'c', 'x', 'y', 'f');

/** Programs that mean nothing, made of everything. */
const { statement } = fc.letrec<{ expression: string; statement: string; pattern: string; body: string }>((tie) => {
  const expression = tie('expression');
  const statement = tie('statement');
  const pattern = tie('pattern');
  const block = tie('body').map((body) => `{ ${body} }`);
  const join = (...parts: (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> =>
    fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part))).map((texts) => texts.join(' '));
  const operator = fc.constantFrom('+', '*', '**', '&&', '||', '??', ',', '=', '+=', '??=', '&&=', '===', 'in', 'instanceof', '>>>');
  return {
    expression: fc.oneof(
      { depthSize: 'small', withCrossShrink: true }, name, fc.constantFrom('1', "'s'", '`t`', 'null', 'this', '/r/g', '10n', 'undefined', 'new.target', 'import.meta', 'super.m', 'arguments'),
      join('(', expression, operator, expression, ')'), join('(', expression, '?', expression, ':', expression, ')'), join(expression, '.', name), join(expression, '?.', name), join(expression, '[', expression, ']'),
      join(expression, '(', expression, ', ...', expression, ')'), join(expression, '?.(', expression, ')'), join('new', name, '(', expression, ')'), join('[', expression, ', , ...', expression, ']'),
      join('({', name, ',', name, ':', expression, ', [', expression, ']: 1, ...', expression, ', m() ', block, ', get g() ', block, '})'), join('`x${', expression, '}y${', expression, '}`'), join(name, '`x${', expression, '}`'),
      join('((', pattern, ') => ', expression, ')'), join('(async (', name, ') => ', block, ')'), join('(function* ', name, '(', pattern, ')', block, ')'), join('(class ', name, ' extends ', name, '{ p = ', expression, '; static {', statement, '} #q() ', block, '})'),
      join('(', expression, 'as T)'), join('(', expression, ')!'), join('(', expression, ' satisfies { a: 1 })'), join('typeof', expression), join('!', expression), join('delete', name, '.p'), join('(await', expression, ')'), join('(yield', expression, ')'),
      join('(', name, '++)'), join('([', name, '=', expression, ', ...', name, '] =', expression, ')'), join('({', name, '=', expression, ', p: ', name, '.q, ...', name, '} =', expression, ')'), join('import(', expression, ')'),
    ),
    pattern: fc.oneof({ depthSize: 'small' }, name, join('{', name, '=', expression, ', p:', pattern, ', ...', name, '}'), join('[', pattern, ', , ', pattern, '=', expression, ']')),
    body: fc.array(statement, { maxLength: 3 }).map((statements) => statements.join('\n')),
    statement: fc.oneof(
      { depthSize: 'small', withCrossShrink: true }, join(expression, ';'), join(fc.constantFrom('let', 'const', 'var', 'using'), pattern, '=', expression, ';'), join('if (', expression, ')', statement), join('if (', expression, ')', block, 'else', statement),
      join('for (let', name, '= 0;', expression, ';', expression, ')', statement), join('for (const', pattern, 'of', expression, ')', statement), join('for (', name, 'in', expression, ')', statement), join('for await (var', name, 'of', expression, ')', statement), join('for (;;)', statement),
      join('while (', expression, ')', block), join('do', block, 'while (', expression, ');'), join('l:', statement), fc.constantFrom('break;', 'continue;', 'break l;', 'continue l;', 'return;', 'debugger;', ';'), join('return', expression, ';'), join('throw', expression, ';'),
      join('try', block, 'catch (', pattern, ')', block), join('try', block, 'finally', block), join('try', block, 'catch', block, 'finally', block), join('switch (', expression, ') { case', expression, ':', statement, 'default:', statement, 'case', expression, ': }'),
      join('function', name, '(', pattern, '=', expression, ', ...', name, ')', block), join('async function*', name, '()', block), join('class', name, '{ constructor(private', name, ': T) ', block, ' static', name, '=', expression, '}'),
      join('enum', name, '{ A =', expression, ', B }'), join('namespace', name, '{ export const', name, '=', expression, ';', statement, '}'), join('interface', name, '<T> { a: T }'), join('type', name, '=', name, ';'), join('export const', name, '=', expression, ';'),
      join('import', name, "from 'm';"), join('export {', name, '};'), join('with (', expression, ')', statement), join('@', name, '(', expression, ') class', name, '{ @', name, ' m(@', name, ' p) {} }'), block,
    ),
  };
});

const program = fc.array(statement, { maxLength: 6 }).map((statements) => statements.join('\n'));
const file = fc.constantFrom('/x.ts', '/x.js', '/x.mjs', '/x.d.ts');

function check(text: string, path: string): void {
  const ir = lower(parse(text, path));
  expect(brokenInvariants(ir, text)).toEqual([]);
  expect(ir.unknownKinds.filter((kind) => kind !== 'TooDeep')).toEqual([]);
  expect(JSON.parse(JSON.stringify(ir))).toEqual(ir);
  expect(lower(parse(text, path))).toEqual(ir);
}

describe('any program', () => {
  it('is lowered, whole and consistently', () => {
    fc.assert(fc.property(program, file, check), { numRuns: 300 });
  });

  it('even with pieces cut out and doubled', () => {
    const damaged = fc.tuple(program, fc.nat(), fc.nat(30), fc.boolean()).map(([text, at, length, doubled]) => {
      const start = text.length === 0 ? 0 : at % text.length;
      const piece = text.slice(start, start + length);
      return text.slice(0, start) + (doubled ? piece + piece : '') + text.slice(start + length);
    });
    fc.assert(fc.property(damaged, fc.constantFrom('/x.ts', '/x.js', '/x.tsx'), (text, path) => {
      const ir = lower(parse(text, path));
      expect(brokenInvariants(ir, text)).toEqual([]);
    }), { numRuns: 300 });
  });

  it('even if it is no program', () => {
    const token = fc.constantFrom('{', '}', '(', ')', '[', ']', '<', '>', '`', '${', "'", '/', '.', '?.', ',', ';', '=', '=>', '@', '#a', ...'a if else for of in while do switch case default try catch finally return throw class extends function async await yield new import export from as enum namespace interface type let const var using this super static get set accessor'.split(' '));
    fc.assert(fc.property(fc.array(token, { maxLength: 30 }), fc.constantFrom('/x.ts', '/x.tsx', '/x.js'), (tokens, path) => {
      const text = tokens.join(' ');
      expect(brokenInvariants(lower(parse(text, path)), text)).toEqual([]);
    }), { numRuns: 600 });
  });
});

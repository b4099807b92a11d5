import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { maskedFile } from './masked-file.js';

const masked = (text: string, name = 'a.tsx'): string => maskedFile(ts, ts.createSourceFile(name, text, ts.ScriptTarget.ES2022)).text;

describe('maskedFile', () => {
  it.each([
    ["f('secret', \"secret\", 4242, 99n, /secret/u)", "f('******', \"******\", ****, ***, *********)"],
    ['f(`secret ${name} secret`, tag`secret`)', 'f(`*********name********`, tag`******`)'],
    ['// secret\nf(/* secret */); /** secret\n secret */ g()', '*********\nf(************); **********\n********** g()'],
    ['<p title="secret">secret {name} secret</p>', '<p title="******">*******{name} ******</p>'],
    ["import a from 'secret'; type T = 'secret' | 42;", "import a from '******'; type T = '******' | **;"],
    ["const url = 'https://secret'; a / b / c", "const url = '**************'; a / b / c"],
    ["enum E { A = 'secret' } @d('secret') class C { 'secret' = 1 }", "enum E { A = '******' } @d('******') class C { '******' = * }"],
    ['#!/secret\nf()', '*********\nf()'],
    ["broken('secret'", "*******'******'"],
  ])('%s', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  // Without a lone slash, that makes a regular expression of a comment and names of its words.
  const parts = ["'hunter2'", '`hunter2 ${a} hunter2`', '"hunter2"', '/*hunter2*/', '//hunter2\n', 'a', '(', ')', '{', '}', '\n', ';', 'if', '=>', '<', '>', ':', '='];

  it('keeps length and lines of any text, and shows no literal or comment of it', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...parts)), (chosen) => {
      const text = chosen.join(' ');
      const result = masked(text, 'a.ts');
      expect(result.length).toBe(text.length);
      expect(result.split('\n').length).toBe(text.split('\n').length);
      expect(result).not.toContain('hunter2');
    }), { numRuns: 1000 });
  });
});

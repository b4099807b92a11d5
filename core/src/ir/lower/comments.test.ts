import { describe, expect, it } from 'vitest';
import { lower } from './index.js';
import { parse } from './syntax.test-support.js';

function directives(text: string, file?: string): string[] {
  return lower(parse(text, file)).directives.map(({ start, end, text: inner, block }) => {
    const raw = text.slice(start, end);
    expect(raw.startsWith(block ? '/*' : '//')).toBe(true);
    expect(raw).toContain(inner);
    return `${block ? 'block' : 'line'} ${inner}`;
  });
}

describe('directive comments', () => {
  it('of both kinds, wherever they stand', () => {
    expect(directives(`// logproof-ignore-next-line a -- why
/* eslint-disable b */ f(/* logproof-x */ a, // eslint-enable
  b); if (c /* logproof-y*/) {} else {
  // logproof-z
}
/**
 * eslint-disable-line d
 */`)).toEqual([
      'line logproof-ignore-next-line a -- why', 'block eslint-disable b', 'block logproof-x', 'line eslint-enable', 'block logproof-y', 'line logproof-z',
      'block *\n * eslint-disable-line d',
    ]);
  });

  it('that take errors of the compiler back', () => {
    expect(directives('// @ts-nocheck\nf(); // @ts-ignore\n/* @ts-expect-error why */ g(); // @ts-other')).toEqual(['line @ts-nocheck', 'line @ts-ignore', 'block @ts-expect-error why']);
  });

  it.each([
    ['a string', 'f("// logproof-a", \'/* eslint-disable */\');'],
    ['a template', 'f(`// logproof-a ${b /* no */} /* eslint-disable */ ${c} // logproof-d`);'],
    ['a tagged template', 'f`// logproof-a`;'],
    ['a regular expression', 'f(/[/]/* logproof-a *//);'],
    ['another regular expression', 'f(/\\/\\/ logproof-a/);'],
    ['code', 'let logproof, a; a = 1 / logproof-a; b = eslint-disable / 2;'],
    ['a comment without the words', '// see logproof_a, logproof, eslint'],
    ['a line that starts with #!', '#!/usr/bin/env node // logproof-a\nf();'],
  ])('none in %s', (_, text) => {
    expect(directives(text)).toEqual([]);
  });

  it('none in the text of JSX, but in its expressions', () => {
    expect(directives('const a = <p title="// logproof-a">// logproof-b /* eslint-disable */ {/* logproof-c */} {d // logproof-e\n}</p>;', '/x.tsx')).toEqual(['block logproof-c', 'line logproof-e']);
  });

  it('inside the expressions of a template', () => {
    expect(directives('f(`// logproof-a ${/* logproof-b */ c} ${`${// logproof-d\ne}`}`);')).toEqual(['block logproof-b', 'line logproof-d']);
  });

  it('after a division, at the end without a line break, unterminated, empty', () => {
    expect(directives('a = b / c // logproof-a')).toEqual(['line logproof-a']);
    expect(directives('a / b / /x/ /* logproof-b */ / 2')).toEqual(['block logproof-b']);
    expect(directives('f(); /* logproof-c')).toEqual(['block logproof-c']);
    expect(directives('/**/ f(); /***/ // logproof-d\r\n// eslint-enable\u2028f()')).toEqual(['line logproof-d', 'line eslint-enable']);
  });

  it('between modifiers, in types, in empty lists, before the end', () => {
    expect(directives('export /* logproof-a */ async function f(/* logproof-b */): /* logproof-c */ Promise<void /* logproof-d */> { /* logproof-e */ } /* logproof-f */'))
      .toEqual(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `block logproof-${name}`));
    expect(directives('interface A { /* logproof-a */ } f([/* logproof-b */], {/* logproof-c */}); class B { /* logproof-d */ } switch (a) { /* logproof-e */ }'))
      .toEqual(['a', 'b', 'c', 'd', 'e'].map((name) => `block logproof-${name}`));
  });

  it('a byte-order mark counts', () => {
    const ir = lower(parse('\uFEFF// logproof-a\nf();'));
    expect(ir.directives).toEqual([{ start: 1, end: 14, text: 'logproof-a', block: false }]);
  });
});

describe('line starts', () => {
  it('are counted as the compiler counts them', () => {
    const text = 'a\nb\r\nc\rd\u2028e\u2029f\n';
    const syntax = parse(text);
    expect(lower(syntax).lineStarts).toEqual((syntax.root['getLineStarts'] as () => readonly number[]).call(syntax.root));
  });
});

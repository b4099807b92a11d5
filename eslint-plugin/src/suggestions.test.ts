import type { TextEdit } from '@logproof/core';
import { describe, expect, it } from 'vitest';
import { fakeDoor } from '../test/fake-door.js';

/** What the first suggestion makes of a text; undefined if there is none. */
function applied(code: string, edits: (file: string) => readonly TextEdit[]): string | undefined {
  const { lint, fake } = fakeDoor();
  fake.change = (finding) => ({ ...finding, suggestions: [{ message: 'm', safe: false, edits: edits(finding.place.file) }] });
  const fix = lint(code)[0]?.suggestions?.[0]?.fix;
  return fix && code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]);
}

describe('suggestionsOf', () => {
  it('carries out several edits of one file at once, in whatever order they come', () => {
    expect(applied('f(LEAK);', (file) => [{ file, start: 2, end: 6, text: 'g(LEAK)' }, { file, start: 0, end: 0, text: 'import g;\n' }])).toBe('import g;\nf(g(LEAK));');
  });

  it.each<readonly [string, (file: string) => readonly TextEdit[]]>([
    ['touches another file', (file) => [{ file, start: 2, end: 6, text: 'x' }, { file: '/nowhere/b.js', start: 0, end: 0, text: 'x' }]],
    ['has edits that overlap', (file) => [{ file, start: 2, end: 6, text: 'x' }, { file, start: 4, end: 7, text: 'x' }]],
    ['reaches beyond the text', (file) => [{ file, start: 2, end: 60, text: 'x' }]],
    ['is upside down', (file) => [{ file, start: 6, end: 2, text: 'x' }]],
    ['changes nothing', () => []],
  ])('leaves out a suggestion that %s', (_, edits) => {
    expect(applied('f(LEAK);', edits)).toBeUndefined();
  });
});

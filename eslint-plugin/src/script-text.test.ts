import { describe, expect, it } from 'vitest';
import type { AstNode, LintTarget } from './lint-target.js';
import { scriptText } from './script-text.js';

const target = (path: string, text: string, body: readonly AstNode[], comments: readonly AstNode[] = []): LintTarget =>
  ({ path, text, body, comments, folder: '/', cwd: '/', program: undefined, setting: undefined });

describe('scriptText', () => {
  it('leaves JavaScript and TypeScript alone', () => {
    expect(scriptText(target('/a.mts', 'a;\nb;', []))).toEqual({ text: 'a;\nb;' });
  });

  it('keeps statements and comments, line breaks and length', () => {
    const text = 'xx\r\na; y // c\nz <!-- d -->';
    const { text: kept } = scriptText(target('/a.vue', text, [{ type: 'ExpressionStatement', range: [4, 6] }], [{ type: 'Line', range: [9, 13] }, { type: 'HTMLComment', range: [16, 26] }]));
    expect(kept).toBe('  \r\na;   // c\n            ');
    expect(kept).toHaveLength(text.length);
  });

  it('looks for statements inside script elements, and nowhere else', () => {
    const body: AstNode[] = [
      { type: 'SvelteElement', range: [0, 3], body: [{ type: 'ExpressionStatement', range: [0, 3] }] },
      { type: 'SvelteScriptElement', range: [3, 12], body: [{ type: 'ExpressionStatement', range: [6, 8] }] },
    ];
    expect(scriptText(target('/a.svelte', '<p/><s>b;</s>', body)).text.trim()).toBe('>b');
  });

  it('takes nodes that overlap, and nodes without a range', () => {
    const body: AstNode[] = [{ type: 'A', range: [2, 6] }, { type: 'B', range: [0, 4] }, { type: 'C', range: [3, 4] }, { type: 'D' }];
    expect(scriptText(target('/a.vue', '12345678', body)).text).toBe('123456  ');
  });
});

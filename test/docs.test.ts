import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CodeBlock, codeBlocks, crosses } from './docs/code-blocks.js';
import { pages } from './docs/pages.js';
import { eslintTyped } from './doors/eslint.js';
import type { Found } from './doors/found.js';
import { sourceProject } from './doors/source-project.js';
import { inRepository, PACKAGES } from './repository.js';

const LINTED: Readonly<Record<string, string>> = {
  ts: 'ts', typescript: 'ts', tsx: 'tsx', js: 'js', javascript: 'js', jsx: 'jsx', mjs: 'mjs', cjs: 'cjs', mts: 'mts', cts: 'cts',
};

const all = pages().flatMap(page => codeBlocks(page.path, page.text));
const isLinted = (block: CodeBlock): boolean => Object.hasOwn(LINTED, block.language) && !block.info.startsWith('no-lint');
const linted = all.filter(isLinted).map((block, index) => ({ ...block, file: `block-${index}.${LINTED[block.language]}` }));

test('there are pages with code', () => {
  expect(linted.length).toBeGreaterThan(0);
});

test('every package and the repository have a README', () => {
  expect(['README.md', ...PACKAGES.map(folder => `${folder}/README.md`)].filter(path => !existsSync(inRepository(path)))).toEqual([]);
});

test('a block that is not linted says why', () => {
  const silent = all.filter(block => block.info.startsWith('no-lint') && !/^no-lint \S+/.test(block.info));
  expect(silent.map(block => `${block.page}:${block.line}`)).toEqual([]);
});

describe('code', () => {
  const found: Found[] = [];
  const project = sourceProject(Object.fromEntries(linted.map(block => [block.file, block.code])));
  beforeAll(async () => void found.push(...await eslintTyped(project)));
  afterAll(() => project.dispose());

  test.each(linted.map(block => [`${block.page}:${block.line}`, block] as const))('%s', (_place, block) => {
    const expected = crosses(block.code);
    const here = found.filter(finding => finding.file === block.file);
    const inPage = (line: number): string => `${block.page}:${block.line + line - 1}`;
    const unmarked = here.filter(finding => !expected.some(cross => cross.line === finding.line && finding.message.includes(cross.text)));
    const unmet = expected.filter(cross => !here.some(finding => finding.line === cross.line && finding.message.includes(cross.text)));
    expect(unmarked.map(finding => `${inPage(finding.line)}: ${finding.message}`), 'flagged, but no ✗').toEqual([]);
    expect(unmet.map(cross => `${inPage(cross.line)}: ${cross.text}`), '✗, but not flagged').toEqual([]);
  });
});

test.each(all.filter(block => block.language === 'json').map(block => [`${block.page}:${block.line}`, block] as const))('JSON %s', (_place, block) => {
  expect(() => void JSON.parse(block.code)).not.toThrow();
});

test.each(pages().map(page => [page.path, page.text] as const))('links in %s lead somewhere', (path, text) => {
  const prose = text.replace(/^(```|~~~)[^]*?^\1/gm, '').replace(/`[^`\n]*`/g, '');
  const targets = [...prose.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)].map(match => match[1]!);
  expect(targets.filter(target => !existsSync(inRepository(posix.join(posix.dirname(path), target))))).toEqual([]);
});

describe('the reader of blocks', () => {
  test('takes fences of any kind, indented or not', () => {
    const text = ['a', '```ts', 'one();', '```', '- b', '  ~~~js no-lint sketch', '  two();', '', '    three();', '  ~~~', '````md', '```ts', '```', '````'].join('\n');
    expect(codeBlocks('p.md', text)).toEqual([
      { page: 'p.md', line: 3, language: 'ts', info: '', code: 'one();' },
      { page: 'p.md', line: 7, language: 'js', info: 'no-lint sketch', code: 'two();\n\n  three();' },
      { page: 'p.md', line: 12, language: 'md', info: '', code: '```ts\n```' },
    ]);
    expect(() => codeBlocks('p.md', '```ts\none();')).toThrow('p.md:1');
  });

  test('takes crosses with and without a text', () => {
    expect(crosses('a(); // ✗\nb(); // ✗ `b` is written\nc(); // ✓\n<d>{e()}</d> {/* ✗ */}\nf(/* ✗ */);')).toEqual([
      { line: 1, text: '' }, { line: 2, text: '`b` is written' }, { line: 4, text: '' },
    ]);
  });
});

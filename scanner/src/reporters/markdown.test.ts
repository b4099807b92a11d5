import { describe, expect, test } from 'vitest';
import { findingIn, reportWith } from '../scan/report.test-support.js';
import { contextFor } from './context.test-support.js';
import { codeSpan, fenced, sentence } from './markdown-text.js';
import { markdown } from './markdown.js';

test('a table, the traces, and what it is based on', () => {
  expect(markdown(reportWith([findingIn('/r/a.ts')]), contextFor({ cwd: '/r' }))).toBe(`## logproof: 1 error

| severity | where | rule | what |
|---|---|---|---|
| error | \`a.ts:1\` | \`no-secrets-in-log\` | \`pass\` holds a password. |

<details><summary>error: <code>a.ts:1</code> no-secrets-in-log (certain)</summary>

\`\`\`text
\`pass\` holds a password.

help: Leave it out.

1. source  a.ts:1
\`\`\`

\`logproof explain f00d\` says why.

</details>

<details><summary>What this is based on</summary>

\`\`\`text
1 error.
Based on 3 files, 40 lines, 5 log calls of console, pino.
Exit code 1: 1 finding at --fail-on error.
\`\`\`

</details>
`);
});

test('nothing found', () => {
  const text = markdown(reportWith([]), contextFor({ verdict: { code: 0, because: 'nothing' } }));
  expect(text).toMatch(/^## logproof: No problem found\n\n<details><summary>What this is based on/);
});

test('a comment has room for so much', () => {
  const text = markdown(reportWith(Array.from({ length: 900 }, () => findingIn('/r/a.ts'))), contextFor({ cwd: '/r' }));
  expect(text.length).toBeLessThan(60_000);
  expect(text).toMatch(/\n\d+ more: `logproof scan` lists them\.\n/);
});

describe('names of the scanned code', () => {
  const evil = 'a|b\\|`c</code></summary><img src=x>@team #1 ```\n| x | \u001B[31m\u202E';

  test('do not leave their cell, code or block', () => {
    const finding = findingIn(`/r/${evil}.ts`, { message: `\`${evil}\` @team <b> *x* ${evil}`, help: evil });
    const text = markdown(reportWith([finding], { notes: [`@team ${evil}`] }), contextFor({ cwd: '/r' }));
    const outside = text.replaceAll(/^(`{3,})text\n[^]*?^\1$/gm, '').replaceAll(/(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, '').replaceAll(/<code>[^<]*<\/code>/g, '');
    expect(outside).not.toMatch(/(?<!\\)<(?!\/?details>|\/?summary>|!-- -->|\/?code>)/);
    expect(outside).not.toContain('@team');
    expect(text.split('\n').filter((line) => line.startsWith('| error'))).toHaveLength(1);
    expect(text.split('\n').find((line) => line.startsWith('| error'))?.match(/(?<!\\)\|/g)).toHaveLength(5);
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  });

  test.each([
    ['a', '`a`'], ['`…`', '`` `…` ``'], ['a``b`c', '```a``b`c```'], ['', ''],
  ])('%s as code', (text, expected) => {
    expect(codeSpan(text)).toBe(expected);
  });

  test.each([
    ['`a` holds @b <i> in `c`', '`a` holds @<!-- -->b \\<i\\> in `c`'], ['``…`` holds', '`…` holds'], ['an `open one', 'an \\`open one'], ['`@a|*b*`', '`@a|*b*`'],
  ])('%s as a sentence', (text, expected) => {
    expect(sentence(text)).toBe(expected);
  });

  test('no line closes its fence', () => {
    expect(fenced(['````', 'a'])).toEqual(['`````text', '````', 'a', '`````']);
  });
});

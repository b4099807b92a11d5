import { expect, test } from 'vitest';
import { eventsReportOf, handlerIn, listed, waiver } from '../events/report.test-support.js';
import { driftBetween } from '../lock/drift.js';
import { lockEntries } from '../lock/lock-entries.js';
import { eventsContext, hostileHandler } from './context.test-support.js';
import { markdown } from './markdown.js';

test('the handlers, the families, and what it is based on', () => {
  expect(markdown(eventsReportOf([listed(handlerIn('/r/a.ts', { routes: ['GET /in', 'POST /login'] }))]), eventsContext())).toBe(`## logproof events: 1 handler: 1 with gaps

| handler | kind | route | success | failure | strength | missing | where |
|---|---|---|---|---|---|---|---|
| \`signIn\` | login | \`GET /in\`<br>\`POST /login\` | all | none | typed / - | failure: nothing recorded when \`isMatch\` is false  b.ts:5<br>fields missing: sessionOrCorrelation | \`a.ts:1\` |

| package | authn |
|---|---|
| \`.\` | 0/1 |

<details><summary>What this is based on</summary>

\`\`\`text
1 handler: 1 with gaps.
Based on 3 files, 40 lines; an ordinary log call counts as an event.
Exit code 0: a list.
\`\`\`

</details>
`);
});

test('a check shows the drift, and the handlers folded away', () => {
  const report = eventsReportOf([listed(handlerIn('/r/a.ts'))]);
  const text = markdown(report, eventsContext({ drift: driftBetween([], lockEntries(report, '/r')) }));
  expect(text).toMatch(/^## logproof events: 1 difference from the lock\n\n\| change \| what \| where \|\n\|---\|---\|---\|\n\| \*\*appeared\*\* \| `signIn` .* \| `a\.ts:1` \|\n\n<details><summary>1 handler: 1 with gaps\.<\/summary>\n\n\| handler/);
});

test('a comment has room for so much', () => {
  const handlers = Array.from({ length: 900 }, (_, line) => listed(handlerIn('/r/a.ts', { line }), [waiver()]));
  const report = eventsReportOf(handlers);
  const text = markdown(report, eventsContext({ drift: driftBetween([], lockEntries(report, '/r')) }));
  expect(text.length).toBeLessThan(65_536);
  expect(text).toMatch(/\n\d+ more: `logproof events` lists them\.\n/);
});

test('names of the scanned code do not leave their cell, code or block', () => {
  const report = eventsReportOf([hostileHandler()], { notes: ['@team <b>'] });
  const text = markdown(report, eventsContext({ drift: driftBetween([], lockEntries(report, '/r')) }));
  const outside = text.replaceAll(/^(`{3,})text\n[^]*?^\1$/gm, '').replaceAll(/(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, '');
  expect(outside).not.toMatch(/(?<!\\)<(?!\/?details>|\/?summary>|!-- -->|br>)/);
  expect(outside).not.toContain('@team');
  const rows = text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('|---'));
  expect(rows.map((line) => line.match(/(?<!\\)\|/g)?.length)).toEqual([4, 4, 4, 9, 9, 3, 3]);
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
});

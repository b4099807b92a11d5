import pc from 'picocolors';
import type { EventsReport, ListedHandler } from '../events/report.js';
import { shownPath } from '../load/paths.js';
import type { Drift } from '../lock/drift.js';
import { fitting, folded } from '../reporters/markdown-parts.js';
import { cell, codeSpan, fenced, sentence } from '../reporters/markdown-text.js';
import { outcomeCell, strengthCell } from './cells.js';
import type { EventsContext, EventsReporter } from './event-reporter.js';
import { familyTable } from './family-table.js';
import { firstOf } from '../events/first-of.js';
import { gapLines } from './gap-lines.js';
import { driftLine, eventsBasis, totalsLine } from './totals.js';

/** A comment takes 65,536 characters; what stands behind the tables needs some of them. */
const MOST_CHARACTERS = 50_000;
/** Routes of one handler that are shown. */
const MOST_ROUTES = 4;

/** For a pull request: the drift, the handlers and what they miss, packages by families of events, what it is based on. */
export const markdown: EventsReporter = (report, context) => {
  const { drift } = context;
  const title = drift === undefined ? totalsLine(report) : driftLine(drift);
  const handlers = [...handlerTable(report, context), ...families(report, context)];
  return [
    `## logproof events: ${title.replace(/\.$/, '')}`, '',
    ...driftTable(drift ?? [], context),
    ...(drift === undefined || handlers.length === 0 ? handlers : [...folded(totalsLine(report), handlers), '']),
    ...folded('What this is based on', fenced(eventsBasis(report, context, pc.createColors(false)))), '',
  ].join('\n');
};

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** A table as far as there is room for it, and how much of it there was not. */
function table(head: readonly string[], rows: readonly string[], what: string): string[] {
  if (rows.length === 0) return [];
  const shown = fitting(rows, MOST_CHARACTERS / 2);
  const more = shown.length === rows.length ? [] : [`${String(rows.length - shown.length)} more: ${what} lists them.`, ''];
  return [row(head), `|${'---|'.repeat(head.length)}`, ...shown, '', ...more];
}

function driftTable(drift: readonly Drift[], { cwd }: EventsContext): string[] {
  const rows = drift.map(({ change, fails, at, message }) =>
    row([fails ? `**${change}**` : change, sentence(message), at === undefined ? '' : codeSpan(`${shownPath(cwd, at.file)}:${String(at.line)}`)]));
  return table(['change', 'what', 'where'], rows, '`logproof events --check`');
}

function handlerTable({ handlers }: EventsReport, context: EventsContext): string[] {
  const rows = handlers.map((handler) => handlerRow(handler, context));
  return table(['handler', 'kind', 'route', 'success', 'failure', 'strength', 'missing', 'where'], rows, '`logproof events`');
}

function handlerRow(handler: ListedHandler, { cwd, quiet }: EventsContext): string {
  const gaps = quiet ? [] : gapLines(handler, cwd, false).map(sentence);
  return row([
    codeSpan(handler.name), handler.kind, firstOf(handler.routes.map(codeSpan), MOST_ROUTES).join('<br>'), outcomeCell(handler, 'success'), outcomeCell(handler, 'failure'), strengthCell(handler),
    gaps.join('<br>'), codeSpan(`${shownPath(cwd, handler.file)}:${String(handler.line)}`),
  ]);
}

function families(report: EventsReport, { cwd }: EventsContext): string[] {
  const { head, rows } = familyTable(report, cwd);
  return table(head, rows.map(([folder, ...cells]) => row([codeSpan(folder), ...cells])), '`logproof events --format json`');
}

import pc from 'picocolors';
import type { OutcomeName } from '@logproof/core';
import { outcomeState } from '../events/outcome-state.js';
import type { EventsReport, ListedHandler } from '../events/report.js';
import { shownPath } from '../load/paths.js';
import type { Drift } from '../lock/drift.js';
import type { Colours } from '../reporters/basis.js';
import { escapeForTerminal } from '../terminal/escape.js';
import { outcomeCell, strengthCell } from './cells.js';
import type { EventsContext, EventsReporter } from './event-reporter.js';
import { familyTable } from './family-table.js';
import { firstOf } from '../events/first-of.js';
import { gapLines } from './gap-lines.js';
import { tableRows, type TableCell } from './table.js';
import { driftLine, eventsBasis, totalsLine } from './totals.js';

/** Routes of one handler that are shown; `--verbose` shows all. */
const MOST_ROUTES = 3;

const HEAD = ['handler', 'kind', 'route', 'success', 'failure', 'strength'];

/** For people: handlers by file with what is missing, packages by families of events, what it is based on. A check shows the drift, and the rest with `--verbose`. */
export const pretty: EventsReporter = (report, context) => {
  const colours = pc.createColors(context.colour);
  const { drift } = context;
  if (context.quiet) {
    const lines = drift === undefined ? report.handlers.map((handler) => oneLine(handler, context)) : drift.map((one) => driftText(one, context, colours));
    return [...lines, drift === undefined ? totalsLine(report) : driftLine(drift), ''].join('\n');
  }
  const shown = drift === undefined || context.verbose ? [...handlerBlocks(report, context, colours), ...families(report, context, colours)] : [];
  const drifted = (drift ?? []).map((one) => driftText(one, context, colours));
  return [...shown, ...drifted, ...(drifted.length === 0 ? [] : ['']), ...eventsBasis(report, context, colours), ''].join('\n');
};

/** All rows go through one table, so that columns stand below each other from file to file. */
function handlerBlocks({ handlers }: EventsReport, context: EventsContext, colours: Colours): string[] {
  if (handlers.length === 0) return [];
  const [head = '', ...rows] = tableRows([HEAD.map((text) => ({ text, paint: colours.dim })), ...handlers.map((handler) => cellsOf(handler, context, colours))]);
  let file: string | undefined;
  const lines = handlers.flatMap((handler, index) => {
    const title = handler.file === file ? [] : ['', colours.underline(shown(handler.file, context))];
    file = handler.file;
    return [...title, `  ${rows[index] ?? ''}`, ...gapLines(handler, context.cwd, context.verbose).map((line) => colours.dim(`      ${escapeForTerminal(line)}`)), ...noteLines(handler, context, colours)];
  });
  return [`  ${head}`, ...lines, ''];
}

function cellsOf(handler: ListedHandler, { verbose }: EventsContext, colours: Colours): TableCell[] {
  const outcome = (name: OutcomeName): TableCell => ({ text: outcomeCell(handler, name), paint: paintOf(handler, name, colours) });
  return [
    { text: `${escapeForTerminal(handler.name)}:${String(handler.line)}`, paint: colours.bold }, { text: handler.kind },
    { text: handler.routes.length === 0 ? '-' : firstOf(handler.routes, verbose ? Infinity : MOST_ROUTES).map(escapeForTerminal).join(', ') },
    outcome('success'), outcome('failure'), { text: strengthCell(handler) },
  ];
}

function paintOf(handler: ListedHandler, outcome: OutcomeName, colours: Colours): (text: string) => string {
  const state = outcomeState(handler, outcome);
  if (state === 'recorded') return handler.standing[outcome] === 'n/a' ? colours.dim : colours.green;
  if (state === 'waived') return colours.blue;
  return handler.standing[outcome] === 'unrecorded' ? colours.red : colours.yellow;
}

/** How it is registered and where its events are: with `--verbose`. */
function noteLines(handler: ListedHandler, { verbose, cwd }: EventsContext, colours: Colours): string[] {
  if (!verbose) return [];
  const events = (['success', 'failure'] as const).flatMap((outcome) => handler[outcome].events.map(({ file, line, name, strength }) => `${outcome}: ${name} (${strength})  ${shownPath(cwd, file)}:${String(line)}`));
  const registered = handler.registration === '' ? handler.framework : `${handler.framework}: ${handler.registration}`;
  return [...events, registered].map((line) => colours.dim(`      ${escapeForTerminal(line)}`));
}

function families(report: EventsReport, { cwd }: EventsContext, colours: Colours): string[] {
  const { head, rows } = familyTable(report, cwd);
  if (rows.length === 0) return [];
  const cells = [head.map((text) => ({ text, paint: colours.dim })), ...rows.map((row) => row.map((text) => ({ text: escapeForTerminal(text) })))];
  return ['Handlers with all on record, by package and family of events:', '', ...tableRows(cells).map((line) => `  ${line}`), ''];
}

const shown = (file: string, { cwd }: EventsContext): string => escapeForTerminal(shownPath(cwd, file));

function driftText({ change, fails, at, message }: Drift, context: EventsContext, colours: Colours): string {
  const place = at === undefined ? '' : `  ${colours.dim(`${shown(at.file, context)}:${String(at.line)}`)}`;
  return `${(fails ? colours.red : colours.yellow)(change)}  ${escapeForTerminal(message)}${place}`;
}

function oneLine(handler: ListedHandler, context: EventsContext): string {
  const { file, line, name, kind, routes } = handler;
  return `${shown(file, context)}:${String(line)}: ${[name, kind, ...routes].map(escapeForTerminal).join(' ')}: success ${outcomeCell(handler, 'success')}; failure ${outcomeCell(handler, 'failure')}`;
}

import type { OutcomeEvents, OutcomeName } from '@logproof/core';
import { activeWaiver } from '../events/outcome-state.js';
import type { ListedHandler } from '../events/report.js';
import { waiverText } from '../events/waiver-text.js';
import { shownPath } from '../load/paths.js';
import { escapeForTerminal } from '../terminal/escape.js';
import type { EventsReporter } from './event-reporter.js';

const OUTCOME_HEAD = ['coverage', 'strength', 'events', 'missing', 'waived'];
const HEAD = [
  'file', 'line', 'name', 'kind', 'family', 'framework', 'registration', 'routes', 'package',
  ...['success', 'failure'].flatMap((outcome) => OUTCOME_HEAD.map((column) => `${outcome} ${column}`)), 'fields present', 'fields missing',
];

/** A table for a spreadsheet (RFC 4180), a handler a line. What it is based on has no place in it. */
export const csv: EventsReporter = ({ handlers }, { cwd }) => [HEAD, ...handlers.map((handler) => cellsOf(handler, cwd))].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');

function cellsOf(handler: ListedHandler, cwd: string): string[] {
  const { file, line, name, kind, family, framework, registration, routes, packageFolder, fields } = handler;
  return [
    shownPath(cwd, file), String(line), name, kind, family, framework, registration, several(routes), shownPath(cwd, packageFolder),
    ...outcomeCells(handler, 'success', cwd), ...outcomeCells(handler, 'failure', cwd), several(fields.present), several(fields.missing),
  ];
}

function outcomeCells(handler: ListedHandler, outcome: OutcomeName, cwd: string): string[] {
  const { coverage, strength, events, missing }: OutcomeEvents = handler[outcome];
  const waiver = activeWaiver(handler, outcome);
  const at = (place: { file: string; line: number }): string => `${shownPath(cwd, place.file)}:${String(place.line)}`;
  return [
    coverage, strength ?? '', several(events.map((event) => `${event.name} (${event.strength}) ${at(event)}`)), several(missing.map((path) => `${path.note} ${at(path)}`)),
    waiver === undefined ? '' : waiverText(waiver),
  ];
}

const several = (texts: readonly string[]): string => texts.join('; ');

/** A spreadsheet takes what begins like this for a formula, and runs it. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

function csvCell(text: string): string {
  const escaped = escapeForTerminal(text);
  const guarded = FORMULA.test(escaped) ? `'${escaped}` : escaped;
  return /[",;]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

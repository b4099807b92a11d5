import type { OutcomeEvents, Waiver } from '@logproof/core';
import type { EventsReport, ListedHandler } from '../events/report.js';
import { shownPath } from '../load/paths.js';
import type { Drift } from '../lock/drift.js';
import { jsonText } from '../reporters/json-text.js';
import type { EventsReporter } from './event-reporter.js';

/** The `version: 1` contract: fields may be added, never changed. */
export const json: EventsReporter = (report, { cwd, drift }) => {
  const { tool } = report;
  return jsonText({
    version: 1,
    tool: { name: tool.name, version: tool.version, engine: tool.engine, ruleset: tool.ruleset },
    summary: summaryOf(report, cwd),
    handlers: report.handlers.map((handler) => handlerOf(handler, cwd)),
    ...(drift === undefined ? {} : { drift: drift.map((one) => driftOf(one, cwd)) }),
  });
};

function summaryOf({ summary }: EventsReport, cwd: string): object {
  const { complete, reasons, files, lines, handlers, kinds, packages, limits } = summary;
  return { complete, reasons, files, lines, handlers, kinds, packages: packages.map(({ folder, families }) => ({ folder: shownPath(cwd, folder), families })), limits };
}

function handlerOf(handler: ListedHandler, cwd: string): object {
  const { file, line, name, kind, framework, registration, routes, success, failure, fields, waivers } = handler;
  const [active, expired] = [waivers.filter((waiver) => !waiver.expired), waivers.filter((waiver) => waiver.expired)];
  return {
    file: shownPath(cwd, file), line, name, kind, framework, registration, routes,
    success: outcomeOf(success, cwd),
    failure: outcomeOf(failure, cwd),
    fields: { present: fields.present, missing: fields.missing },
    ...(active.length === 0 ? {} : { waived: active.map(waiverOf) }),
    ...(expired.length === 0 ? {} : { expiredWaivers: expired.map(waiverOf) }),
  };
}

function outcomeOf({ coverage, strength, events, missing }: OutcomeEvents, cwd: string): object {
  return {
    coverage, strength,
    events: events.map((event) => ({ file: shownPath(cwd, event.file), line: event.line, name: event.name, strength: event.strength })),
    missing: missing.map((path) => ({ file: shownPath(cwd, path.file), line: path.line, note: path.note })),
  };
}

const waiverOf = ({ outcome, by, reason, owner, expires }: Waiver): object =>
  ({ outcome, by, reason, ...(owner === undefined ? {} : { owner }), ...(expires === undefined ? {} : { expires }) });

function driftOf({ change, fails, entry, outcome, at, message }: Drift, cwd: string): object {
  return {
    change, fails, handler: entry.handler, kind: entry.kind, routes: entry.routes, package: entry.package,
    ...(outcome === undefined ? {} : { outcome }),
    ...(at === undefined ? {} : { file: shownPath(cwd, at.file), line: at.line }),
    message,
  };
}

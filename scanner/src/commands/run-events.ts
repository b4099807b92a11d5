import { UsageError } from '../errors.js';
import { eventReporters, type EventsFormat } from '../event-reporters/index.js';
import { driftLine, totalsLine } from '../event-reporters/totals.js';
import { events, type EventsDeps, type EventsOptions } from '../events/events.js';
import type { EventsReport } from '../events/report.js';
import { eventsVerdict } from '../events/verdict.js';
import { defaultLock, openLock } from '../lock/check-lock.js';
import type { Drift } from '../lock/drift.js';
import type { EngineName } from '../scan/options.js';
import { escapeForTerminal } from '../terminal/escape.js';
import { wantsColour, type Terminal } from '../terminal/terminal.js';
import type { Work } from './command.js';
import { costText } from './stats.js';
import { writeOutput } from './write-output.js';

export interface EventsFlags {
  readonly project: readonly string[];
  readonly config?: string;
  readonly format: EventsFormat;
  readonly output?: string;
  readonly engine: EngineName;
  readonly all?: boolean;
  readonly check?: boolean;
  readonly write?: boolean;
  readonly lock?: string;
  readonly requireComplete?: boolean;
  readonly verbose?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
  readonly stats?: boolean;
}

/** Lists the handlers, compares them with the lock or writes it, and gives the exit code. */
export async function runEvents(paths: readonly string[], flags: EventsFlags, { terminal, progress }: Work, deps: EventsDeps = {}): Promise<number> {
  const { check: checks = false, write: writes = false } = flags;
  if (checks && writes) throw new UsageError('--check compares with the lock and --write replaces it: give one of them');
  if (flags.lock !== undefined && !checks && !writes) throw new UsageError('--lock says which lock: give --check or --write too');
  const options: EventsOptions = {
    cwd: terminal.cwd, paths, projects: flags.project, engine: flags.engine, all: flags.all === true,
    ...(flags.config === undefined ? {} : { config: flags.config }),
  };
  const lock = checks || writes ? openLock(flags.lock ?? defaultLock, options, checks) : undefined;
  const report = await events(options, { progress, ...deps });
  progress.begin('writing the report');
  const drift = checks ? lock?.check(report) : undefined;
  const verdict = eventsVerdict(report.summary.complete, flags.requireComplete === true, drift);
  const text = eventReporters[flags.format](report, {
    cwd: terminal.cwd, colour: flags.output === undefined && wantsColour(terminal, flags.color), verbose: flags.verbose === true, quiet: flags.quiet === true, verdict, drift,
  });
  const written = writes && verdict.code === 0;
  if (written) lock?.write(report);
  progress.end();
  writeOutput(text, drift === undefined ? totalsLine(report) : driftLine(drift), flags, terminal);
  if (lock !== undefined && writes && flags.quiet !== true) terminal.stderr.write(written ? `Wrote ${escapeForTerminal(lock.shown)}.\n` : `${escapeForTerminal(lock.shown)} was left as it is: the inventory is not complete.\n`);
  if (flags.format === 'csv') sayBeside(report, drift, flags, terminal);
  if (flags.stats === true) terminal.stderr.write(costText({ engine: report.tool.engine, programs: report.programs, counts: `files ${String(report.summary.files)}, handlers ${String(report.summary.handlers)}` }, progress));
  return verdict.code;
}

/** What a spreadsheet has no place for. */
function sayBeside({ summary, notes }: EventsReport, drift: readonly Drift[] | undefined, { quiet }: EventsFlags, { stderr }: Terminal): void {
  const lines = [
    ...(drift ?? []).map(({ change, message }) => `${change}: ${message}`),
    ...(quiet === true ? [] : [...summary.reasons.map((reason) => `The list may be incomplete: ${reason}.`), ...notes.map((note) => `Note: ${note}`)]),
  ];
  stderr.write(lines.map((line) => `${escapeForTerminal(line)}\n`).join(''));
}

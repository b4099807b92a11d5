import { redactPathsNeeded, run, type RedactPaths } from '@logproof/core';
import { shownPath } from '../load/paths.js';
import type { EngineName } from '../scan/options.js';
import type { ScanReport } from '../scan/report.js';
import { scan } from '../scan/scan.js';
import type { Work } from './command.js';

export interface RedactPathsFlags {
  readonly project: readonly string[];
  readonly config?: string;
  readonly format: 'pretty' | 'json';
  readonly engine: EngineName;
}

/** Prints the lists. What may be missing from them is said on standard error. */
export async function runRedactPaths(paths: readonly string[], flags: RedactPathsFlags, { terminal, progress }: Work): Promise<number> {
  const needed: RedactPaths[] = [];
  const report = await scan({
    cwd: terminal.cwd, paths, projects: flags.project, rules: [], engine: flags.engine,
    ...(flags.config === undefined ? {} : { config: flags.config }),
  }, {
    progress,
    run: (input) => {
      needed.push(...redactPathsNeeded(input));
      return run({ ...input, detectors: [] });
    },
  });
  progress.end();
  const lists = needed.map((one) => ({ ...one, place: one.place && { ...one.place, file: shownPath(terminal.cwd, one.place.file) } }));
  terminal.stdout.write(flags.format === 'json' ? json(lists, report) : pretty(lists, report));
  for (const reason of report.summary.reasons) terminal.stderr.write(`The lists may be incomplete: ${reason}.\n`);
  return 0;
}

function json(lists: readonly RedactPaths[], { tool, summary }: ScanReport): string {
  const loggers = lists.map(({ place, library, paths, missing, unnamed }) => ({
    file: place?.file ?? null, line: place?.start.line ?? null, column: place?.start.column ?? null, library, redact: paths, missing, unnamed,
  }));
  return `${JSON.stringify({ version: 1, tool, summary: { complete: summary.complete, reasons: summary.reasons, files: summary.files }, loggers }, null, 2)}\n`;
}

function pretty(lists: readonly RedactPaths[], { summary }: ScanReport): string {
  const basis = `Based on ${summary.files} ${summary.files === 1 ? 'file' : 'files'}, ${summary.logCalls} log ${summary.logCalls === 1 ? 'call' : 'calls'}.\n`;
  return lists.length === 0 ? `No logger needs a path that it does not list.\n${basis}` : `${lists.map(snippet).join('\n')}\n// ${basis}`;
}

/** A list as it can be pasted into the options. */
function snippet({ place, library, paths, missing, unnamed }: RedactPaths): string {
  const where = place ? `${place.file}:${place.start.line}:${place.start.column}` : 'a logger whose set-up cannot be seen';
  const lines = paths.map((path) => `  ${quoted(path)},${missing.includes(path) ? '' : ' // listed'}`);
  const more = unnamed ? ['  // and fields whose names are no plain ones'] : [];
  return [`// ${where} (${library})`, 'redact: [', ...lines, ...more, '],', ''].join('\n');
}

const quoted = (path: string): string => (path.includes('\'') ? JSON.stringify(path) : `'${path}'`);

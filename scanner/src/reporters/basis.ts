import type pc from 'picocolors';
import { shownPath } from '../load/paths.js';
import type { LeftOut } from '../load/left-out.js';
import type { ScanReport } from '../scan/report.js';
import { escapeForTerminal } from '../terminal/escape.js';
import type { ReportContext } from './reporter.js';

export type Colours = ReturnType<typeof pc.createColors>;

type Completeness = Pick<ScanReport['summary'], 'complete' | 'reasons' | 'limits'>;

const MOST_REASONS = 5;

/** `2 errors, 1 warning` */
export function countsLine({ summary: { findings } }: ScanReport): string {
  const parts = [counted(findings.error, 'error'), counted(findings.warning, 'warning')];
  return findings.error + findings.warning === 0 ? 'No problem found.' : `${parts.filter((part) => !part.startsWith('0 ')).join(', ')}.`;
}

/** What the answer is based on, and what it could not see: an empty result without this would say nothing. */
export function basisLines(report: ScanReport, context: ReportContext, colours: Colours): string[] {
  const { summary, suppressed } = report;
  const { info } = summary.findings;
  const hidden = info > 0 && !context.verbose ? ` ${counted(info, 'finding')} of severity info (--verbose shows them).` : '';
  const lines = [
    `${colours.bold(countsLine(report))}${hidden}${suppressed > 0 ? ` ${counted(suppressed, 'finding')} suppressed.` : ''}`,
    ...baselineLines(report),
    `Based on ${counted(summary.files, 'file')}, ${counted(summary.lines, 'line')}, ${counted(summary.logCalls, 'log call')}${loggersText(summary.loggers)}.`,
    ...leftOutLines(report.leftOut, context),
    ...reasonLines(summary, context, colours),
    ...closingLines(report.notes, context, colours),
  ];
  return lines;
}

/** Notes, and what the exit code means. */
export function closingLines(notes: readonly string[], { verdict }: Pick<ReportContext, 'verdict'>, colours: Colours): string[] {
  return [...notes.map((note) => `${colours.yellow('Note:')} ${escapeForTerminal(note)}`), colours.dim(`Exit code ${String(verdict.code)}: ${verdict.because}.`)];
}

/** What the baseline keeps back, and what of it can go. */
function baselineLines({ baseline }: ScanReport): string[] {
  if (baseline === undefined) return [];
  const fixed = `${counted(baseline.fixed, 'entry', 'entries')} of the baseline ${baseline.fixed === 1 ? 'is' : 'are'} fixed: --prune-baseline drops ${baseline.fixed === 1 ? 'it' : 'them'}.`;
  return [`${counted(baseline.known, 'known finding')} in the baseline.`, ...(baseline.fixed > 0 ? [fixed] : [])];
}

const loggersText = (loggers: readonly string[]): string => (loggers.length === 0 ? '' : ` of ${loggers.map(escapeForTerminal).join(', ')}`);

/** How much was left out, and why. */
export function leftOutLines(leftOut: readonly LeftOut[], { cwd, verbose }: Pick<ReportContext, 'cwd' | 'verbose'>): string[] {
  if (leftOut.length === 0) return [];
  if (verbose) return ['Left out:', ...leftOut.map(({ path, reason }) => `  ${escapeForTerminal(shownPath(cwd, path))}${path.endsWith('/') ? '/' : ''}  (${reason})`)];
  const byReason = new Map<string, number>();
  for (const { reason } of leftOut) byReason.set(reason, (byReason.get(reason) ?? 0) + 1);
  const groups = [...byReason].sort(([a], [b]) => (a < b ? -1 : 1)).map(([reason, count]) => `  ${String(count)}: ${reason}`);
  return ['Left out files and folders (--verbose lists them):', ...groups];
}

/** Why the answer may miss something. */
export function reasonLines(summary: Completeness, { verbose }: Pick<ReportContext, 'verbose'>, colours: Colours): string[] {
  if (summary.complete) return [];
  const all = [...summary.reasons, ...limitReasons(summary)];
  const shown = verbose ? all : all.slice(0, MOST_REASONS);
  const rest = all.length - shown.length;
  return [
    colours.yellow('Not complete:'),
    ...shown.map((reason) => `  ${escapeForTerminal(reason)}`),
    ...(rest > 0 ? [`  and ${counted(rest, 'more reason')} (--verbose lists them)`] : []),
  ];
}

/** The step limits that stopped a search, in sentences. */
export function limitReasons({ limits }: Pick<Completeness, 'limits'>): string[] {
  return Object.entries(limits).filter(([, count]) => count > 0).map(([name, count]) => `a step limit (${name}) stopped ${counted(count, 'search', 'searches')}`);
}

export function counted(count: number, one: string, several = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : several}`;
}

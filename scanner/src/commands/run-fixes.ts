import pc from 'picocolors';
import type { Baseline } from '../baseline/baseline.js';
import { editsByFile, safeChanges, suggestedChanges, type Chosen } from '../fix/changes.js';
import { editedText } from '../fix/edited-text.js';
import { applyChanges, scanWithTexts, type Scanned, type Texts } from '../fix/fix.js';
import { maskedDiff } from '../fix/masked-diff.js';
import { absolutePath, shownPath } from '../load/paths.js';
import type { ScanOptions } from '../scan/options.js';
import type { ScanReport } from '../scan/report.js';
import { escapeForTerminal } from '../terminal/escape.js';
import { wantsColour } from '../terminal/terminal.js';
import type { Work } from './command.js';

export interface FixFlags {
  /** Carry out what is safe. */
  readonly fix?: boolean;
  /** Show the first suggestion of each finding, and carry them out if that is wanted. */
  readonly fixSuggestions?: boolean;
  readonly yes?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
}

/** A change can uncover another one, at the same place or behind it. More rounds than this are a circle. */
const MOST_ROUNDS = 10;

/** What was scanned last, and still is what the disk says. */
interface Current extends Scanned {
  /** Without what the baseline holds. */
  readonly fresh: ScanReport;
}

/**
 * Changes files as the flags say. What was done is said on standard error, so that the report on standard output stays what it is.
 *
 * @returns what is left, where that is known already
 */
export async function runFixes(options: ScanOptions, flags: FixFlags, known: Baseline, work: Work): Promise<ScanReport | undefined> {
  const left = flags.fix === true ? await fixSafely(options, flags, known, work) : undefined;
  if (flags.fixSuggestions !== true) return left?.report;
  const current = left ?? await scanned(options, known, work);
  return await fixSuggestions(options, flags, current, work) ? undefined : current.report;
}

async function scanned(options: ScanOptions, known: Baseline, { progress }: Work): Promise<Current> {
  const { report, texts } = await scanWithTexts(options, progress);
  return { report, texts, fresh: known(report) };
}

async function fixSafely(options: ScanOptions, flags: FixFlags, known: Baseline, work: Work): Promise<Current | undefined> {
  const fixed = new Map<string, number>();
  const skipped = new Map<string, string>();
  let current: Current | undefined;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { fresh, texts } = current = await scanned(options, known, work);
    const { changes, later } = safeChanges(fresh.findings);
    const possible = { later, changes: changes.filter(({ edits }) => edits.every(({ file }) => !skipped.has(file))) };
    const applied = applyChanges(absolutePath(options.cwd, '.'), possible, texts);
    for (const { finding } of applied.changes) fixed.set(finding.place.file, (fixed.get(finding.place.file) ?? 0) + 1);
    for (const [file, because] of applied.skipped) skipped.set(file, because);
    if (applied.files.length === 0) break;
    current = undefined;
  }
  work.progress.end();
  say(work, flags, [...fixed].map(([file, count]) => `fixed ${String(count)} ${count === 1 ? 'finding' : 'findings'} in ${shown(options, file)}`), skipped, options);
  return current;
}

/** @returns was something written? */
async function fixSuggestions(options: ScanOptions, flags: FixFlags, { fresh, texts }: Current, work: Work): Promise<boolean> {
  const { terminal: { stderr, confirm } } = work;
  work.progress.end();
  const chosen = suggestedChanges(fresh.findings);
  const count = editsByFile(chosen.changes).size;
  if (count === 0) {
    stderr.write('No finding has a suggestion.\n');
    return false;
  }
  stderr.write(proposal(options, flags, chosen, texts, work));
  const wanted = flags.yes === true || await confirm?.(`Write ${count === 1 ? 'this file' : `these ${String(count)} files`}?`);
  if (wanted !== true) {
    stderr.write(confirm ? 'Nothing was written.\n' : 'Nothing was written: there is nobody to ask (--yes writes without asking).\n');
    return false;
  }
  const applied = applyChanges(absolutePath(options.cwd, '.'), chosen, texts);
  say(work, flags, applied.files.map((file) => `changed ${shown(options, file)}`), applied.skipped, options);
  return applied.files.length > 0;
}

/** Each file with what is suggested for it and what that changes. */
function proposal(options: ScanOptions, { color }: FixFlags, { changes, later }: Chosen, texts: Texts, { terminal }: Work): string {
  const colours = pc.createColors(wantsColour({ ...terminal, stdout: terminal.stderr }, color));
  const blocks = [...editsByFile(changes)].map(([file, edits]) => {
    const reasons = changes.filter(({ edits: own }) => own.some((edit) => edit.file === file))
      .map(({ finding, message }) => `${shown(options, finding.place.file)}:${String(finding.start.line)}:${String(finding.start.column)}  ${finding.rule}: ${escapeForTerminal(message)}`);
    const before = texts.get(file) ?? '';
    const after = editedText(file, before, edits) ?? before;
    return [...reasons, maskedDiff(file, shownPath(options.cwd, file), { before, after, edits }, colours)].join('\n');
  });
  const rest = later.length === 0 ? [] : [`${String(later.length)} more ${later.length === 1 ? 'suggestion changes' : 'suggestions change'} the same places: once these are written, ask again.`, ''];
  return [...blocks, 'Literals and comments are masked.', ...rest, ''].join('\n');
}

const shown = ({ cwd }: ScanOptions, file: string): string => escapeForTerminal(shownPath(cwd, file));

function say({ terminal }: Work, { quiet }: FixFlags, done: readonly string[], skipped: ReadonlyMap<string, string>, options: ScanOptions): void {
  const left = [...skipped].map(([file, because]) => `left ${shown(options, file)} as it is: ${because}`);
  const lines = quiet === true ? left : [...(done.length === 0 ? ['nothing to fix'] : done), ...left];
  terminal.stderr.write(lines.map((line) => `${line.charAt(0).toUpperCase()}${line.slice(1)}.\n`).join(''));
}

import { run, type RunInput, type RunOutput } from '@logproof/core';
import type { ScanOptions } from '../scan/options.js';
import type { ScanReport } from '../scan/report.js';
import { scan } from '../scan/scan.js';
import type { ScanProgress } from '../terminal/progress.js';
import { editsByFile, type Change, type Chosen } from './changes.js';
import { editedText } from './edited-text.js';
import { replaceText } from './file-on-disk.js';

/** The text of a file as it was scanned, for those that a finding wants to change. */
export type Texts = ReadonlyMap<string, string>;

export interface Scanned {
  readonly report: ScanReport;
  readonly texts: Texts;
}

/** Scans, and keeps the texts that suggestions are made for. */
export async function scanWithTexts(options: ScanOptions, progress: ScanProgress): Promise<Scanned> {
  const texts = new Map<string, string>();
  const report = await scan(options, {
    progress,
    run: (input: RunInput): RunOutput => {
      const output = run(input);
      const files = [...new Set(output.findings.flatMap(({ suggestions }) => suggestions).flatMap(({ edits }) => edits).map(({ file }) => file))];
      input.port.texts(files).forEach((text, index) => {
        const file = files[index];
        if (file !== undefined && text !== undefined) texts.set(file, text.replace(/^\uFEFF/, ''));
      });
      return output;
    },
  });
  return { report, texts };
}

export interface Applied {
  readonly changes: readonly Change[];
  /** Files that were written. */
  readonly files: readonly string[];
  /** Files that were left as they are, and why. */
  readonly skipped: ReadonlyMap<string, string>;
}

/** Carries changes out on disk, each in its file. */
export function applyChanges(folder: string, { changes }: Chosen, texts: Texts): Applied {
  const files: string[] = [];
  const skipped = new Map<string, string>();
  for (const [file, edits] of editsByFile(changes)) {
    const before = texts.get(file);
    const after = before === undefined ? undefined : editedText(file, before, edits);
    const written = before === undefined || after === undefined ? { done: false, because: 'the change does not fit its text' } as const : replaceText(folder, file, before, after);
    if (written.done) files.push(file);
    else skipped.set(file, written.because);
  }
  return { changes: changes.filter(({ edits }) => edits.every(({ file }) => files.includes(file))), files, skipped };
}

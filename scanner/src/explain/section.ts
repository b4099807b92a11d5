import type pc from 'picocolors';
import type { ReportContext } from '../reporters/reporter.js';

export type Colours = ReturnType<typeof pc.createColors>;

/** What the parts of an explanation need to be written. */
export interface Writing extends Pick<ReportContext, 'cwd' | 'maskedLines' | 'position'> {
  readonly colours: Colours;
}

/** A heading and the lines below it. */
export const section = (title: string, lines: readonly string[], colours: Colours): string[] => ['', colours.bold(title), ...lines];

export const indented = (lines: readonly string[], by = 2): string[] => lines.map((line) => `${' '.repeat(by)}${line}`.trimEnd());

import type { Command as Commander } from 'commander';
import type { Progress } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';

/** What a command works with. */
export interface Work {
  readonly terminal: Terminal;
  readonly progress: Progress;
}

/** Declares a command's arguments and options, and hands over what it does: that gives the exit code. */
export type AddCommand = (program: Commander, does: (work: (tools: Work) => Promise<number>) => void) => void;

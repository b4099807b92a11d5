import type { Terminal } from './terminal.js';

const SILENT_MS = 1000;
const EVERY_MS = 100;
const CLEAR_LINE = '\r\u001B[K';

/** What work calls in at. */
export interface ScanProgress {
  begin(phase: string): void;
  step(detail: string): void;
}

/**
 * Says on standard error what is going on, if that is a terminal and it takes more than a second. The work is synchronous, so
 * an animation would stand still: the line is rewritten whenever the work calls in.
 */
export class Progress implements ScanProgress {
  /** What is being done, for the message when it fails. */
  phase = 'reading the command line';
  readonly phases = new Map<string, number>();
  readonly #terminal: Terminal;
  readonly #shown: boolean;
  readonly #began: number;
  #phaseBegan: number;
  #lastWrite = 0;
  #dirty = false;

  constructor(terminal: Terminal, wanted = true) {
    this.#terminal = terminal;
    this.#shown = wanted && terminal.stderr.isTerminal;
    this.#began = terminal.now();
    this.#phaseBegan = this.#began;
  }

  /** A new phase begins; the time of the one before is added up. */
  begin(phase: string): void {
    const now = this.#terminal.now();
    this.phases.set(this.phase, (this.phases.get(this.phase) ?? 0) + now - this.#phaseBegan);
    this.phase = phase;
    this.#phaseBegan = now;
    this.step();
  }

  /** `detail` must be escaped by the caller. */
  step(detail = ''): void {
    if (!this.#shown) return;
    const now = this.#terminal.now();
    if (now - this.#began < SILENT_MS || now - this.#lastWrite < EVERY_MS) return;
    this.#lastWrite = now;
    this.#dirty = true;
    this.#terminal.stderr.write(`${CLEAR_LINE}${this.phase}${detail === '' ? '' : ` ${detail}`} ...`);
  }

  /** Takes the line away, before anything else is written. */
  end(): void {
    this.begin(this.phase);
    if (this.#dirty) this.#terminal.stderr.write(CLEAR_LINE);
    this.#dirty = false;
  }
}

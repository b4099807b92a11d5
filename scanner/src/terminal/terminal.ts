/** A stream that text is written to. */
export interface Output {
  readonly isTerminal: boolean;
  write(text: string): void;
}

/** Everything a command sees of the process it runs in; tests give their own. */
export interface Terminal {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute, links resolved. */
  readonly cwd: string;
  /** Asks whoever sits there; undefined where nobody does. */
  readonly confirm?: (question: string) => Promise<boolean>;
  /** Milliseconds, for progress and `--stats` only: no result depends on it. */
  now(): number;
}

/** Colours belong on a terminal whose user did not refuse them (https://no-color.org). */
export function wantsColour(terminal: Terminal, allowed: boolean): boolean {
  const refused = terminal.env['NO_COLOR'] !== undefined && terminal.env['NO_COLOR'] !== '';
  return allowed && !refused && terminal.stdout.isTerminal && terminal.env['TERM'] !== 'dumb';
}

import type { Terminal } from './terminal.js';

export interface FakeTerminal extends Terminal {
  readonly out: () => string;
  readonly err: () => string;
}

export interface FakeTerminalSetting {
  readonly isTerminal?: boolean;
  readonly env?: Terminal['env'];
  /** What is answered where something is asked; nobody is there without it. */
  readonly answer?: boolean;
  /** Milliseconds that pass from one look at the clock to the next. */
  readonly tick?: number;
}

/** A terminal that keeps what was written. */
export function fakeTerminal(cwd: string, { isTerminal = false, env = {}, answer, tick = 0 }: FakeTerminalSetting = {}): FakeTerminal {
  let [out, err] = ['', ''];
  let time = 0;
  return {
    cwd,
    env,
    stdout: { isTerminal, write: (text) => { out += text; } },
    stderr: { isTerminal, write: (text) => { err += text; } },
    ...(answer === undefined ? {} : { confirm: (question: string) => { err += question; return Promise.resolve(answer); } }),
    now: () => (time += tick),
    out: () => out,
    err: () => err,
  };
}

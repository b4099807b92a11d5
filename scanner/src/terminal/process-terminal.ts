import { realpathSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import type { Output, Terminal } from './terminal.js';

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    env: process.env,
    cwd: realpathSync(process.cwd()),
    ...(process.stdin.isTTY && process.stderr.isTTY ? { confirm } : {}),
    now: () => performance.now(),
  };
}

/** No answer is a no. */
async function confirm(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(?:es)?$/i.test((await lines.question(`${question} [y/N] `)).trim());
  } catch {
    return false;
  } finally {
    lines.close();
  }
}

function outputOf(stream: NodeJS.WriteStream): Output {
  // A reader that went away (`| head`) is no failure of ours; a full disk is one, and no bug.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = 2;
  });
  return { isTerminal: stream.isTTY, write: (text) => { stream.write(text); } };
}

import { realpathSync } from 'node:fs';
import type { Output, Terminal } from './terminal.js';

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    env: process.env,
    cwd: realpathSync(process.cwd()),
    now: () => performance.now(),
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  // A reader that went away (`| head`) is no failure of ours; a full disk is one, and no bug.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = 2;
  });
  return { isTerminal: stream.isTTY, write: (text) => { stream.write(text); } };
}

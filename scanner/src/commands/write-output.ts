import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { OutputError } from '../errors.js';
import { whyUnreadable } from '../load/walk.js';
import type { Terminal } from '../terminal/terminal.js';

interface Where {
  /** A file; standard output where it is absent. */
  readonly output?: string;
  readonly quiet?: boolean;
}

/**
 * Writes a report where it was asked for. Beside a file, its gist goes to standard error.
 *
 * @throws OutputError if the file cannot be written
 */
export function writeOutput(text: string, gist: string, { output, quiet }: Where, { stdout, stderr, cwd }: Terminal): void {
  if (output === undefined) {
    stdout.write(text);
    return;
  }
  try {
    writeFileSync(path.resolve(cwd, output), text);
  } catch (error) {
    throw new OutputError(`cannot write ${output}: ${whyUnreadable(error)}`);
  }
  if (quiet !== true) stderr.write(`${gist}\n`);
}

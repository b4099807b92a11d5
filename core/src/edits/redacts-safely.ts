import type { Located } from '../facts/located.js';
import type { Program } from '../program/program.js';
import { logArgument } from './log-argument.js';
import { importsOurs } from './wrap-in.js';

/**
 * Does `redact(...)` change nothing but what is logged, and compile as it stands? Where the file has a function of ours already, so that the package is known to be
 * there, and the value goes nowhere but into the record.
 */
export function redactsSafely(at: Located, program: Program): boolean {
  const place = importsOurs(at.ir) ? logArgument(program, at) : undefined;
  return place?.around.every(({ kind }) => kind === 'entry' || kind === 'text' || kind === 'same') === true;
}

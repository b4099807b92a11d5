import { beside, valueOf, type Located } from '../facts/located.js';
import type { TextEdit } from '../finding.js';
import type { Program } from '../program/program.js';
import { wrapIn, type Wrapper } from './wrap-in.js';

const safeError: Wrapper = {
  name: 'safeError',
  around: (position) => (position === 'typed' ? undefined : ['safeError(', position === 'text' ? ').message' : ')']),
};

const ofPart: Wrapper = { name: 'safeError', around: (position) => (position === 'typed' ? undefined : ['safeError(', ')']) };

/**
 * The edits that put what may be logged of an error in its place: `log.error({ err })` becomes `log.error({ err: safeError(err) })`,
 * `console.error(err)` becomes `console.error(safeError(err))`, and in a text `${err}` and `${err.message}` become `${safeError(err).message}`.
 * Serves X11.1, G9.9 and G9.10.
 *
 * @param at the error or its message, as it is handed to the log call or put into an object
 * @returns undefined where it would not compile: what is spread, what a function of the project takes as an `Error`, a file that has a `safeError` of its own
 */
export function wrapInSafeError(at: Located, program: Program): readonly TextEdit[] | undefined {
  const value = valueOf(at);
  if (value.op !== 'member' || !['message', 'stack', 'name', 'code'].includes(value.name) || value.optional) return wrapIn(safeError, at, program);
  return wrapIn(ofPart, at, program, beside(at, value.object));
}

import type { Located } from '../facts/located.js';
import type { TextEdit } from '../finding.js';
import type { Program } from '../program/program.js';
import { wrapIn } from './wrap-in.js';

/**
 * The edits that put what may be logged of an error in its place: `log.error({ err })` becomes `log.error({ err: safeError(err) })`,
 * `console.error(err)` becomes `console.error(safeError(err))`. Serves X11.1, G9.9 and G9.10.
 *
 * @param at the error, as it is handed to the log call or put into an object
 * @returns undefined where it would not compile: what is spread, or a file that has a `safeError` of its own
 */
export const wrapInSafeError = (at: Located, program: Program): readonly TextEdit[] | undefined => wrapIn('safeError', at, program);

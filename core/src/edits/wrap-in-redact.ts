import type { Located } from '../facts/located.js';
import type { TextEdit } from '../finding.js';
import type { Program } from '../program/program.js';
import { wrapIn } from './wrap-in.js';

/** The edits that make an expression opaque: `redact(token)`. Undefined where that would not compile. */
export const wrapInRedact = (at: Located, program: Program): readonly TextEdit[] | undefined => wrapIn('redact', at, program);

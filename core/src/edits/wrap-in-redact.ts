import type { Located } from '../facts/located.js';
import type { TextEdit } from '../finding.js';
import type { Program } from '../program/program.js';
import { isText } from './is-text.js';
import { wrapIn, type Wrapper } from './wrap-in.js';

const redact: Wrapper = {
  name: 'redact',
  around(position, type) {
    if (position === 'typed') return isText(type) ? ['String(redact(', '))'] : undefined;
    // As the first argument an object is the record: it has no fields, and prints as nothing.
    return position === 'first' && isText(type) ? ['String(redact(', '))'] : ['redact(', ')'];
  },
};

/**
 * The edits that make an expression opaque: `redact(token)`, and `String(redact(token))` where a text is wanted. Serves X11.1, G9.9 and G9.10.
 *
 * @returns undefined where it would not compile
 */
export const wrapInRedact = (at: Located, program: Program): readonly TextEdit[] | undefined => wrapIn(redact, at, program);

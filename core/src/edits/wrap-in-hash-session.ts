import type { Located } from '../facts/located.js';
import type { TextEdit } from '../finding.js';
import type { Program } from '../program/program.js';
import { isText } from './is-text.js';
import { wrapIn, type Wrapper } from './wrap-in.js';

const hashSession: Wrapper = {
  name: 'hashSession',
  around(position, type) {
    // What is no text has no hash.
    if (type && !isText(type) && !type.holds.unknown) return undefined;
    if (position === 'typed' && !(isText(type) && type?.holds.nullish === false)) return undefined;
    return ['hashSession(', ')'];
  },
};

/**
 * The edits that put the hash of a session id in its place: `hashSession(req.sessionID)`. Serves X6.9 and G9.9.
 *
 * @returns undefined where it would not compile, and for what is no text: a session as a whole
 */
export const wrapInHashSession = (at: Located, program: Program): readonly TextEdit[] | undefined => wrapIn(hashSession, at, program);

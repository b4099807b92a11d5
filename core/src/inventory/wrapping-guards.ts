import { functionAt } from '../ir/access.js';
import { bareEntry, placeKey } from '../entries/bare-entry.js';
import type { FunctionPlace } from '../entries/entry-point.js';
import type { EntryPoint } from '../entries/find-entries.js';
import { splitName } from '../facts/split-name.js';
import { guardWords } from '../model/handler-kinds.js';
import type { Program } from '../program/program.js';
import { calledFramework } from './guard-kind.js';
import { refusesItself, sendsToLogin, throwsDenial } from './refuses.js';

/**
 * Guards that are wrapped around handlers: `export const remove = withUser(schema, async (data, user) => ...)`, where what `withUser` gives back asks who it is and refuses. What
 * answers a refusal of the handler itself is none, so that an answer alone does not do: its name must say it, too. Serves X5.1.
 *
 * @param entries those of the files
 */
export function wrappingGuards(program: Program, entries: readonly EntryPoint[], files: readonly string[]): readonly EntryPoint[] {
  const among = new Set(files);
  const known = new Set(entries.map(placeKey));
  const found = new Map<string, EntryPoint>();
  for (const { wrappers, role } of entries) {
    for (const one of role === 'handler' ? wrappers : []) {
      const key = placeKey(one);
      if (among.has(one.file) && !known.has(key) && !found.has(key) && refuses(program, one)) found.set(key, bareEntry(one, calledFramework, 'guard', makerOf(one)));
    }
  }
  return [...found.values()];
}

const refuses = (program: Program, one: FunctionPlace): boolean => throwsDenial(program, one, 0) || sendsToLogin(program, one) || (guardWords.test(splitName(makerOf(one)).join(' ')) && refusesItself(program, one));

/** What it is called is the name of what gives it back. */
const makerOf = ({ ir, fn }: FunctionPlace): string => functionAt(ir, functionAt(ir, fn).parent).name ?? functionAt(ir, fn).name ?? '';

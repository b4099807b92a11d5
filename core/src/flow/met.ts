import { keyOf, type Located } from '../facts/located.js';
import { clearingKey } from './clearing.js';
import { nothing, type Path, type Trace, type Way } from './hit.js';

/** What one search has met so far. */
export interface Met {
  /**
   * Looks at a value once. A loop or a recursive definition says nothing new about it; and what many roads lead to (a function that everything calls) is the
   * same at the end of each, so that a search grows with the program and not with the number of roads through it.
   */
  once(at: Located, path: Path, way: Way, look: () => Trace): Trace;
}

export function createMet(): Met {
  /** How deep in the search each value is being looked at. */
  const active = new Map<string, number>();
  const done = new Map<string, Trace>();
  /** The outermost value whose repetition was cut off since this was last asked. */
  let cut = Infinity;
  return {
    once(at, path, way, look) {
      const key = `${keyOf(at)}/${path.join('/')}/${callsKey(way.calls)}`;
      const outer = active.get(key);
      if (outer !== undefined) {
        cut = Math.min(cut, outer);
        return nothing;
      }
      const state = `${key}/${stateOf(way)}`;
      const known = done.get(state);
      if (known) return known;
      const before = cut;
      const depth = active.size;
      cut = Infinity;
      active.set(key, depth);
      const found = look();
      active.delete(key);
      // With a part left out because it is still being looked at further up, it is no full answer.
      if (cut >= depth) {
        done.set(state, found);
        cut = Infinity;
      }
      cut = Math.min(before, cut);
      return found;
    },
  };
}

/** Ways share the list of calls they are in: it is written out once. */
function callsKey(calls: Way['calls']): string {
  if (calls.length === 0) return '';
  let key = callsKeys.get(calls);
  if (key === undefined) callsKeys.set(calls, key = calls.map(({ call, argument }) => `${keyOf(call)}${argument ?? ''}`).join('<'));
  return key;
}

const callsKeys = new WeakMap<Way['calls'], string>();

/** All of a way that what is made of a find depends on: whoever gives a way another property asks whether it belongs here. */
function stateOf({ leaf, anchor, parsed, field, omit, clearings, asText }: Way): string {
  return [leaf && keyOf(leaf), anchor && keyOf(anchor), parsed && keyOf(parsed), field?.join('.') ?? '-', omit.join(','), clearingKey(clearings), asText].join('|');
}

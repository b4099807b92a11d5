import { readable } from '../facts/describe.js';
import { placeOf, type Located } from '../facts/located.js';
import type { StepKind, TraceStep } from '../finding.js';
import { nothing, type Path, type Trace, type Way } from './hit.js';

/** Where a search begins: at an argument of a log call. */
export const start: Way = { leaf: undefined, anchor: undefined, same: [], steps: [], field: [], omit: [], clearings: [], asText: false, calls: [], depth: 0 };

/** The way with one more step, nearer to the source. */
export function stepped(at: Located, kind: StepKind, way: Way, name?: string): Way {
  const step: TraceStep = { place: placeOf(at), kind, ...(name === undefined ? {} : { name: readable(name) }) };
  return { ...way, steps: [step, ...way.steps] };
}

/**
 * From here on the search leaves the argument's own expression: this is where the value is handed over. With properties still to be taken from it, the
 * expression is not the value itself, and its type would tell of too much.
 */
export function frozen(at: Located, way: Way, path: Path): Way {
  const leaf = way.leaf ?? at;
  if (path.length > 0) return way.leaf ? way : { ...way, leaf };
  return { ...way, leaf, anchor: way.anchor ?? at, same: [...way.same, { at, steps: way.steps }] };
}

/** From here on it is another value than the one that was looked for so far: none of the expressions passed says what it is. */
export function apart(way: Way): Way {
  return { ...way, anchor: undefined, same: [] };
}

/**
 * Into a part of a value: another value, whose own properties are untouched so far.
 *
 * @param name what the part is called there; none where it keeps the whole's place
 */
export function inside(way: Way, name?: string): Way {
  return { ...apart(way), parsed: undefined, omit: [], field: name === undefined ? way.field : way.field && [...way.field, name] };
}

/** Into a text: it stands nowhere by itself any more. */
export function intoText(way: Way): Way {
  const textAt = way.field && way.field.length > 0 ? way.field : way.textAt;
  return { ...apart(way), parsed: undefined, omit: [], field: undefined, ...(textAt ? { textAt } : {}) };
}

/** The search cannot see any further. */
export function unexplained(at: Located, way: Way): Trace {
  const { leaf, anchor, same, steps, field, omit, clearings, asText } = way;
  return { ...nothing, opaque: [{ anchor, same, leaf: leaf ?? at, steps, field, omit, clearings, asText }] };
}

import { placeOf, type Located } from '../facts/located.js';
import type { StepKind, TraceStep } from '../finding.js';
import { nothing, type Path, type Trace, type Way } from './hit.js';

/** Where a search begins: at an argument of a log call. */
export const start: Way = { leaf: undefined, anchor: undefined, steps: [], omit: [], asText: false, calls: [], depth: 0 };

/** The way with one more step, nearer to the source. */
export function stepped(at: Located, kind: StepKind, way: Way, name?: string): Way {
  const step: TraceStep = { place: placeOf(at), kind, ...(name === undefined ? {} : { name }) };
  return { ...way, steps: [step, ...way.steps] };
}

/**
 * From here on the search leaves the argument's own expression: this is where the value is handed over. With properties still to be taken from it, the
 * expression is not the value itself, and its type would tell of too much.
 */
export function frozen(at: Located, way: Way, path: Path): Way {
  const anchor = way.anchor ?? (path.length === 0 ? at : undefined);
  return way.leaf && anchor === way.anchor ? way : { ...way, leaf: way.leaf ?? at, anchor };
}

/** Into a part of a value: another value, whose own properties are untouched so far. */
export function inside(way: Way): Way {
  return way.anchor || way.omit.length > 0 ? { ...way, anchor: undefined, omit: [] } : way;
}

/** The search cannot see any further. */
export function unexplained(at: Located, way: Way): Trace {
  const { leaf, anchor, steps, omit, asText } = way;
  return { ...nothing, opaque: [{ anchor, leaf: leaf ?? at, steps, omit, asText }] };
}

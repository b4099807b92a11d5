import type { Given } from '../facts/invocation.js';
import type { Located } from '../facts/located.js';
import type { StepKind, TraceStep } from '../finding.js';
import type { DataClass } from '../model/data-classes.js';

/** Where a sensitive value enters. */
export interface Source {
  readonly dataClass: DataClass;
  readonly certain: boolean;
  /** How it was told. */
  readonly kind: Extract<StepKind, 'named' | 'typed' | 'branded' | 'environment' | 'library' | 'policy' | 'tagged'>;
  readonly at: Located;
  /** The declared name it was told by. */
  readonly name: string;
}

/** One sensitive value on its way. */
export interface Hit {
  readonly source: Source;
  /** From the source's step on, without the sink. */
  readonly steps: readonly TraceStep[];
  /** The expression that hands it over. */
  readonly leaf: Located;
  /** Names under which it stands in what is written; undefined once it is part of a text. */
  readonly field: Path | undefined;
}

/** A value that comes from where the search cannot see. Its type may still tell what is in it. */
export interface Opaque {
  /** The expression nearest to the sink that is this very value: the best one to ask a type of; none if only a property of what is known is written. */
  readonly anchor: Located | undefined;
  readonly leaf: Located;
  readonly steps: readonly TraceStep[];
  readonly field: Path | undefined;
  /** Properties that the way took out of it. */
  readonly omit: readonly string[];
  /** It is printed as text: of an object nothing shows. */
  readonly asText: boolean;
}

/** A value that enters as a function's argument: callers decide what it is. */
export interface ParameterOrigin {
  readonly file: string;
  readonly fn: number;
  readonly index: number;
  readonly rest: boolean;
  readonly path: Path;
  readonly field: Path | undefined;
  readonly omit: readonly string[];
  readonly asText: boolean;
  readonly steps: readonly TraceStep[];
  /** Classes that the parameter's own name already told of, in its own function. */
  readonly told: readonly DataClass[];
}

/** What a search found out about a value. */
export interface Trace {
  readonly hits: readonly Hit[];
  readonly opaque: readonly Opaque[];
  readonly parameters: readonly ParameterOrigin[];
}

/** State of a search, from the sink towards the source. */
export interface Way {
  /** The last expression inside the argument; undefined while still there. */
  readonly leaf: Located | undefined;
  readonly anchor: Located | undefined;
  /** The first step is the nearest to the source. */
  readonly steps: readonly TraceStep[];
  /** Where the value stands in what is written; undefined once it is part of a text. */
  readonly field: Path | undefined;
  readonly omit: readonly string[];
  readonly asText: boolean;
  /** Calls whose returned values are being looked at, the innermost first. */
  readonly calls: readonly CallContext[];
  readonly depth: number;
}

export interface CallContext {
  readonly file: string;
  readonly fn: number;
  readonly call: Located;
  readonly args: readonly Given[];
  /** What the function had been given before. */
  readonly bound: readonly Located[];
  /** The call does not call the function itself: it is handed to it as this argument. */
  readonly argument?: number;
}

/** Names of properties still to be taken from a value; `*` is any element. */
export type Path = readonly string[];

export const nothing: Trace = { hits: [], opaque: [], parameters: [] };

export function merge(traces: readonly Trace[]): Trace {
  const [first, ...others] = traces.filter((trace) => trace.hits.length > 0 || trace.opaque.length > 0 || trace.parameters.length > 0);
  if (!first) return nothing;
  if (others.length === 0) return first;
  const all = [first, ...others];
  return { hits: once(all.flatMap((trace) => trace.hits)), opaque: once(all.flatMap((trace) => trace.opaque)), parameters: once(all.flatMap((trace) => trace.parameters)) };
}

/** Ways that meet again bring the same findings. */
const once = <Item>(items: readonly Item[]): readonly Item[] => (items.length > 1 ? [...new Set(items)] : items);

/** A trace without what belongs to some classes, and without what could not be seen. */
export function without(trace: Trace, classes: readonly string[]): Trace {
  return { ...nothing, hits: trace.hits.filter((hit) => !classes.includes(hit.source.dataClass)) };
}

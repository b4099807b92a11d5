import type { Given } from '../facts/invocation.js';
import type { Located } from '../facts/located.js';
import type { Payload } from '../facts/payload.js';
import type { StepKind, TraceStep } from '../finding.js';
import type { DataClass } from '../model/data-classes.js';
import type { UrlPart } from '../model/frameworks/queries.js';
import type { Clearing, Disguise } from './clearing.js';

/** Where a sensitive value enters. */
export interface Source {
  readonly dataClass: DataClass;
  readonly certain: boolean;
  /** How it was told. */
  readonly kind: Extract<StepKind, 'named' | 'typed' | 'branded' | 'environment' | 'library' | 'policy' | 'tagged'>;
  readonly at: Located;
  /** The declared name it was told by. */
  readonly name: string;
  /** Where the value is an object: names down to what is sensitive in it. */
  readonly property?: Path;
  /** It is a payload as a whole: harmless where its type is known, since what that type holds is judged by itself. */
  readonly payload?: PayloadSource;
  /** It came in with a URL: whether that is a leak depends on what the program takes from its URLs. */
  readonly url?: UrlPart;
  /** The address of a git remote: whether a token is in it, who checked the repository out decides. */
  readonly remote?: true;
  /** It is what was made of data of another class. */
  readonly disguise?: { readonly how: Disguise; readonly of: DataClass };
  /** The form of a record that it is built into by hand. */
  readonly format?: 'CEF' | 'syslog' | 'JSON';
  /** An error of a library quotes it, and where; who writes such an error may write only one of the two. */
  readonly quoted?: { readonly inMessage: boolean; readonly inProperties: boolean };
  /** Of a library's errors: it is the client itself, which prints what it was made with. */
  readonly client?: true;
}

/** What there is to ask about a payload before it is believed to hold anything. */
export interface PayloadSource extends Payload {
  /** The expression nearest to the sink that is this very value. */
  readonly anchor: Located;
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
  /** Names under which that text stands, where it is not itself what is written. */
  readonly textAt?: Path | undefined;
}

/** A value that comes from where the search cannot see. Its type may still tell what is in it. */
export interface Opaque {
  /** The expression nearest to the sink that is this very value: the best one to ask a type of; none if only a property of what is known is written. */
  readonly anchor: Located | undefined;
  /** Every expression on the way that is this very value, the nearest to the sink first. */
  readonly same: readonly Passed[];
  readonly leaf: Located;
  readonly steps: readonly TraceStep[];
  readonly field: Path | undefined;
  /** Properties that the way took out of it. */
  readonly omit: readonly string[];
  /** What functions on the way take out. */
  readonly clearings: readonly Clearing[];
  /** It is printed as text: of an object nothing shows. */
  readonly asText: boolean;
}

/** An expression that the way passed, and the steps from there to the sink. */
export interface Passed {
  readonly at: Located;
  readonly steps: readonly TraceStep[];
}

/** A value that enters as a function's argument: callers decide what it is. */
export interface ParameterOrigin {
  readonly file: string;
  readonly fn: number;
  readonly index: number;
  /** What it is called; undefined where it is taken apart at once. */
  readonly name: string | undefined;
  readonly rest: boolean;
  readonly path: Path;
  readonly field: Path | undefined;
  readonly omit: readonly string[];
  readonly clearings: readonly Clearing[];
  readonly asText: boolean;
  readonly steps: readonly TraceStep[];
  /** Classes that the parameter's own name already told of, in its own function. */
  readonly told: readonly DataClass[];
  /** The expression nearest to the sink that is the parameter itself: its type may tell what is in it. */
  readonly anchor: Located | undefined;
}

/** What a search found out about a value. */
export interface Trace {
  readonly hits: readonly Hit[];
  readonly opaque: readonly Opaque[];
  readonly parameters: readonly ParameterOrigin[];
  /** Text of a client in it: kept apart, since what it is called says nothing about whether it is secret, and the other way round. */
  readonly untrusted: readonly Hit[];
}

/** State of a search, from the sink towards the source. */
export interface Way {
  /** The last expression inside the argument; undefined while still there. */
  readonly leaf: Located | undefined;
  readonly anchor: Located | undefined;
  /** What text was made into on the way: the expression nearest to the sink that is the result. */
  readonly parsed?: Located | undefined;
  /** Expressions passed so far that are the value looked for, none of their properties taken. */
  readonly same: readonly Passed[];
  /** The first step is the nearest to the source. */
  readonly steps: readonly TraceStep[];
  /** Where the value stands in what is written; undefined once it is part of a text. */
  readonly field: Path | undefined;
  /** Where the text stands that it is part of, if that is a field of what is written. */
  readonly textAt?: Path | undefined;
  readonly omit: readonly string[];
  readonly clearings: readonly Clearing[];
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

export const nothing: Trace = { hits: [], opaque: [], parameters: [], untrusted: [] };

/** All of them together. What several roads led to is one and the same in each, and is kept once. */
export function merge(traces: readonly Trace[]): Trace {
  const [first = nothing, ...others] = traces.filter((trace) => trace !== nothing);
  if (others.length === 0) return first;
  const all = [first, ...others];
  return {
    hits: union(all.map((trace) => trace.hits)), opaque: union(all.map((trace) => trace.opaque)),
    parameters: union(all.map((trace) => trace.parameters)), untrusted: union(all.map((trace) => trace.untrusted)),
  };
}

function union<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const [first = [], ...others] = lists.filter((list) => list.length > 0);
  return others.length === 0 ? first : [...new Set([first, ...others].flat())];
}

/** What cannot begin a new line any more: a number, what is encoded or has been looked at. */
export const trusted = (trace: Trace): Trace => (trace.untrusted.length === 0 ? trace : { ...trace, untrusted: [] });

/**
 * A trace without what belongs to some classes.
 *
 * @param others what could not be seen, and what callers decide, is kept
 */
export function without(trace: Trace, classes: readonly string[], others = false): Trace {
  return { ...(others ? trace : nothing), hits: trace.hits.filter((hit) => !classes.includes(hit.source.dataClass)) };
}

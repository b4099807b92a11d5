import { hashedWithoutKey } from '../facts/weak-pseudonym.js';
import type { Located } from '../facts/located.js';
import { dataClasses, type DataClass } from '../model/data-classes.js';
import type { Clearing, Disguise } from './clearing.js';
import { merge, nothing, type Source, type Trace, type Way } from './hit.js';
import type { Tracer } from './tracer.js';
import { apart, intoText, stepped } from './way.js';

/** Data that somebody who has a list of people, or time to count, finds out again. Serves G10.5. */
const guessable: ReadonlySet<DataClass> = new Set<DataClass>(['personal', 'login-name', 'government-id', 'bank', 'card', 'one-time-code', 'password']);

/** What an encoding or a mask is of, so that it is a pseudonym and not the data itself. A password in base64 is a password. */
const standsForPeople = (dataClass: DataClass): boolean => ['personal', 'login'].includes(dataClasses[dataClass].family);

/** What was made of the values on the way: the innermost says what is left of them. */
export const disguiseOf = (clearings: readonly Clearing[]): Disguise | undefined => clearings.findLast((clearing) => clearing.kind === 'disguise')?.how;

/**
 * What a source is once it was hashed, masked or encoded on its way.
 *
 * @returns undefined where nothing is left of it
 */
export function disguised(source: Source, how: Disguise | undefined): Source | undefined {
  if (how === undefined) return source;
  const { dataClass } = source;
  const weak = how === 'hash' ? guessable.has(dataClass) : standsForPeople(dataClass);
  if (weak) return { ...source, dataClass: 'pseudonym', disguise: { how, of: dataClass } };
  return how === 'encoding' ? source : undefined;
}

/** The way to a value that is hashed, masked or encoded. */
export const behindDisguise = (at: Located, how: Disguise, way: Way, name: string | undefined): Way =>
  ({ ...stepped(at, 'passed-through', apart(way), name), clearings: [...way.clearings, { kind: 'disguise', how }], leaf: way.leaf ?? at });

/** What a hash is of, as far as it takes no key to find that out again. */
export function traceHashed(tracer: Tracer, at: Located, way: Way, name: string | undefined): Trace {
  const inputs = hashedWithoutKey(tracer.program, at);
  if (!inputs) return nothing;
  return pseudonymsOnly(merge(inputs.map((input) => tracer.trace(input, [], { ...intoText(behindDisguise(at, 'hash', way, name)), field: way.field }))));
}

/** A piece of a hash that thousands of others share tells nobody whose it is: the first digits that a list of leaked passwords is asked for. */
export const withoutHashes = (trace: Trace): Trace => ({ ...trace, hits: trace.hits.filter(({ source }) => source.disguise?.how !== 'hash'), parameters: trace.parameters.filter(({ clearings }) => disguiseOf(clearings) !== 'hash') });

/** What a function that is believed to clean leaves all the same. */
export function pseudonymsOnly(trace: Trace): Trace {
  return {
    ...nothing, hits: trace.hits.filter(({ source }) => source.dataClass === 'pseudonym'),
    parameters: trace.parameters.filter(({ clearings }) => disguiseOf(clearings) !== undefined && disguiseOf(clearings) !== 'encoding'),
  };
}

import { strengths, type Coverage, type Handler, type Inventory, type OutcomeEvents } from '@logproof/core';
import { limitsOf, reasonsOf } from '../scan/merge.js';

export interface NamedInventory {
  /** The program's name as shown. */
  readonly name: string;
  readonly output: Inventory;
}

/** Puts the inventories of several programs together. The order of the programs does not matter. */
export function mergeInventories(named: readonly NamedInventory[]): Inventory {
  const outputs = named.map(({ output }) => output);
  return {
    handlers: distinct(outputs.flatMap(({ handlers }) => handlers)),
    files: outputs.reduce((total, { files }) => total + files, 0),
    lines: outputs.reduce((total, { lines }) => total + lines, 0),
    reasons: reasonsOf(named),
    limits: limitsOf(outputs),
    browserFiles: outputs.flatMap(({ browserFiles }) => browserFiles),
  };
}

/** A handler that two programs see is one: what the one with more evidence says of it, under the routes that either knows. */
function distinct(handlers: readonly Handler[]): Handler[] {
  const best = new Map<string, Handler>();
  for (const handler of handlers.toSorted(byEvidence)) {
    const key = JSON.stringify([handler.file, handler.line, handler.name]);
    const known = best.get(key);
    best.set(key, known === undefined ? handler : { ...known, routes: [...new Set([...known.routes, ...handler.routes])].sort() });
  }
  return [...best.values()].sort(byPlace);
}

function byPlace(a: Handler, b: Handler): number {
  return compare(a.file, b.file) || a.line - b.line || compare(a.name, b.name);
}

/** The most comes first. Where two have as much, their text decides, so that the order of programs does not. */
function byEvidence(a: Handler, b: Handler): number {
  return evidenceOf(b) - evidenceOf(a) || compare(JSON.stringify(a), JSON.stringify(b));
}

const COVERAGE: Readonly<Record<Coverage, number>> = { 'all': 3, 'some': 2, 'none': 1, 'n/a': 0 };

const evidenceOf = ({ success, failure }: Handler): number => weight(success) + weight(failure);

/** Coverage counts before strength. */
function weight({ coverage, strength }: OutcomeEvents): number {
  return COVERAGE[coverage] * 100 + (strength === null ? 0 : strengths.length - strengths.indexOf(strength));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

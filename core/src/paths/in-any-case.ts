import type { ValueId } from '../ir/ir.js';
import { maxLevel, nothingRecorded, settledWell, union, type Recorded } from './level.js';
import { levelOf, type FailedExit } from './ways.js';

/** What is recorded when a promise is done is recorded of its failures, too. @param by the calls whose failures are meant */
export function addTo(exits: Readonly<Record<string, FailedExit[]>>, by: ReadonlySet<ValueId>, always: Recorded): void {
  // What does not say how it went is a record of the failure, too.
  const ill = [...always.events].some(({ outcome }) => outcome === 'either') ? maxLevel(always.ill, settledWell(always)) : always.ill;
  for (const list of Object.values(exits)) {
    for (const [index, one] of list.entries()) {
      if (one.by !== undefined && by.has(one.by)) list[index] = { ...one, ill: maxLevel(one.ill, ill), events: union(one.events, always.events) };
    }
  }
}

/**
 * A function is run where a promise fails: what it answers or throws itself takes the place of the failures that it is told of; those that it says nothing more of stay, with what it records.
 *
 * @param well what it recorded where it comes back
 * @returns what had been recorded of the failures before; undefined where none is known
 */
export function takeBack(exits: Readonly<Record<'thrown' | 'swallowed', FailedExit[]>>, by: ReadonlySet<ValueId>, { well }: Caught): Recorded | undefined {
  const isMeant = (one: FailedExit): boolean => one.by !== undefined && by.has(one.by);
  const taken = exits.thrown.filter(isMeant);
  if (taken.length === 0) return undefined;
  exits.thrown.splice(0, exits.thrown.length, ...exits.thrown.filter((one) => !isMeant(one)));
  if (well) exits.swallowed.push(...taken.map((one) => ({ ...one, ill: maxLevel(one.ill, well.ill), events: union(one.events, well.events) })));
  return { ...nothingRecorded, ill: levelOf(taken) ?? 0, events: taken.reduce<Recorded['events']>((all, one) => union(all, one.events), new Set()) };
}

/** A function was run that is told of a failure; `well`: it comes back and says nothing more. */
export interface Caught {
  readonly well: Recorded | undefined;
}

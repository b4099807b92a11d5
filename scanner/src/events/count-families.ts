import { outcomeState } from './outcome-state.js';
import type { FamilyCount, ListedHandler, PackageFamilies } from './report.js';

/** How many handlers each package has of each family of events, and how many of them are in order. */
export function countFamilies(handlers: readonly ListedHandler[]): PackageFamilies[] {
  const packages = new Map<string, Map<string, FamilyCount>>();
  for (const handler of handlers) {
    const families = packages.get(handler.packageFolder) ?? new Map<string, FamilyCount>();
    packages.set(handler.packageFolder, families.set(handler.family, plus(families.get(handler.family), handler)));
  }
  return [...packages].sort(byKey).map(([folder, families]) => ({ folder, families: Object.fromEntries([...families].sort(byKey)) }));
}

function plus(count: FamilyCount | undefined, handler: ListedHandler): FamilyCount {
  const { handlers, recorded, waived } = count ?? { handlers: 0, recorded: 0, waived: 0 };
  const state = handlerState(handler);
  return { handlers: handlers + 1, recorded: recorded + (state === 'recorded' ? 1 : 0), waived: waived + (state === 'waived' ? 1 : 0) };
}

/** Is all on record that has to be? A waiver for what is on record anyway changes nothing. */
export function handlerState(handler: ListedHandler): 'recorded' | 'waived' | 'gap' {
  const states = [outcomeState(handler, 'success'), outcomeState(handler, 'failure')];
  return states.includes('gap') ? 'gap' : states.includes('waived') ? 'waived' : 'recorded';
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

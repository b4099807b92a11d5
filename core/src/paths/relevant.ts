import type { Emission } from './emission.js';
import type { WaysAsk } from './function-ways.js';

/**
 * Does a record tell what its function is for? All but ordinary log calls and domain events do. Those of handlers themselves do, too, and those on a way that fails; of others in the functions that
 * they call only the handler can say whether they are about it (`far`).
 */
export function counting(emission: Emission, ask: WaysAsk, hopeful: boolean): boolean | 'far' {
  if ((emission.strength !== 'log' && emission.strength !== 'domain-event') || ask.near || !hopeful) return true;
  return emission.outcome === 'failure' && emission.strength === 'log' ? false : 'far';
}

import { KnownError } from '../errors.js';
import type { MakeInventory } from './events.js';

/** What lists handlers where nothing else is given. */
export const ownInventory: MakeInventory = () => {
  throw new KnownError('this logproof lists no handlers yet');
};

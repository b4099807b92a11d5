export { inventory as ownInventory } from '@logproof/core';

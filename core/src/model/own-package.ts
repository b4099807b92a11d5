/** The package that applications ship with: types, safe forms, proofs, events. The names of its entry points count as its own. */
export const ownPackage = '@logproof/types';

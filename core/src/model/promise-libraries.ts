/** Packages whose exports make promises. */
export const promisePackages: ReadonlySet<string> = new Set(['q', 'bluebird', 'when', 'rsvp', 'es6-promise', 'promise', 'native-promise-only', 'any-promise', 'pinkie-promise']);

/** Methods that give a promise together with the functions that settle it. */
export const deferring: ReadonlySet<string> = new Set(['defer', 'Deferred', 'pending', 'withResolvers']);

/** Methods that hand each element of what they are called on to a function, and as which of its parameters. */
export const elementMethods: ReadonlyMap<string, number> = new Map([
  ...['map', 'forEach', 'filter', 'find', 'findLast', 'some', 'every', 'flatMap', 'findIndex', 'each'].map((name) => [name, 0] as const),
  ['reduce', 1], ['reduceRight', 1],
]);

/** Functions of packages that do the same with the elements of their first argument. */
export const elementFunctions: ReadonlySet<string> = new Set(['lodash', 'lodash-es', 'underscore', 'async']);

/** Methods of a promise whose first function is handed what it resolves to, or pieces of it. */
export const resolvedMethods: ReadonlySet<string> = new Set(['then', 'tap', 'done', 'progress']);

/** Methods of a promise whose first function is handed what it failed with. */
export const rejectedMethods: ReadonlySet<string> = new Set(['catch', 'fail', 'caught']);

/** Methods of a promise that give a promise for the same value. */
export const sameValueMethods: ReadonlySet<string> = new Set(['finally', 'fin', 'tap', 'timeout', 'delay', 'progress', 'catch', 'fail', 'caught', 'tapCatch']);

/** Methods that run the function they are given before they, or the promise that they give, are done: what it throws comes out of them. */
export const runningMethods: ReadonlySet<string> = new Set([
  'map', 'flatMap', 'forEach', 'filter', 'reduce', 'some', 'every', 'find', 'then', 'finally', 'add', 'execute', 'run', 'wrap', 'retry', 'transaction', '$transaction', 'withTransaction', 'schedule',
  'acquire', 'fire',
]);

/** Global functions that run a function later, and the position of the first argument they hand to it. */
export const laterCalls: ReadonlyMap<string, number> = new Map([
  ['setTimeout', 2], ['setInterval', 2], ['setImmediate', 1], ['process.nextTick', 1],
]);

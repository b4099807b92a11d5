/** What a method puts into what it is called on, and where it stands there. */
export interface GrowingMethod {
  /** Position of the first argument that is put in. */
  readonly from: number;
  /** Only that one; else all that follow. */
  readonly single?: boolean;
  /** Position of the argument that is its key. */
  readonly key?: number;
}

/** Methods of arrays, maps, sets, URLSearchParams, FormData and Headers. */
export const growingMethods: ReadonlyMap<string, GrowingMethod> = new Map<string, GrowingMethod>([
  ['push', { from: 0 }], ['unshift', { from: 0 }], ['splice', { from: 2 }], ['fill', { from: 0, single: true }],
  ['add', { from: 0, single: true }], ['set', { from: 1, single: true, key: 0 }], ['append', { from: 1, single: true, key: 0 }],
]);

/** Methods that leave nothing in what they are called on. */
export const emptyingMethods: ReadonlySet<string> = new Set(['clear']);

/** Functions that copy the properties of their other arguments into the first: global ones, and exports of packages by `package:path`. */
export const copiesInto: ReadonlySet<string> = new Set([
  'Object.assign', 'Object.defineProperties',
  ...['lodash', 'lodash-es', 'underscore'].flatMap((name) => ['assign', 'extend', 'merge', 'defaults', 'defaultsDeep', 'assignIn'].map((path) => `${name}:${path}`)),
  'util:_extend', 'object-assign:', 'extend:', 'xtend/mutable:', 'deepmerge:', 'merge-descriptors:', 'jquery:extend',
]);

/** What a call does with what it is given. Numbers are positions of arguments. */
export type CallEffect =
  /** The result carries these arguments. */
  | { readonly kind: 'carries'; readonly from: readonly number[] | 'all'; readonly step: 'serialized' | 'interpolated' | 'joined' | 'passed-through'; /** Text becomes a value, whose type the program declares. */ readonly parses?: true }
  /** The result carries nothing of them: a count, a boolean, a list of names. */
  | { readonly kind: 'clears' };

const serializes: CallEffect = { kind: 'carries', from: [0], step: 'serialized' };
/** Of an object, that it is one; of an error, its message. */
const prints: CallEffect = { kind: 'carries', from: [0], step: 'interpolated' };
const joins: CallEffect = { kind: 'carries', from: 'all', step: 'joined' };
const passes: CallEffect = { kind: 'carries', from: [0], step: 'passed-through' };
const parses: CallEffect = { kind: 'carries', from: [0], step: 'passed-through', parses: true };
const passesAll: CallEffect = { kind: 'carries', from: 'all', step: 'passed-through' };
const clears: CallEffect = { kind: 'clears' };

/** Global functions and constructors, by dotted path. */
export const globalCalls: ReadonlyMap<string, CallEffect> = new Map<string, CallEffect>([
  ['JSON.stringify', serializes], ['JSON.parse', parses], ['String', prints], ['String.raw', joins], ['structuredClone', passes],
  ['Object.assign', joins], ['Object.values', passes], ['Object.entries', passes], ['Object.fromEntries', passes], ['Object.freeze', passes],
  ['Object.create', passes], ['Array.from', passes], ['Array.of', passesAll], ['Promise.resolve', passes], ['Promise.all', passes], ['Promise.race', passes],
  ['Promise.allSettled', passes], ['Buffer.from', passes], ['Buffer.concat', passes], ['encodeURIComponent', passes], ['decodeURIComponent', passes],
  ['encodeURI', passes], ['decodeURI', passes], ['escape', passes], ['unescape', passes], ['atob', passes], ['btoa', passes],
  ['URL', passes], ['URLSearchParams', passes], ['Map', passes], ['Set', passes],
  ['Number', clears], ['parseInt', clears], ['parseFloat', clears], ['Number.parseInt', clears], ['Boolean', clears], ['BigInt', clears],
  ['Object.keys', clears], ['Object.getOwnPropertyNames', clears], ['Array.isArray', clears], ['isNaN', clears], ['Date.now', clears], ['Date', clears],
  ['Math.max', clears], ['Math.min', clears], ['Math.round', clears], ['Math.floor', clears], ['Math.ceil', clears], ['Symbol', clears],
  ['Buffer.byteLength', clears], ['Buffer.isBuffer', clears], ['process.memoryUsage', clears], ['process.uptime', clears], ['RegExp', clears],
]);

/** Exports of packages, by `package:path`. */
export const packageCalls: ReadonlyMap<string, CallEffect> = new Map<string, CallEffect>([
  ['util:inspect', serializes], ['util:format', joins], ['util:formatWithOptions', joins], ['util:stripVTControlCharacters', passes],
  ['url:format', serializes], ['url:parse', passes], ['url:resolve', joins], ['url:URL', passes], ['path:join', joins], ['path:resolve', joins],
  ...['lodash', 'lodash-es', 'underscore'].flatMap((name): [string, CallEffect][] => [
    ...['clone', 'cloneDeep', 'toPairs', 'compact', 'uniq', 'flatten', 'flattenDeep', 'toArray', 'values'].map((path): [string, CallEffect] => [`${name}:${path}`, passes]),
    ...['assign', 'extend', 'merge', 'defaults', 'defaultsDeep', 'concat', 'union'].map((path): [string, CallEffect] => [`${name}:${path}`, joins]),
  ]),
  ...['q', 'bluebird', 'when', 'rsvp'].flatMap((name): [string, CallEffect][] => ['', 'resolve', 'Promise.resolve', 'when', 'all', 'fcall', 'fulfill'].map((path) => [`${name}:${path}`, passes])),
  ['querystring:stringify', serializes], ['qs:stringify', serializes], ['safe-stable-stringify:', serializes], ['fast-safe-stringify:', serializes],
]);

/** Methods whose result carries what they are called on. */
export const carryingMethods: ReadonlyMap<string, 'receiver' | 'receiver-and-arguments'> = new Map<string, 'receiver' | 'receiver-and-arguments'>([
  ...['toString', 'valueOf', 'toJSON', 'trim', 'trimStart', 'trimEnd', 'toLowerCase', 'toUpperCase', 'toLocaleLowerCase', 'toLocaleUpperCase', 'normalize',
    'padStart', 'padEnd', 'repeat', 'split', 'join', 'reverse', 'sort', 'toSorted', 'toReversed', 'flat', 'filter', 'values', 'entries', 'slice', 'substring',
    'substr', 'replace', 'replaceAll'].map((name) => [name, 'receiver'] as const),
  ...['concat', 'with', 'toSpliced'].map((name) => [name, 'receiver-and-arguments'] as const),
]);

/** Methods whose result says something about their receiver but holds none of it. */
export const clearingMethods: ReadonlySet<string> = new Set([
  'startsWith', 'endsWith', 'includes', 'indexOf', 'lastIndexOf', 'test', 'match', 'has', 'some', 'every', 'keys', 'charCodeAt', 'codePointAt', 'charAt', 'localeCompare',
  'getTime', 'findIndex', 'search', 'isPrototypeOf', 'hasOwnProperty', 'toFixed', 'toISOString',
]);

/** Properties that tell of a value without showing it. */
export const valueFreeProperties: ReadonlySet<string> = new Set(['length', 'size', 'byteLength', 'count', 'constructor', 'prototype']);

/** Methods that hand elements of what they are called on to a callback, and as which of its parameters. */
export const elementMethods: ReadonlyMap<string, number> = new Map([
  ...['map', 'forEach', 'filter', 'find', 'findLast', 'some', 'every', 'flatMap', 'findIndex'].map((name) => [name, 0] as const),
  ['reduce', 1], ['reduceRight', 1],
]);

/** Packages that make up names, addresses and numbers for tests and demonstrations. */
export const inventingPackages: ReadonlySet<string> = new Set(['faker', '@faker-js/faker', 'chance', 'casual', '@ngneat/falso', 'falso', 'unique-names-generator']);

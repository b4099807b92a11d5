import { anything, each, neither, number, text, type FieldKind } from './field-kinds.js';

/** https://zod.dev/api. `zod/mini` and `zod/v4` are of this package too. */
export const zodPackage = 'zod';

const email: FieldKind = { holds: 'text', dataClass: 'personal', like: 'email' };
const phone: FieldKind = { holds: 'text', dataClass: 'personal', like: 'phoneNumber' };
const jwt: FieldKind = { holds: 'text', dataClass: 'access-token', like: 'accessToken' };

/** Formats of text: builders of their own since version 4, and methods of `z.string()`. */
export const zodFormats: ReadonlyMap<string, FieldKind> = new Map([['email', email], ['e164', phone], ['jwt', jwt]]);

/** Builders of single values. */
export const zodValues: ReadonlyMap<string, FieldKind> = new Map([
  ...zodFormats,
  ...each(text, ['string', 'stringFormat', 'base64', 'base64url', 'templateLiteral']),
  ...each(number, ['number', 'bigint', 'int', 'int32', 'uint32', 'int64', 'uint64', 'float32', 'float64', 'nan']),
  ...each(neither, ['boolean', 'stringbool', 'date', 'enum', 'nativeEnum', 'literal', 'null', 'undefined', 'void', 'never', 'symbol', 'uuid', 'guid', 'cuid', 'cuid2', 'ulid', 'function', 'iso.datetime', 'iso.date', 'iso.time']),
  ...each(anything, ['any', 'unknown']),
]);

export const zodObjects: ReadonlySet<string> = new Set(['object', 'strictObject', 'looseObject']);
/** Builders that wrap the schema they are given. */
export const zodWrappers: ReadonlySet<string> = new Set(['optional', 'nullable', 'nullish', 'readonly', 'nonoptional']);

/** Methods after which an object has the fields it had. */
export const zodKeeps: ReadonlySet<string> = new Set([
  'strict', 'passthrough', 'strip', 'loose', 'readonly', 'describe', 'meta', 'register', 'brand', 'refine', 'superRefine', 'check', 'overwrite', 'optional', 'nullable', 'nullish',
  'exactOptional', 'nonoptional', 'default', 'prefault', 'catch', 'partial', 'deepPartial', 'required', 'catchall',
]);
export const zodExtends: ReadonlySet<string> = new Set(['extend', 'safeExtend', 'augment', 'merge']);

/** Methods of a schema that give back what it describes. */
export const zodParses: ReadonlySet<string> = new Set(['parse', 'parseAsync', 'decode', 'decodeAsync']);
/** These give `{ success, data }`. */
export const zodSafeParses: ReadonlySet<string> = new Set(['safeParse', 'safeParseAsync', 'spa', 'safeDecode', 'safeDecodeAsync']);

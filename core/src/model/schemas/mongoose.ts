import { composite, each, neither, number, text, type FieldKind } from './field-kinds.js';

/** https://mongoosejs.com/docs/guide.html */
export const mongoosePackage = 'mongoose';

/** Last names of what a field's type can be: `String`, `Schema.Types.Mixed`. */
export const mongooseTypes: ReadonlyMap<string, FieldKind> = new Map([
  ...each(text, ['String', 'Mixed', 'Buffer', 'Object']),
  ...each(number, ['Number', 'Decimal128', 'BigInt', 'Double', 'Int32']),
  ...each(composite, ['Map']),
  ...each(neither, ['Boolean', 'Date', 'ObjectId', 'ObjectID', 'UUID']),
]);

export interface MongooseQuery {
  readonly gives: 'one' | 'many';
  /** Which argument says what is left out. */
  readonly projection?: number;
  /** Which argument may say so among its options. */
  readonly options?: number;
  /** What was just made holds what queries leave out. */
  readonly made?: boolean;
}

/** https://mongoosejs.com/docs/api/model.html: what gives documents back. */
export const mongooseQueries: ReadonlyMap<string, MongooseQuery> = new Map<string, MongooseQuery>([
  ['findOne', { gives: 'one', projection: 1, options: 2 }],
  ['findById', { gives: 'one', projection: 1, options: 2 }],
  ['find', { gives: 'many', projection: 1, options: 2 }],
  ['findOneAndUpdate', { gives: 'one', options: 2 }],
  ['findByIdAndUpdate', { gives: 'one', options: 2 }],
  ['findOneAndReplace', { gives: 'one', options: 2 }],
  ['findOneAndDelete', { gives: 'one', options: 1 }],
  ['findByIdAndDelete', { gives: 'one', options: 1 }],
  ['create', { gives: 'one', made: true }],
  ['insertMany', { gives: 'many', made: true }],
]);

/** Options of a query that change what it gives. */
export const mongooseShaping: ReadonlySet<string> = new Set(['projection', 'fields', 'select', 'rawResult', 'includeResultMetadata']);

/** Steps of a query after which documents hold what they held. */
export const mongooseKeeps: ReadonlySet<string> = new Set([
  'exec', 'lean', 'sort', 'limit', 'skip', 'populate', 'where', 'equals', 'session', 'orFail', 'maxTimeMS', 'hint', 'read', 'collation', 'comment', 'toObject', 'toJSON', 'and', 'or',
]);

import { anything, each, neither, number, text, type FieldKind } from './field-kinds.js';

/** https://orm.drizzle.team/docs/sql-schema-declaration */
export const drizzlePackage = 'drizzle-orm';
export const drizzleTables: ReadonlySet<string> = new Set(['pgTable', 'mysqlTable', 'sqliteTable', 'singlestoreTable', 'cockroachTable', 'mssqlTable']);

/** https://orm.drizzle.team/docs/column-types/pg and its siblings */
export const drizzleColumns: ReadonlyMap<string, FieldKind> = new Map([
  ...each(text, ['text', 'varchar', 'char', 'citext', 'tinytext', 'mediumtext', 'longtext', 'inet', 'bytea', 'blob', 'binary', 'varbinary', 'nvarchar', 'ntext']),
  ...each(number, ['integer', 'int', 'smallint', 'bigint', 'tinyint', 'mediumint', 'serial', 'smallserial', 'bigserial', 'real', 'doublePrecision', 'double', 'float', 'numeric', 'decimal']),
  ...each(neither, ['boolean', 'bit', 'timestamp', 'timestamptz', 'date', 'datetime', 'datetime2', 'time', 'year', 'interval', 'uuid', 'pgEnum', 'mysqlEnum', 'vector', 'halfvec', 'point', 'line']),
  ...each(anything, ['json', 'jsonb', 'customType']),
]);

/** What starts a query whose rows are the table's, and where the table stands: an argument of itself, or of the `from` behind it. */
export const drizzleSelects: ReadonlySet<string> = new Set(['select', 'selectDistinct', 'selectDistinctOn']);
export const drizzleChanges: ReadonlySet<string> = new Set(['insert', 'update', 'delete']);
export const drizzleFinds: ReadonlyMap<string, 'one' | 'many'> = new Map([['findFirst', 'one'], ['findMany', 'many']]);

/** Steps of a query after which its rows have the columns they had. Joins nest them, and end what is known. */
export const drizzleKeeps: ReadonlySet<string> = new Set([
  'where', 'orderBy', 'limit', 'offset', 'groupBy', 'having', 'for', 'execute', 'all', '$dynamic', '$withCache', 'values', 'set', 'onConflictDoNothing', 'onConflictDoUpdate',
  'onDuplicateKeyUpdate', 'from', 'returning',
]);

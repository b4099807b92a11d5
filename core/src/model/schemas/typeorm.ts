import { each, neither, number, text, type FieldKind } from './field-kinds.js';

/** https://typeorm.io/docs/entity/entities */
export const typeormPackage = 'typeorm';

/** Decorators of properties that are columns. */
export const typeormColumns: ReadonlySet<string> = new Set(['Column', 'PrimaryColumn', 'PrimaryGeneratedColumn', 'ObjectIdColumn', 'VirtualColumn']);

/** https://typeorm.io/docs/entity/entities#column-types: what a column's `type` names. */
export const typeormTypes: ReadonlyMap<string, FieldKind> = new Map([
  ...each(text, ['varchar', 'text', 'char', 'character varying', 'nvarchar', 'longtext', 'mediumtext', 'tinytext', 'citext', 'string', 'String']),
  ...each(number, ['int', 'integer', 'bigint', 'smallint', 'tinyint', 'numeric', 'decimal', 'float', 'double', 'real', 'number', 'Number']),
  ...each(neither, ['boolean', 'bool', 'date', 'datetime', 'timestamp', 'timestamptz', 'timestamp with time zone', 'time', 'uuid', 'enum', 'Boolean', 'Date']),
]);

/** Types and classes of what gives entities. */
export const typeormRepositories: ReadonlySet<string> = new Set(['Repository', 'TreeRepository', 'MongoRepository']);

/** https://typeorm.io/docs/working-with-entity-manager/repository-api */
export const typeormFinds: ReadonlyMap<string, 'one' | 'many'> = new Map<string, 'one' | 'many'>([
  ['findOne', 'one'], ['findOneBy', 'one'], ['findOneOrFail', 'one'], ['findOneByOrFail', 'one'], ['preload', 'one'], ['find', 'many'], ['findBy', 'many'],
]);
/** What was made or saved holds what queries leave out. */
export const typeormMakes: ReadonlySet<string> = new Set(['create', 'save']);

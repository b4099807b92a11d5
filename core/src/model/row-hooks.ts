export interface RowHook {
  /** Decorators of the functions that are run. */
  readonly hooks: ReadonlySet<string>;
  /** Which argument of the call is the options that the hook is handed as its second parameter. */
  readonly options: number;
}

/** Decorators of other libraries under Sequelize's names. TypeORM: https://typeorm.io/docs/advanced-topics/listeners-and-subscribers */
export const hookDecorators: ReadonlyMap<string, string> = new Map([['AfterInsert', 'AfterCreate'], ['AfterRemove', 'AfterDestroy'], ['AfterSoftRemove', 'AfterDestroy'], ['AfterRecover', 'AfterRestore']]);

const created = ['AfterCreate', 'AfterSave'];
const updated = ['AfterUpdate', 'AfterSave'];

/** Methods of a model or a row after which its hooks run. https://sequelize.org/docs/v6/other-topics/hooks/ */
export const rowHooks: ReadonlyMap<string, RowHook> = new Map<string, RowHook>([
  ['create', { hooks: new Set(created), options: 1 }],
  ['bulkCreate', { hooks: new Set(['AfterBulkCreate']), options: 1 }],
  ['findOrCreate', { hooks: new Set(created), options: 0 }],
  ['upsert', { hooks: new Set(['AfterUpsert']), options: 1 }],
  ['save', { hooks: new Set(updated), options: 0 }],
  ['update', { hooks: new Set(updated), options: 1 }],
  ['destroy', { hooks: new Set(['AfterDestroy']), options: 0 }],
  ['restore', { hooks: new Set(['AfterRestore']), options: 0 }],
  ['remove', { hooks: new Set(['AfterDestroy']), options: 0 }],
  ['insert', { hooks: new Set(created), options: 1 }],
  ['delete', { hooks: new Set(['AfterDestroy']), options: 0 }],
  ['findOneAndUpdate', { hooks: new Set(['AfterFindOneAndUpdate']), options: 2 }],
  ['updateOne', { hooks: new Set(['AfterUpdateOne']), options: 2 }],
  ['updateMany', { hooks: new Set(['AfterUpdateMany']), options: 2 }],
  ['deleteOne', { hooks: new Set(['AfterDeleteOne']), options: 1 }],
  ['findOneAndDelete', { hooks: new Set(['AfterFindOneAndDelete']), options: 1 }],
]);

/** A file without a match sets up no hooks by calls, options or subscribers. Sequelize, Mongoose (https://mongoosejs.com/docs/middleware.html), TypeORM, Prisma. */
export const hookMention = /\baddHook\s*[(<]|\.\s*after[A-Z]\w*\s*[(<]|\bhooks\s*:|\blistenTo\b|\bEventSubscriber\b|\.\s*post\s*[(<]\s*\[?\s*['"]|\$use\s*[(<]|\$extends\s*[(<]/;

/** Names of extensions of Prisma that stand for every model, and for every operation. https://www.prisma.io/docs/orm/prisma-client/client-extensions/query */
export const everyModel: ReadonlySet<string> = new Set(['$allModels', '$allOperations']);

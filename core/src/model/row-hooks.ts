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
]);

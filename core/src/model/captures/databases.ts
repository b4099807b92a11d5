import type { CaptureModel } from './capture-model.js';

const EVERY_QUERY = 'every query with its parameters';

/** https://typeorm.io/docs/logging: `query` logs all queries, with `-- PARAMETERS: [...]` (AbstractLogger). Queries that take long are logged whatever `logging` says. */
export const typeorm: CaptureModel = {
  library: 'TypeORM',
  packages: ['typeorm', '@nestjs/typeorm'],
  exports: ['DataSource', 'Connection', 'createConnection', 'TypeOrmModule.forRoot'],
  options: [
    { path: ['logging'], test: { texts: new Set(['query', 'all']), orTrue: true }, writes: EVERY_QUERY },
    { path: ['maxQueryExecutionTime'], test: 'given', writes: 'slow queries with their parameters', inDoubt: true },
  ],
};

/** https://sequelize.org/docs/v6/getting-started/#logging, `logQueryParameters` of its options. What stands in a `WHERE` is in the text of the query itself. */
export const sequelize: CaptureModel = {
  library: 'Sequelize',
  packages: ['sequelize', 'sequelize-typescript', '@sequelize/core', '@nestjs/sequelize'],
  exports: ['', 'Sequelize', 'SequelizeModule.forRoot'],
  options: [
    { path: ['logQueryParameters'], test: 'true', unlessOff: ['logging'], writes: EVERY_QUERY },
    { path: ['logging'], test: 'given', writes: 'queries with the values they look for', inDoubt: true },
  ],
};

/** https://orm.drizzle.team/docs/goodies#logging: the default logger writes `-- params: [...]`. */
export const drizzle: CaptureModel = {
  library: 'Drizzle',
  packages: ['drizzle-orm'],
  exports: ['drizzle'],
  options: [{ path: ['logger'], test: 'true', writes: EVERY_QUERY }],
};

/** https://knexjs.org/guide/#debug: writes the bindings beside the text. */
export const knex: CaptureModel = {
  library: 'Knex',
  packages: ['knex'],
  exports: ['', 'knex'],
  options: [{ path: ['debug'], test: 'true', writes: EVERY_QUERY }],
};

/** https://mongoosejs.com/docs/api/mongoose.html#Mongoose.prototype.set(): prints the operations with their arguments. */
export const mongoose: CaptureModel = {
  library: 'Mongoose',
  packages: ['mongoose'],
  exports: ['set'],
  options: [{ path: ['debug'], test: 'given', writes: 'every operation with its documents' }],
};

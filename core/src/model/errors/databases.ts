import { errorModel, type ErrorModel } from './error-model.js';

const bound = 'the query with its parameters';

/** https://github.com/typeorm/typeorm/blob/master/packages/typeorm/src/error/QueryFailedError.ts: `query`, `parameters` and what the driver's error has. */
const typeorm = errorModel({ id: 'TypeORM', packages: ['typeorm'], errorTypes: new Set(['QueryFailedError']), keeps: new Set(['parameters', 'driverError']), holds: bound });

/** https://sequelize.org/api/v6/class/src/errors/database-error.js: `sql` and `parameters`; a `ValidationError` keeps the record. */
const sequelize = errorModel({
  id: 'Sequelize',
  packages: ['sequelize', '@sequelize/core'],
  errorTypes: new Set(['DatabaseError', 'UniqueConstraintError', 'ForeignKeyConstraintError', 'ExclusionConstraintError', 'TimeoutError', 'ValidationError']),
  keeps: new Set(['sql', 'parameters', 'original', 'parent', 'errors']),
  holds: bound,
});

/** https://github.com/redis/ioredis#connect-to-redis: the client prints the options that it was made with. */
const ioredis = errorModel({
  id: 'ioredis',
  packages: ['ioredis'],
  clients: new Set(['', 'Redis', 'Cluster']),
  clientTypes: new Set(['Redis', 'Cluster']),
  holds: 'the command with its arguments',
  errorTypes: new Set(['ReplyError']),
  keeps: new Set(['command']),
  clientKeeps: 'the password that it connects with',
});

export const databases: readonly ErrorModel[] = [typeorm, sequelize, ioredis];

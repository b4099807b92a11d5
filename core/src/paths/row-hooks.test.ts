import { describe, expect, test } from 'vitest';
import { outcomes } from './covered.test-support.js';

const creates = (before: string, call = `User.create({ name: 'x' })`): string => `${before}\nasync function handler(req, res) { await ${call}; res.json({}); }`;
const row = `AuditLog.create({ action: 'x' });`;

describe('what a library runs for a row that is written', () => {
  test.each([
    ['a decorated hook', creates(`class User extends Model { @AfterCreate static async record(user, options) { ${row} } }`), 'all none'],
    ['a decorated hook of a base class', creates(`class Base extends Model { @AfterCreate static async record(user, options) { ${row} } } class User extends Base {}`), 'all none'],
    ['one under a condition that the options meet', creates(`class User extends Model { @AfterCreate static async record(user, options) { if (options.audit) { ${row} } } }`, `User.create({}, { audit: true })`), 'all none'],
    ['one under a condition that they do not', creates(`class User extends Model { @AfterCreate static async record(user, options) { if (options.audit) { ${row} } } }`, `User.create({}, { audit: false })`), 'none none'],
    ['one for something else', creates(`class User extends Model { @AfterDestroy static async record(user, options) { ${row} } }`), 'none none'],
    ['addHook', creates(`class User extends Model {} User.addHook('afterCreate', async (user) => { ${row} });`), 'all none'],
    ['addHook with a name', creates(`class User extends Model {} User.addHook('afterCreate', 'record', async (user) => { ${row} });`), 'all none'],
    ['afterCreate()', creates(`class User extends Model {} User.afterCreate(async (user) => { ${row} });`), 'all none'],
    ['a function by its name', creates(`async function record(user) { ${row} } class User extends Model {} User.afterCreate(record);`), 'all none'],
    ['an option of init', creates(`class User extends Model {} User.init({}, { sequelize, hooks: { afterCreate: async (user) => { ${row} } } });`), 'all none'],
    ['an option of define', creates(`const User = sequelize.define('User', {}, { hooks: { afterCreate(user) { ${row} } } });`), 'all none'],
    ['another model', creates(`class Post extends Model {} Post.afterCreate(async (user) => { ${row} }); class User extends Model {}`), 'none none'],
    ['before it is written', creates(`class User extends Model {} User.beforeCreate(async (user) => { ${row} });`), 'none none'],
    ['TypeORM, a method of the entity', creates(`class User extends BaseEntity { @AfterInsert() record() { ${row} } }`, `User.insert({ name: 'x' })`), 'all none'],
    ['TypeORM, a subscriber', creates(`@EventSubscriber() class UserSubscriber { listenTo() { return User; } afterInsert(event) { ${row} } } class User {}`, `this.userRepository.insert({ name: 'x' })`), 'all none'],
    ['TypeORM, a subscriber to everything', creates(`@EventSubscriber() class Everything { afterInsert(event) { ${row} } }`, `this.userRepository.insert({ name: 'x' })`), 'all none'],
    ['TypeORM, a subscriber to another entity', creates(`@EventSubscriber() class PostSubscriber { listenTo() { return Post; } afterInsert(event) { ${row} } } class Post {}`, `this.userRepository.insert({ name: 'x' })`), 'none none'],
    ['Mongoose', creates(`const userSchema = new Schema({}); userSchema.post('save', async function (user) { ${row} }); const User = model('User', userSchema);`), 'all none'],
    ['Mongoose, several', creates(`const userSchema = new Schema({}); userSchema.post(['updateOne', 'findOneAndUpdate'], async function (user) { ${row} }); const User = model('User', userSchema);`, `User.updateOne({}, {})`), 'all none'],
    ['Mongoose, before', creates(`const userSchema = new Schema({}); userSchema.pre('save', async function (user) { ${row} }); const User = model('User', userSchema);`), 'none none'],
    ['Prisma, a middleware', creates(`prisma.$use(async (params, next) => { const result = await next(params); await prisma.auditLog.create({ data: {} }); return result; });`, `prisma.user.create({ data: {} })`), 'all none'],
    ['Prisma, an extension', creates(`const db = prisma.$extends({ query: { user: { async create({ args, query }) { const made = await query(args); await prisma.auditLog.create({ data: {} }); return made; } } } });`, `db.user.create({ data: {} })`), 'all none'],
    ['Prisma, an extension of all models', creates(`const db = prisma.$extends({ query: { $allModels: { async $allOperations({ args, query }) { const made = await query(args); await prisma.auditLog.create({ data: {} }); return made; } } } });`, `db.user.update({ data: {} })`), 'all none'],
    ['Prisma, one of another model', creates(`const db = prisma.$extends({ query: { post: { async create({ args, query }) { await prisma.auditLog.create({ data: {} }); return query(args); } } } });`, `db.user.create({ data: {} })`), 'none none'],
  ])('%s', (_, text, expected) => { expect(outcomes(text)).toBe(expected); });

  test('hooks that write what they are hooks of end', () => {
    expect(outcomes(creates(`class User extends Model {} class Post extends Model {} User.afterCreate(async (user) => { await Post.create({}); }); Post.afterCreate(async (post) => { await User.create({}); });`))).toBe('none none');
  });
});

import { describe, expect, test } from 'vitest';
import { entriesOf } from '../entries.test-support.js';

describe('resolver maps', () => {
  test('in place, handed on, spread, and of modules', () => {
    expect(entriesOf({
      '/p/server.ts': `import { ApolloServer } from '@apollo/server'; import { authMutations } from './auth'; import * as Query from './query'; import { User } from './user';
        const Mutation = { ...authMutations, deleteUser: async (parent, { id }, context) => context.db.delete(id) };
        new ApolloServer({ typeDefs, resolvers: { Query, Mutation, User, Subscription: { messages: { subscribe: () => stream() } } } });`,
      '/p/auth.ts': `export const authMutations = { login: async (_, args, ctx) => ctx.auth.login(args), logout };  function logout(_, args, ctx) { return true; }`,
      '/p/query.ts': `export const me = (parent, args, ctx) => ctx.user; export async function users() { return []; }`,
      '/p/user.ts': `export const User = { posts: (user) => [] };`,
    })).toEqual([
      'handler graphql login MUTATION login', 'handler graphql logout MUTATION logout', 'handler graphql me QUERY me', 'handler graphql users QUERY users',
      'handler graphql deleteUser MUTATION deleteUser', 'handler graphql subscribe SUBSCRIPTION messages',
    ]);
  });

  test('guards in front, wrappers around, typed resolvers, CommonJS', () => {
    expect(entriesOf({
      '/p/a.ts': `import { combineResolvers, skip } from 'graphql-resolvers';
        const isAdmin = (parent, args, { me }) => me.admin ? skip : new ForbiddenError();
        export const resolvers: Resolvers = { Mutation: { ban: combineResolvers(isAdmin, async (parent, args) => true), join: authenticated(async (parent, args) => true) } };
        const authenticated = (next) => (root, args, context, info) => { if (!context.user) throw new Error('x'); return next(root, args, context, info); };`,
      '/p/b.js': `const resolvers = {}; resolvers.Mutation = { login: async (parent, args) => ({}) }; module.exports = resolvers;`,
      '/p/users.js': `module.exports = { Mutation: { async users() { return {}; } }, UserMutation: { async create(obj, args, context) { return {}; } } };`,
      '/p/client.ts': `new InMemoryCache({ typePolicies: { Query: { fields: { users: { read() { return 1; } } } } } });`,
    })).toEqual(['guard graphql isAdmin', 'handler graphql ban MUTATION ban', 'handler graphql join MUTATION join', 'handler graphql login MUTATION login', 'handler graphql users MUTATION users', 'handler graphql create MUTATION user.create']);
  });
});

describe('schemas that are written as code', () => {
  test('graphql-js', () => {
    expect(entriesOf(`import { GraphQLObjectType } from 'graphql';
      const login = { type: T, args: {}, resolve: async (parent, args) => ({}) };
      export const Mutation = new GraphQLObjectType({ name: 'Mutation', fields: () => ({ login, logout: { type: B, resolve(parent, args) { return true; } } }) });
      new GraphQLObjectType({ name: 'User', fields: { posts: { resolve: () => [] } } });
    `)).toEqual(['handler graphql login MUTATION login', 'handler graphql logout MUTATION logout']);
  });

  test('Pothos', () => {
    expect(entriesOf(`import { builder } from './builder';
      builder.mutationField('login', (t) => t.field({ type: 'Token', args: {}, resolve: async (root, args, ctx) => ({}) }));
      builder.queryFields((t) => ({ me: t.prismaField({ resolve: (query, root, args, ctx) => ctx.user }) }));
      builder.mutationType({ fields: (t) => ({ logout: t.boolean({ resolve: () => true }) }) });
    `)).toEqual(['handler graphql login MUTATION login', 'handler graphql me QUERY me', 'handler graphql logout MUTATION logout']);
  });

  test('Nexus', () => {
    expect(entriesOf(`import { extendType, mutationField, mutationType } from 'nexus';
      export const Login = mutationField('login', { type: 'Token', resolve: async (root, args, ctx) => ({}) });
      export const Logout = mutationField((t) => { t.field('logout', { type: 'Boolean', resolve: () => true }); });
      export const More = extendType({ type: 'Query', definition(t) { t.nonNull.field('me', { resolve: (root, args, ctx) => ctx.user }); } });
      export const All = mutationType({ definition(t) { t.boolean('ban', { resolve: () => true }); } });
    `)).toEqual(['handler graphql login MUTATION login', 'handler graphql logout MUTATION logout', 'handler graphql me QUERY me', 'handler graphql ban MUTATION ban']);
  });

  test('type-graphql', () => {
    expect(entriesOf(`import { Resolver, Mutation, Arg } from 'type-graphql'; @Resolver() export class AuthResolver { @Mutation(() => Token) async login(@Arg('x') x: string) { return 1; } }
    `)).toEqual(['handler type-graphql AuthResolver.login MUTATION login']);
  });
});

import type { FileIR } from '../../ir/ir.js';

/** Decorators of methods that take requests, and what they stand for. https://docs.nestjs.com/controllers, /graphql/resolvers, /microservices/basics */
const methods: ReadonlyMap<string, string> = new Map([
  ['Get', 'GET'], ['Post', 'POST'], ['Put', 'PUT'], ['Patch', 'PATCH'], ['Delete', 'DELETE'], ['All', '*'], ['Head', 'HEAD'], ['Options', 'OPTIONS'],
  ['Query', 'QUERY'], ['Mutation', 'MUTATION'], ['Subscription', 'SUBSCRIPTION'], ['ResolveReference', 'QUERY'],
  ['MessagePattern', 'MESSAGE'], ['EventPattern', 'EVENT'], ['GrpcMethod', 'GRPC'], ['SubscribeMessage', 'MESSAGE'],
]);

/** `@httpPost` of inversify-express-utils, `@post` of LoopBack, `@POST` of fastify-decorators, `@PostMapping`. */
const alike = /^(?:http)?(get|post|put|patch|del|delete|all|head|options)(?:Mapping)?$/i;

/** What a decorator of a method says that it takes; undefined where it says nothing of requests. */
export function verbOf(name: string): string | undefined {
  const known = methods.get(name);
  if (known !== undefined) return known;
  const verb = alike.exec(name)?.[1]?.toUpperCase();
  return verb === 'ALL' ? '*' : verb === 'DEL' ? 'DELETE' : verb;
}

/** Decorators of classes whose methods take requests. */
export const hosts: ReadonlySet<string> = new Set(['Controller', 'RestController', 'Resolver', 'WebSocketGateway', 'JsonController', 'Route', 'controller']);

/** Packages whose decorators are called like those of Nest. LoopBack's classes need none of their own. */
const lookalikes: readonly string[] = ['type-graphql', 'routing-controllers', 'tsoa', 'inversify-express-utils', '@loopback/rest', '@tsed/common', '@tsed/schema', '@midwayjs/core', '@midwayjs/decorator', 'fastify-decorators'];

export const lookalikeOf = (ir: FileIR): string | undefined => ir.imports.map(({ specifier }) => specifier).find((one) => lookalikes.includes(one));

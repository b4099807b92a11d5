import type { Framework } from '../entry-point.js';
import { authLibraries } from './auth-libraries.js';
import { bySignature } from './by-signature.js';
import { commands } from './commands.js';
import { connectRpc } from './connect-rpc.js';
import { fastify } from './fastify.js';
import { fileRoutes } from './file-routes.js';
import { generatedRoutes } from './generated-routes.js';
import { graphqlResolvers } from './graphql-resolvers.js';
import { graphqlSchemas } from './graphql-schemas.js';
import { hapi } from './hapi.js';
import { hocuspocus } from './hocuspocus.js';
import { honoGuards } from './hono-guards.js';
import { httpRouters } from './http-routers.js';
import { lambda } from './lambda.js';
import { nestGuards } from './nest-guards.js';
import { nest } from './nest.js';
import { next } from './next.js';
import { nodeHttp } from './node-http.js';
import { orpc } from './orpc.js';
import { passport } from './passport.js';
import { queues } from './queues.js';
import { routeCheckers } from './route-checkers.js';
import { routeObjects } from './route-objects.js';
import { safeActions } from './safe-actions.js';
import { socketIo } from './socket-io.js';
import { trpc } from './trpc.js';

/** All frameworks whose entry points are found; a new one is a file beside these and a line here. */
export const frameworks: readonly Framework[] = [
  httpRouters, honoGuards, fastify, hapi, nodeHttp, nest, nestGuards, orpc, trpc, graphqlResolvers, graphqlSchemas, safeActions, next, fileRoutes, passport, authLibraries, lambda, queues, commands, connectRpc, socketIo, hocuspocus, routeCheckers, routeObjects, generatedRoutes, bySignature,
];

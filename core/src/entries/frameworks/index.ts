import type { Framework } from '../entry-point.js';
import { authLibraries } from './auth-libraries.js';
import { bySignature } from './by-signature.js';
import { fastify } from './fastify.js';
import { generatedRoutes } from './generated-routes.js';
import { httpRouters } from './http-routers.js';
import { nest } from './nest.js';
import { next } from './next.js';
import { passport } from './passport.js';
import { socketIo } from './socket-io.js';
import { trpc } from './trpc.js';

/** All frameworks whose entry points are found; a new one is a file beside these and a line here. */
export const frameworks: readonly Framework[] = [httpRouters, fastify, nest, trpc, passport, next, authLibraries, generatedRoutes, socketIo, bySignature];

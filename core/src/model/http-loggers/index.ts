import { expressWinstonModel } from './express-winston.js';
import { fastifyHttpModel } from './fastify.js';
import type { HttpLoggerModel } from './http-logger-model.js';
import { morganModel } from './morgan.js';
import { nestPinoHttpModel } from './nestjs-pino.js';
import { pinoHttpModel } from './pino-http.js';

export type { CredentialHeader, HttpLoggerModel } from './http-logger-model.js';
export { credentialHeaders } from './http-logger-model.js';

const httpLoggerModels: readonly HttpLoggerModel[] = [pinoHttpModel, nestPinoHttpModel, fastifyHttpModel, morganModel, expressWinstonModel];

/** The library that a call of this export sets up. */
export const httpLoggerOf = (packageName: string, path: string): HttpLoggerModel | undefined =>
  httpLoggerModels.find((model) => model.packages.includes(packageName) && model.factories.includes(path));

/** A file without any of these words sets none up. */
export const mayLogRequests = new RegExp(httpLoggerModels.flatMap((model) => model.packages).join('|'));

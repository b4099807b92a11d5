import { identify } from '../../facts/identity.js';
import { beside, valueOf, type Located } from '../../facts/located.js';
import { httpLoggerOf, mayLogRequests, type HttpLoggerModel } from '../../model/http-loggers/index.js';
import type { Policy } from '../../policy/policy.js';
import type { Program } from '../../program/program.js';
import { callsIn } from '../log-calls.js';
import { readExpressWinston } from './express-winston.js';
import { readFastify } from './fastify.js';
import type { HttpLogging } from './http-logging.js';
import { readMorgan } from './morgan.js';
import { readNestPino } from './nestjs-pino.js';
import { readPinoHttp, type Reading } from './pino-http.js';

export type { HttpLogging } from './http-logging.js';

/** The calls of a file that set up the logging of requests, with what they are certain to write. */
export function httpLoggingIn(program: Program, policy: Policy, file: string): readonly HttpLogging[] {
  if (!mayLogRequests.test(program.text(file) ?? '')) return [];
  return callsIn(program, file).flatMap((at) => {
    const call = valueOf(at);
    if (call.op !== 'call') return [];
    const callee = identify(program, beside(at, call.callee));
    const model = callee?.kind === 'export' ? httpLoggerOf(callee.package, callee.path) : undefined;
    const [first] = call.args;
    return model ? [{ at, library: model.id, ...read(program, policy, model, at, first === undefined ? undefined : beside(at, first)) }] : [];
  });
}

function read(program: Program, policy: Policy, model: HttpLoggerModel, at: Located, first: Located | undefined): Reading {
  switch (model.options) {
    case 'pino-http': return readPinoHttp(program, policy, first);
    case 'nestjs-pino': return readNestPino(program, policy, first);
    case 'fastify': return readFastify(program, policy, first);
    case 'morgan': return readMorgan(program, policy, at, first);
    case 'express-winston': return readExpressWinston(program, at, first);
  }
}

import { functionAt, valueAt } from '../ir/access.js';
import type { ValueOf } from '../ir/ir.js';
import { dottedName } from '../facts/dotted-name.js';
import { identify } from '../facts/identity.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { madeByPackage } from '../facts/made-by-package.js';
import { listenMethods, serveFunctions, serveGlobals, serverPackages } from '../model/services.js';
import type { Program } from '../program/program.js';
import { callsIn } from './log-calls.js';
import { constantBoolean, optionOf, possibleValues } from './object-options.js';
import { resolveConstant } from './constants.js';

/** Where a process begins to wait for requests. */
export interface ServiceEntry {
  /** The call that does it. */
  readonly at: Located;
  readonly call: ValueOf<'call'>;
  /** It is recorded by the framework itself. */
  readonly logsStart: boolean;
}

const hint = /\.\s*(?:listen|start|startAllMicroservices)\s*[(<]|\bserve\s*[(<]/;

/** The first call of a file that starts a service. Serves G5.9a. */
export function serviceEntry(program: Program, file: string): ServiceEntry | undefined {
  if (!hint.test(program.text(file) ?? '')) return undefined;
  for (const at of callsIn(program, file)) {
    const call = valueOf(at);
    if (call.op !== 'call') continue;
    const made = startedBy(program, at, call);
    // Any free port: for a test, or for an answer that is waited for once.
    if (made && !isZero(at, call)) return { at, call, logsStart: logsStart(program, made) };
  }
  return undefined;
}

/** The server that a call starts: where it was made, as far as that is seen. */
function startedBy(program: Program, at: Located, call: ValueOf<'call'>): readonly Located[] | undefined {
  const callee = valueAt(at.ir, call.callee);
  const known = identify(program, beside(at, call.callee));
  if (known?.kind === 'export' && serveFunctions.get(known.package)?.has(known.path) === true) return [];
  if (callee.op === 'member' && serveGlobals.has(dottedName(at.ir, call.callee) ?? '')) return [];
  if (callee.op !== 'member' || !listenMethods.has(callee.name) || call.kind !== 'call' || isMethod(at, call)) return undefined;
  const servers = possibleValues(program, beside(at, callee.object)).filter((server) => madeByPackage(program, server, serverPackages));
  return servers.length > 0 ? servers : undefined;
}

/** A class of a library or an application starts where somebody calls it. */
const isMethod = (at: Located, call: ValueOf<'call'>): boolean => {
  for (let fn = call.fn; fn > 0; fn = functionAt(at.ir, fn).parent) if (functionAt(at.ir, fn).class !== undefined) return true;
  return false;
};

function isZero(at: Located, { args: [first] }: ValueOf<'call'>): boolean {
  const value = first === undefined ? undefined : valueAt(at.ir, first);
  return value?.op === 'literal' && value.kind === 'number' && Number(value.text) === 0;
}

/** Nest says so unless its logger is off, Fastify where its logger is on. Measured: "Nest application successfully started", "Server listening at". */
function logsStart(program: Program, made: readonly Located[]): boolean {
  return made.some((server) => {
    const call = valueOf(server);
    const known = call.op === 'call' ? identify(program, beside(server, call.callee)) : undefined;
    if (call.op !== 'call' || known?.kind !== 'export') return false;
    const given = call.args[known.package === '@nestjs/core' ? call.args.length - 1 : 0];
    const options = given === undefined ? undefined : resolveConstant(program, beside(server, given));
    const isObject = options !== undefined && valueOf(options).op === 'object';
    if (known.package === '@nestjs/core') return !isObject || constantBoolean(program, optionOf(program, options, 'logger')) !== false;
    if (known.package !== 'fastify') return false;
    if (!isObject) return options !== undefined;
    const logger = optionOf(program, options, 'logger') ?? optionOf(program, options, 'loggerInstance');
    return logger !== undefined && constantBoolean(program, logger) !== false;
  });
}

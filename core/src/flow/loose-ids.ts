import { returnedValues } from '../ir/function-uses.js';
import { dottedName } from '../facts/dotted-name.js';
import { identify } from '../facts/identity.js';
import { inHandler } from '../facts/in-handler.js';
import { incomingUrl } from '../facts/incoming-url.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { isRequest } from '../facts/request-part.js';
import { splitName } from '../facts/split-name.js';
import { isAddressName, isUserIdField } from '../facts/user-id-field.js';
import { idMakers, interactionHeaders, interactionNames, nameWords, placeholderIds } from '../model/event-identity.js';
import { ownPackage } from '../model/own-package.js';
import type { Program } from '../program/program.js';
import { clientHeader } from './client-header.js';
import { constantString, resolveConstant } from './constants.js';
import type { EmitCall } from './emit-calls.js';
import { exportedCallsIn } from './exported-calls.js';
import { callsIn } from './log-calls.js';
import { looksAtId } from './looks-at-id.js';
import { optionOf } from './object-options.js';
import { recordFields } from './record-fields.js';

/** An id that does not say which session, thing or interaction it was. */
export interface LooseId {
  readonly how: 'session' | 'placeholder' | 'path' | 'mail' | 'name' | 'cached' | 'taken';
  readonly at: Located;
  /** The call that makes the id, or that is set up with it. */
  readonly call: { readonly at: Located; readonly method: string };
  readonly likely: boolean;
}

const takers: ReadonlySet<string> = new Set(['hashSession', 'resourceId']);

/** Hashes of a session that are those of a user, ids of things that are none, ids of interactions that a whole process shares or a client chooses. Serves X6.9, X6.10, X6.11. */
export function looseIds(program: Program, files: readonly string[], emits: readonly EmitCall[], inCommandLine: (file: string) => boolean): readonly LooseId[] {
  const made = exportedCallsIn(program, files, ownPackage, takers).flatMap(({ at, call, path }): LooseId[] => {
    const [argument] = call.args;
    if (argument === undefined) return [];
    const how = path === 'hashSession' ? sessionOf(program, beside(at, argument)) : thingOf(program, beside(at, argument));
    return how ? [{ how, at: beside(at, argument), call: { at, method: path }, likely: how === 'name' }] : [];
  });
  const written = emits.flatMap((call) => call.written.flatMap((at) => recordFields(program, at)).flatMap((field): LooseId[] => {
    const how = field.words === 'resource id' || (field.words === 'id' && field.holder === 'resource') ? thingOf(program, field.at) : undefined;
    return how && how !== 'name' ? [{ how, at: field.at, call, likely: false }] : [];
  }));
  return [...made, ...written, ...files.flatMap((file) => [...inCommandLine(file) ? [] : cachedIn(program, file), ...takenIn(program, file)])];
}

function namesOf(program: Program, at: Located): readonly string[] {
  return (dottedName(at.ir, at.value) ?? dottedName(resolveConstant(program, at).ir, resolveConstant(program, at).value) ?? '').split('.');
}

/** `hashSession(user.id)` */
function sessionOf(program: Program, at: Located): 'session' | undefined {
  const resolved = resolveConstant(program, at);
  const own = isUserIdField((dottedName(resolved.ir, resolved.value) ?? '').split('.'));
  return own || isUserIdField(namesOf(program, at)) ? 'session' : undefined;
}

/** `resourceId('n/a')`, `resourceId(req.path)`, `resourceId(user.email)` */
function thingOf(program: Program, at: Located): 'placeholder' | 'path' | 'mail' | 'name' | undefined {
  const text = constantString(program, at);
  if (text !== undefined) {
    if (placeholderIds.has(text.toLowerCase())) return 'placeholder';
    return text.startsWith('/') ? 'path' : text.includes('@') ? 'mail' : undefined;
  }
  if (incomingUrl(program, resolveConstant(program, at)) !== undefined) return 'path';
  const last = namesOf(program, at).at(-1) ?? '';
  if (isAddressName(last) && splitName(last).at(-1) !== 'id') return 'mail';
  return nameWords.has(splitName(last).at(-1) ?? '') ? 'name' : undefined;
}

/** `const requestId = randomUUID();` beside the imports of a file whose handlers use it. */
function cachedIn(program: Program, file: string): LooseId[] {
  const ir = program.ir(file);
  if (!ir || !/(?:id|Id|ID)\b/.test(program.text(file) ?? '')) return [];
  return ir.bindings.flatMap((binding) => {
    const [write] = binding.writes;
    if (binding.fn !== 0 || write === undefined || binding.writes.length > 1 || !interactionNames.has(splitName(binding.name).join(' '))) return [];
    const at = resolveConstant(program, { file, ir, value: write });
    const call = valueOf(at);
    if (at.file !== file || call.op !== 'call' || call.fn !== 0 || call.args.length > 0 || !makesId(program, at, call.callee)) return [];
    return binding.reads.some((read) => inHandler(program, { file, ir, value: read })) ? [{ how: 'cached' as const, at, call: { at, method: binding.name }, likely: false }] : [];
  });
}

function makesId(program: Program, at: Located, callee: number): boolean {
  const known = identify(program, beside(at, callee));
  if (known?.kind === 'global') return known.path === 'crypto.randomUUID' || known.path === 'globalThis.crypto.randomUUID';
  return known?.kind === 'export' && idMakers.get(known.package)?.has(known.path) === true;
}

/** Where HTTP loggers and frameworks are told which id a request has. https://github.com/pinojs/pino-http#readme, https://fastify.dev/docs/latest/Reference/Server/#genreqid */
const requestIdTakers: ReadonlySet<string> = new Set(['pino-http', 'fastify', 'koa-pino-logger', 'express-pino-logger', '@nestjs/platform-fastify']);

/** `pinoHttp({ genReqId: (req) => req.headers['x-request-id'] ?? randomUUID() })`, `req.id = req.headers['x-request-id']` */
function takenIn(program: Program, file: string): LooseId[] {
  if (!/request.id|correlation.id/i.test(program.text(file) ?? '')) return [];
  const ir = program.ir(file);
  const set = callsIn(program, file).flatMap((at) => idOption(program, at));
  const stored = (ir?.values ?? []).flatMap((value): LooseId[] => {
    if (!ir || value.op !== 'store' || !(value.name === 'id' || interactionNames.has(splitName(value.name).join(' '))) || !isRequest(program, file, ir, value.object)) return [];
    return taken(program, { file, ir, value: value.value }, `${dottedName(ir, value.object) ?? 'request'}.${value.name}`);
  });
  return [...set, ...stored];
}

function taken(program: Program, at: Located, method: string): LooseId[] {
  const header = clientHeader(program, at, interactionHeaders);
  return header && !looksAtId(program, header.at) && !looksAtId(program, at) ? [{ how: 'taken', at, call: { at, method }, likely: true }] : [];
}

function idOption(program: Program, at: Located): LooseId[] {
  const call = valueOf(at);
  const [first] = call.op === 'call' ? call.args : [];
  const known = call.op === 'call' && first !== undefined ? identify(program, beside(at, call.callee)) : undefined;
  if (first === undefined || known?.kind !== 'export' || !requestIdTakers.has(known.package)) return [];
  const options = resolveConstant(program, beside(at, first));
  const option = valueOf(options).op === 'object' ? optionOf(program, options, 'genReqId') : undefined;
  const maker = option && option !== 'unknown' ? identify(program, option) : undefined;
  if (maker?.kind !== 'function') return [];
  return returnedValues(maker.ir, maker.fn).flatMap((value) => taken(program, { file: maker.file, ir: maker.ir, value }, 'genReqId')).filter(({ at: place }) => place.file === at.file);
}

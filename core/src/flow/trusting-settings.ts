import { dottedName } from '../facts/dotted-name.js';
import { identify } from '../facts/identity.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { isRequest } from '../facts/request-part.js';
import { addressFields, trustingOptions, trustSetting } from '../model/event-identity.js';
import type { Policy } from '../policy/policy.js';
import type { Program } from '../program/program.js';
import { constantString, resolveConstant } from './constants.js';
import { emitCalls } from './emit-calls.js';
import { callsIn, logCallsOf } from './log-calls.js';
import { constantBoolean, optionOf } from './object-options.js';
import { recordFields } from './record-fields.js';

/** A setting by which a framework takes for the address of the client what the client says. */
export interface TrustingSetting {
  readonly at: Located;
  readonly setting: string;
  /** How many proxies there are is said so. */
  readonly instead: string;
}

/** Of a program that records the address its framework tells, the settings in some files that let the client choose it. Serves X6.9. */
export function trustingSettings(program: Program, policy: Policy, files: readonly string[]): readonly TrustingSetting[] {
  const found = files.filter((file) => /trust.?proxy|\bproxy\b/i.test(program.text(file) ?? '')).flatMap((file) => [...callsIn(program, file).flatMap((at) => setBy(program, at)), ...stored(program, file)]);
  return found.length > 0 && recordsAddress(program, policy) ? found : [];
}

function setBy(program: Program, at: Located): TrustingSetting[] {
  const call = valueOf(at);
  if (call.op !== 'call') return [];
  const [first, second] = call.args.map((argument) => beside(at, argument));
  const callee = valueOf(beside(at, call.callee));
  const method = callee.op === 'member' ? callee.name : '';
  if (first && (method === 'set' || method === 'enable') && constantString(program, first) === trustSetting) {
    const on = method === 'enable' ? first : second && constantBoolean(program, second) === true ? second : undefined;
    return on ? [{ at: on, setting: trustSetting, instead: "app.set('trust proxy', 1)" }] : [];
  }
  const known = identify(program, beside(at, call.callee));
  const model = known?.kind === 'export' ? trustingOptions.find(({ packages, paths }) => packages.includes(known.package) && paths.includes(known.path)) : undefined;
  const options = model && first ? resolveConstant(program, first) : undefined;
  if (!model || !options || valueOf(options).op !== 'object' || options.file !== at.file || model.unless.some((name) => optionOf(program, options, name) !== undefined)) return [];
  const option = optionOf(program, options, model.option);
  const instead = model.option === 'proxy' ? 'maxIpsCount: 1' : `${model.option}: 1`;
  return option && option !== 'unknown' && option.file === at.file && constantBoolean(program, option) === true ? [{ at: option, setting: model.option, instead }] : [];
}

/** `app.proxy = true` of Koa */
function stored(program: Program, file: string): TrustingSetting[] {
  const text = program.text(file) ?? '';
  const ir = program.ir(file);
  const koa = trustingOptions.find(({ packages }) => packages.includes('koa'));
  if (!ir || !koa || !text.includes('.proxy') || koa.unless.some((name) => text.includes(`.${name} =`))) return [];
  return ir.values.flatMap((value) => {
    if (value.op !== 'store' || value.name !== koa.option) return [];
    const at = { file, ir, value: value.value };
    const owner = valueOf(resolveConstant(program, beside(at, value.object)));
    const maker = owner.op === 'call' && owner.kind === 'new' ? identify(program, beside(at, owner.callee)) : undefined;
    return maker?.kind === 'export' && koa.packages.includes(maker.package) && constantBoolean(program, at) === true ? [{ at, setting: 'proxy', instead: 'app.maxIpsCount = 1' }] : [];
  });
}

/** Is what a framework takes for the address (`req.ip`) written into an event or a log: by a call in view, or by a logger of requests? */
function recordsAddress(program: Program, policy: Policy): boolean {
  const files = program.files.filter((file) => /\.ips?\b|\bips?\s*[,}]/.test(program.text(file) ?? ''));
  const logs = logCallsOf(program, policy);
  logs.prefetch(files);
  const written = files.flatMap((file) => logs.inFile(file).flatMap((log) => log.written.map((id) => beside(log.at, id))));
  const emitted = emitCalls(program, policy, files).flatMap((call) => call.written);
  if ([...written, ...emitted].some((at) => recordFields(program, at).some((field) => addressFields.has(field.words) && isFrameworks(program, field.at, 0)))) return true;
  return program.files.some((file) => /['"](?:morgan|express-winston)['"]/.test(program.text(file) ?? ''));
}

const MAX_DEPTH = 6;

/** `req.ip`, `ctx.ip`, `request.ips[0]` */
function isFrameworks(program: Program, given: Located, depth: number): boolean {
  const at = resolveConstant(program, given);
  const value = valueOf(at);
  if (depth > MAX_DEPTH) return false;
  if (value.op === 'choose') return value.options.some((option) => isFrameworks(program, beside(at, option), depth + 1));
  if (value.op === 'index' || value.op === 'cast') return isFrameworks(program, beside(at, value.op === 'index' ? value.object : value.value), depth + 1);
  if (value.op !== 'member' || (value.name !== 'ip' && value.name !== 'ips')) return false;
  const owner = dottedName(at.ir, value.object)?.split('.').at(-1);
  return owner === 'ctx' || isRequest(program, at.file, at.ir, value.object);
}

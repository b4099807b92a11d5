import { blockAt, functionAt, valueAt } from '../../ir/access.js';
import { identify } from '../../facts/identity.js';
import { beside, valueOf, type Located } from '../../facts/located.js';
import { credentialHeaders } from '../../model/http-loggers/index.js';
import { morganFormats, morganHeaderToken, morganModel, morganUrlToken } from '../../model/http-loggers/morgan.js';
import type { Program } from '../../program/program.js';
import type { Policy } from '../../policy/policy.js';
import { constantString, fieldOf, resolveConstant } from '../constants.js';
import { callsIn, logCallsOf } from '../log-calls.js';
import { functionOf } from '../logger-setup.js';
import { optionOf } from '../object-options.js';
import { silent } from './http-logging.js';
import type { Reading } from './pino-http.js';

/** The first argument of morgan: a format's name, a format string, a function. */
export function readMorgan(program: Program, policy: Policy, call: Located, format: Located | undefined): Reading {
  return { ...readFormat(program, format), handedTo: streamCall(program, policy, call) };
}

/** `stream: { write: (message) => logger.info(message.trim()) }` */
function streamCall(program: Program, policy: Policy, at: Located): Located | undefined {
  const call = valueOf(at);
  const second = call.op === 'call' ? call.args[1] : undefined;
  const options = second === undefined ? undefined : resolveConstant(program, beside(at, second));
  const stream = options && valueOf(options).op === 'object' ? optionOf(program, options, 'stream') : undefined;
  const write = stream && stream !== 'unknown' ? fieldOf(resolveConstant(program, stream), 'write') : undefined;
  const target = write && functionOf(program, write);
  if (!target) return undefined;
  const { start, end } = functionAt(target.ir, target.fn);
  return logCallsOf(program, policy).inFile(target.file).find(({ at: logged }) => valueOf(logged).start >= start && valueOf(logged).end <= end)?.at;
}

function readFormat(program: Program, format: Located | undefined): Reading {
  if (!format) return silent;
  const replaced = replacesUrl(program);
  const text = knownText(program, format);
  const seenIn = [resolveConstant(program, format).file];
  if (text === undefined) return { ...silent, seenIn, url: !replaced && functionWritesUrl(program, format) };
  if (morganFormats.has(text)) return { ...silent, seenIn, url: !replaced };
  const written = new Set([...text.matchAll(morganHeaderToken)].map(([, name]) => name?.toLowerCase()));
  return { ...silent, seenIn, headers: credentialHeaders.filter((header) => written.has(header)), url: !replaced && morganUrlToken.test(text) };
}

/** The text of a format; what is put into a template stands for itself. */
function knownText(program: Program, format: Located): string | undefined {
  const whole = constantString(program, format);
  if (whole !== undefined) return whole;
  const value = valueOf(resolveConstant(program, format));
  return value.op === 'template' ? value.texts.join(' ') : undefined;
}

const remembered = new WeakMap<Program, boolean>();

/** `morgan.token('url', ...)`: the program has its own idea of a URL. */
function replacesUrl(program: Program): boolean {
  let replaced = remembered.get(program);
  if (replaced === undefined) {
    replaced = program.files.some((file) => /morgan[^]*\.\s*token\s*\(/.test(program.text(file) ?? '') && callsIn(program, file).some((call) => isUrlToken(program, call)));
    remembered.set(program, replaced);
  }
  return replaced;
}

function isUrlToken(program: Program, at: Located): boolean {
  const call = valueOf(at);
  if (call.op !== 'call' || call.args[0] === undefined || constantString(program, beside(at, call.args[0])) !== 'url') return false;
  const callee = identify(program, beside(at, call.callee));
  return callee?.kind === 'export' && morganModel.packages.includes(callee.package) && callee.path === 'token';
}

/** `(tokens, req, res) => tokens.url(req, res)`, `req.originalUrl`; what takes the URL apart may clean it. */
function functionWritesUrl(program: Program, format: Located): boolean {
  const target = functionOf(program, format);
  if (!target) return false;
  const [tokens, request] = functionAt(target.ir, target.fn).parameters.map((id) => parameterBinding(target.ir, id));
  const members = functionAt(target.ir, target.fn).blocks.flatMap((block) => blockAt(target.ir, block).values).map((id) => valueAt(target.ir, id)).filter((value) => value.op === 'member');
  if (members.some(({ name }) => ['split', 'replace', 'replaceAll', 'slice', 'substring', 'match'].includes(name))) return false;
  return members.some(({ object, name }) => {
    const owner = valueAt(target.ir, object);
    if (owner.op !== 'read') return false;
    return (owner.binding === tokens && name === 'url') || (owner.binding === request && (name === 'url' || name === 'originalUrl'));
  });
}

function parameterBinding(ir: Located['ir'], id: number): number | undefined {
  const value = valueAt(ir, id);
  return value.op === 'parameter' ? value.binding : undefined;
}

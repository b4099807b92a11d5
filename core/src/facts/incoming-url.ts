import { bindingAt, typeNodeAt, valueAt } from '../ir/access.js';
import { callbackUse } from '../ir/function-uses.js';
import type { TypeNodeId, ValueId } from '../ir/ir.js';
import { answerNames, contextNames, contextTypes, outgoingOwners, urlProperties, type UrlPart } from '../model/frameworks/queries.js';
import { importTarget } from '../program/modules.js';
import type { Program } from '../program/program.js';
import { definitionsOf } from './definitions.js';
import { beside, valueOf, type Located } from './located.js';
import { parameterName } from './parameter-name.js';
import { isRequest } from './request-part.js';
import { namesRequestType } from './request-type.js';
import { dottedName } from './specifier.js';
import { splitName } from './split-name.js';

/** Which part of the URL of a request that came in this is as a whole: `req.url`, `req.query`, `ctx.params`. */
export function incomingUrl(program: Program, at: Located): UrlPart | undefined {
  const value = valueOf(at);
  if (value.op !== 'member') return undefined;
  const part = urlProperties.get(value.name);
  return part && isIncoming(program, at, value.object) ? part : undefined;
}

/** Is this a request that came in, or Koa's context of one, and none that the program makes and sends itself? */
export function isIncoming(program: Program, at: Located, id: ValueId): boolean {
  const value = valueAt(at.ir, id);
  if (value.op === 'parameter') return takesRequest(program, beside(at, id));
  if (value.op === 'cast') return isIncoming(program, at, value.value);
  if (value.op === 'member') return isRequest(program, at.file, at.ir, id) && !isOutgoingOwner(dottedName(at.ir, value.object));
  if (value.op !== 'read') return false;
  const binding = bindingAt(at.ir, value.binding);
  if (isContextType(program, at, binding.type)) return true;
  const definitions = definitionsOf(program, beside(at, id));
  const given = definitions.kind === 'values' ? definitions.values.map((place) => valueOf(place)) : [];
  if (contextNames.has(binding.name)) return given.some((one) => one.op === 'parameter' && takesNext(at, one.fn));
  if (!isRequest(program, at.file, at.ir, id)) return false;
  // What a program makes and sends itself is called a request too.
  return namesRequestType(program, at.file, at.ir, binding.type) === true || given.every((one) => isGiven(at, one));
}

/** A parameter that no interceptor of outgoing requests hands over, a part of one, what `getRequest()` gives. */
function isGiven(at: Located, value: ReturnType<typeof valueOf>): boolean {
  if (value.op === 'parameter') {
    const use = callbackUse(at.ir, value.fn);
    const callee = use && valueAt(at.ir, use.value.callee);
    return callee?.op !== 'member' || !(dottedName(at.ir, callee.object)?.split('.') ?? []).some((part) => outgoingOwners.has(part));
  }
  if (value.op === 'member') return !isOutgoingOwner(dottedName(at.ir, value.object));
  if (value.op === 'cast') return isGiven(at, valueAt(at.ir, value.value));
  if (value.op !== 'call' || value.kind === 'new') return false;
  // `context.switchToHttp().getRequest()`
  const callee = valueAt(at.ir, value.callee);
  return callee.op === 'member' && callee.name === 'getRequest';
}

function isOutgoingOwner(name: string | undefined): boolean {
  const last = name === undefined ? undefined : splitName(name.split('.').at(-1) ?? '').at(-1);
  return last !== undefined && outgoingOwners.has(last);
}

/** Koa's `(ctx, next) => ...` */
function takesNext(at: Located, fn: number): boolean {
  return parameterName(at.ir, fn, 1) === 'next';
}

/** Is this the request that a handler takes apart: `({ query }: Request, res) => ...`? */
export function takesRequest(program: Program, at: Located): boolean {
  const value = valueOf(at);
  if (value.op !== 'parameter' || value.index !== 0) return false;
  const typed = namesRequestType(program, at.file, at.ir, value.type);
  if (typed !== undefined) return typed;
  return answerNames.has(parameterName(at.ir, value.fn, 1) ?? '');
}

function isContextType(program: Program, at: Located, id: TypeNodeId | undefined): boolean {
  const node = id === undefined ? undefined : typeNodeAt(at.ir, id);
  if (node?.kind !== 'name' || node.binding === undefined) return false;
  const index = bindingAt(at.ir, node.binding).import;
  const source = index === undefined ? undefined : at.ir.imports[index];
  const target = source && importTarget(program, at.file, source.specifier, source.imported);
  return target?.kind === 'package' && contextTypes.get(target.package)?.has(node.path.at(-1) ?? '') === true;
}

import { returnedValues } from '../ir/function-uses.js';
import { dottedName } from '../facts/dotted-name.js';
import { definitionsOf } from '../facts/definitions.js';
import { identify } from '../facts/identity.js';
import { beside, keyOf, valueOf, type Located } from '../facts/located.js';
import { isRequest } from '../facts/request-part.js';
import type { ValueId, ValueOf } from '../ir/ir.js';
import { headerGetters, leftMethods } from '../model/event-identity.js';
import { requestNames } from '../model/frameworks/requests.js';
import { ownPackage } from '../model/own-package.js';
import type { Program } from '../program/program.js';
import { constantString } from './constants.js';

/** Where a value is read off a header that whoever calls can send. */
export interface ClientHeader {
  readonly header: string;
  readonly at: Located;
}

const MAX_STEPS = 40;

/**
 * The header that a value is, or may be, taken from: `req.headers['x-forwarded-for'].split(',')[0].trim()`, `headers.get(...) ?? other`, through names and functions of
 * the project. What is counted from the right end of a list was put there by a proxy, and is none. Serves X6.9, X6.10.
 */
export function clientHeader(program: Program, at: Located, headers: ReadonlySet<string>): ClientHeader | undefined {
  const seen = new Set<string>();
  const follow = (place: Located): ClientHeader | undefined => {
    const key = keyOf(place);
    if (seen.has(key) || seen.size > MAX_STEPS) return undefined;
    seen.add(key);
    return step(program, place, headers, follow);
  };
  return follow(at);
}

type Follow = (at: Located) => ClientHeader | undefined;

const firstOf = (places: readonly Located[], follow: Follow): ClientHeader | undefined => {
  for (const place of places) {
    const found = follow(place);
    if (found) return found;
  }
  return undefined;
};

function step(program: Program, at: Located, headers: ReadonlySet<string>, follow: Follow): ClientHeader | undefined {
  const value = valueOf(at);
  const inner = (id: ValueId): Located => beside(at, id);
  switch (value.op) {
    case 'cast': case 'write': case 'await': return follow(inner(value.value));
    case 'choose': return firstOf(value.options.map(inner), follow);
    case 'read': {
      const definitions = definitionsOf(program, at);
      return firstOf(definitions.kind === 'values' ? definitions.values : definitions.target?.kind === 'own' ? definitions.target.values : [], follow);
    }
    case 'member': return headers.has(value.name.toLowerCase()) && isHeaders(program, inner(value.object)) ? { header: value.name.toLowerCase(), at } : undefined;
    case 'index': {
      const name = constantString(program, inner(value.index))?.toLowerCase();
      if (name !== undefined) return headers.has(name) && isHeaders(program, inner(value.object)) ? { header: name, at } : undefined;
      return isZero(inner(value.index)) ? follow(inner(value.object)) : undefined;
    }
    case 'call': return ofCall(program, at, value, headers, follow);
    default: return undefined;
  }
}

const isZero = (at: Located): boolean => {
  const value = valueOf(at);
  return value.op === 'literal' && value.kind === 'number' && value.text === '0';
};

function ofCall(program: Program, at: Located, call: ValueOf<'call'>, headers: ReadonlySet<string>, follow: Follow): ClientHeader | undefined {
  const callee = valueOf(beside(at, call.callee));
  const [first] = call.args;
  const name = first === undefined ? undefined : constantString(program, beside(at, first))?.toLowerCase();
  if (callee.op === 'member') {
    if (headerGetters.has(callee.name) && name !== undefined && headers.has(name)) return isHeaders(program, beside(at, callee.object)) ? { header: name, at } : undefined;
    if (leftMethods.has(callee.name) || (callee.name === 'at' && first !== undefined && isZero(beside(at, first)))) return follow(beside(at, callee.object));
  }
  const known = identify(program, beside(at, call.callee));
  const passes = (known?.kind === 'global' && known.path === 'String') || (known?.kind === 'export' && known.package === ownPackage && known.path === 'safeText');
  if (passes) return first === undefined ? undefined : follow(beside(at, first));
  if (known?.kind !== 'function') return undefined;
  return firstOf(returnedValues(known.ir, known.fn).map((value) => ({ file: known.file, ir: known.ir, value })), follow);
}

/** `req.headers`, `headers`, `headers()`, and what has `.get(name)`: a request. */
function isHeaders(program: Program, at: Located): boolean {
  const value = valueOf(at);
  if (value.op === 'cast' || value.op === 'await') return isHeaders(program, beside(at, value.value));
  if (value.op === 'call') return dottedName(at.ir, value.callee)?.split('.').at(-1) === 'headers';
  const name = dottedName(at.ir, at.value)?.split('.') ?? [];
  const last = name.at(-1) ?? '';
  if (last === 'headers' || last === 'header') return name.length === 1 || !/res|resp|response|options|opts|config|init/.test(name.at(-2) ?? '') || requestNames.has(name.at(-2) ?? '');
  return last === 'ctx' || requestNames.has(last) || isRequest(program, at.file, at.ir, at.value);
}

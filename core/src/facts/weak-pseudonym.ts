import { bindingAt, valueAt } from '../ir/access.js';
import type { FileIR, ValueId, ValueOf } from '../ir/ir.js';
import type { Program } from '../program/program.js';
import { definitionsOf } from './definitions.js';
import { dottedName } from './dotted-name.js';
import { beside, valueOf, type Located } from './located.js';
import { splitName } from './split-name.js';

/** Calls of a chain that are gone through. */
const MAX_CHAIN = 12;

/**
 * What a call hashes without a key: of `createHash('sha256').update(email).digest('hex')` and `md5(email)`, the e-mail address. Whoever has the addresses of everybody computes the
 * hashes of everybody. Serves G10.5.
 *
 * @returns undefined where a key or a salt goes in, and where the call cannot be seen through
 */
export function hashedWithoutKey(program: Program, at: Located): readonly Located[] | undefined {
  const call = valueOf(at);
  if (call.op !== 'call') return undefined;
  const callee = valueAt(at.ir, call.callee);
  const given = callee.op === 'member' && callee.name === 'digest' ? updatesBefore(program, at, callee.object) : plainly(at, call);
  return given === undefined || given.length === 0 || given.some(isKey) ? undefined : given;
}

/** `md5(x)`, `CryptoJS.SHA256(x)`, `crypto.hash('sha256', x)`; with a second text it is keyed. */
function plainly(at: Located, { callee, args: [first, second, ...rest] }: ValueOf<'call'>): readonly Located[] | undefined {
  const words = splitName(dottedName(at.ir, callee)?.split('.').at(-1) ?? '');
  if (first === undefined || words.includes('hmac')) return undefined;
  const algorithm = valueAt(at.ir, first);
  if (words.join('') === 'hash' && second !== undefined) return algorithm.op === 'literal' && /^(?:md5|sha|ripemd|blake)/i.test(algorithm.text) ? [beside(at, second)] : undefined;
  if (!/^(?:md[245]|sha(?:1|2|224|256|384|512)?|ripemd160|crc\d*|murmur|xxh|fnv)/.test(words.join(''))) return undefined;
  return second === undefined || (rest.length === 0 && valueAt(at.ir, second).op === 'literal') ? [beside(at, first)] : undefined;
}

/** What went into `createHash(...)`, in a chain or in statements of its own. */
function updatesBefore(program: Program, at: Located, object: ValueId, depth = 0): readonly Located[] | undefined {
  const value = valueAt(at.ir, object);
  if (depth > MAX_CHAIN) return undefined;
  if (value.op === 'read') {
    const definitions = definitionsOf(program, beside(at, object));
    const [made, ...others] = definitions.kind === 'values' ? definitions.values : [];
    const before = made && others.length === 0 ? updatesBefore(program, made, made.value, depth + 1) : undefined;
    return before && [...before, ...updatesOf(at, value.binding)];
  }
  if (value.op === 'write' || value.op === 'cast') return updatesBefore(program, at, value.value, depth + 1);
  if (value.op !== 'call') return undefined;
  const name = dottedName(at.ir, value.callee)?.split('.').at(-1);
  const callee = valueAt(at.ir, value.callee);
  if (name === 'createHash') return [];
  const [first] = value.args;
  const before = callee.op === 'member' && callee.name === 'update' && first !== undefined ? updatesBefore(program, at, callee.object, depth + 1) : undefined;
  return before && first !== undefined ? [...before, beside(at, first)] : undefined;
}

function updatesOf(at: Located, binding: number): readonly Located[] {
  return at.ir.values.flatMap((value) => {
    const callee = value.op === 'call' ? valueAt(at.ir, value.callee) : undefined;
    const owner = callee?.op === 'member' && callee.name === 'update' ? valueAt(at.ir, callee.object) : undefined;
    return value.op === 'call' && owner?.op === 'read' && owner.binding === binding && value.args[0] !== undefined ? [beside(at, value.args[0])] : [];
  });
}

const keyWords: ReadonlySet<string> = new Set(['salt', 'pepper', 'secret', 'key', 'nonce', 'random', 'uuid']);

/** A salt among what is hashed, also as part of a text. */
function isKey({ ir, value }: Located): boolean {
  return namesIn(ir, value, 0).some((name) => splitName(name).some((word) => keyWords.has(word)));
}

function namesIn(ir: FileIR, id: ValueId, depth: number): readonly string[] {
  const value = valueAt(ir, id);
  if (depth > 4) return [];
  switch (value.op) {
    case 'read': return [bindingAt(ir, value.binding).name];
    case 'member': return [value.name];
    case 'global': return [value.name];
    case 'template': return value.parts.flatMap((part) => namesIn(ir, part, depth + 1));
    case 'binary': return [value.left, value.right].flatMap((part) => namesIn(ir, part, depth + 1));
    case 'call': return [...namesIn(ir, value.callee, depth + 1), ...value.args.flatMap((part) => namesIn(ir, part, depth + 1))];
    default: return [];
  }
}

/** Letters of an address that may be left where its domain is. */
const MAX_LETTERS = 2;

/**
 * A mask that leaves most of an address, such as three letters and the domain. The pattern is read, never run.
 */
export function isThinMask(ir: FileIR, method: string, args: readonly ValueId[]): boolean {
  const [searched, put] = args.map((id) => valueAt(ir, id));
  if ((method !== 'replace' && method !== 'replaceAll') || searched?.op !== 'literal' || searched.kind !== 'regexp') return false;
  if (put?.op !== 'literal' && put?.op !== 'template') return false;
  // Only of an address is it known how much the rest tells.
  if (!searched.text.includes('@')) return false;
  const kept = [...searched.text.matchAll(/(?:\.|\\w|\[[^\]]*\])\{(\d+)(?:,\d*)?\}/g)].map(([, count]) => Number(count));
  return kept.some((count) => count > MAX_LETTERS);
}

/** `.toString('base64')`, `.toString('hex')`, `btoa(x)`: another spelling. */
export function isEncoding(ir: FileIR, method: string, args: readonly ValueId[]): boolean {
  const [first] = args.map((id) => valueAt(ir, id));
  return method === 'btoa' || (method === 'toString' && first?.op === 'literal' && ['base64', 'base64url', 'hex'].includes(first.text));
}

import { valueAt } from '../ir/access.js';
import type { FileIR, Value, ValueId } from '../ir/ir.js';
import { cleaningVerbs, hashingVerbs, sanitizers } from '../model/sanitizers/index.js';
import type { Policy } from '../policy/policy.js';
import type { Program } from '../program/program.js';
import { identify } from './identity.js';
import { beside, valueOf, type Located } from './located.js';
import { makesOpaque } from './makes-opaque.js';
import { calleeMatches, dottedName } from './specifier.js';
import { splitName } from './split-name.js';

/** The classes a call clears: a sanitizer of the policy, of a known package, or one that says so by its verb (`by-name`: its body may say otherwise). `hashed`: what went in is gone, but the hash may be called a secret itself. */
export function cleanedClasses(program: Program, policy: Policy, at: Located): readonly string[] | 'all' | 'hashed' | 'by-name' | undefined {
  const call = valueOf(at);
  if (call.op !== 'call') return undefined;
  const own = policy.sanitizers.find((sanitizer) => calleeMatches(program, at, sanitizer.call));
  if (own) return own.classes ?? 'all';
  const known = identify(program, beside(at, call.callee));
  if (known?.kind === 'export') {
    const model = sanitizers.find((sanitizer) => sanitizer.package === known.package && sanitizer.path === known.path);
    if (model) return model.hashes ? 'hashed' : model.classes ?? 'all';
  }
  if (makesOpaque(program, beside(at, call.callee))) return 'all';
  const callee = valueAt(at.ir, call.callee);
  if (callee.op === 'member' && callee.name === 'digest') return 'hashed';
  const name = dottedName(at.ir, call.callee)?.split('.').at(-1);
  const verb = name === undefined ? undefined : splitName(name)[0];
  if (verb === undefined) return undefined;
  return cleaningVerbs.has(verb) ? 'by-name' : hashingVerbs.has(verb) ? 'hashed' : undefined;
}

/**
 * A mask written by hand: a replacement by stars or by a word in brackets, the last four characters.
 */
export function isMask(ir: FileIR, method: string, args: readonly ValueId[]): boolean {
  const [first, second] = args.map((id) => valueAt(ir, id));
  if (method === 'replace' || method === 'replaceAll') return maskText(second) || takesOutUserInfo(first) || (takesOutAValue(first) && second?.op === 'literal');
  if (method !== 'slice' && method !== 'substring' && method !== 'substr') return false;
  const from = numberOf(ir, first);
  const to = second === undefined ? undefined : numberOf(ir, second);
  if (from !== undefined && from < 0) return from >= -4;
  if (from === undefined) return first !== undefined && second === undefined && isLengthMinus(ir, first);
  return from === 0 && to !== undefined && to >= 0 && to <= 4;
}

/** `number.slice(number.length - 4)` */
function isLengthMinus(ir: FileIR, value: Value): boolean {
  if (value.op !== 'binary' || value.operator !== '-') return false;
  const left = valueAt(ir, value.left);
  const right = numberOf(ir, valueAt(ir, value.right));
  return left.op === 'member' && left.name === 'length' && right !== undefined && right <= 4;
}

/** The first six to eight digits of a card number name the bank, and may be logged. Of a token they would be a piece of it. */
export function isBankDigits(ir: FileIR, method: string, args: readonly ValueId[]): boolean {
  const [from, to] = args.map((id) => numberOf(ir, valueAt(ir, id)));
  return ['slice', 'substring', 'substr'].includes(method) && from === 0 && to !== undefined && to <= 8;
}

/** The first six characters at most. */
export function isShortPiece(ir: FileIR, method: string, args: readonly ValueId[]): boolean {
  const [from, to] = args.map((id) => numberOf(ir, valueAt(ir, id)));
  return ['slice', 'substring', 'substr'].includes(method) && from === 0 && to !== undefined && to >= 0 && to <= 6;
}

/** `url.replace(/\?.*$/, '')`, `url.slice(0, url.indexOf('?'))`: the path, without what a client put behind it. */
export function takesOffQuery(ir: FileIR, method: string, args: readonly ValueId[]): boolean {
  const [first, second] = args.map((id) => valueAt(ir, id));
  if (method === 'replace' || method === 'replaceAll') return first?.op === 'literal' && first.kind === 'regexp' && first.text.includes('\\?') && second?.op === 'literal';
  if (!['slice', 'substring', 'substr'].includes(method) || second?.op !== 'call') return false;
  const mark = second.args[0] === undefined ? undefined : valueAt(ir, second.args[0]);
  return numberOf(ir, first) === 0 && mark?.op === 'literal' && mark.text === '?';
}

/** `url.replace(/\/\/.*@/, '//')` */
const takesOutUserInfo = (searched: Value | undefined): boolean => searched?.op === 'literal' && searched.kind === 'regexp' && /(?:\/\/|:).*@/.test(searched.text.slice(1).replaceAll('\\/', '/'));

/** `text.replace(secret, 'label')`: what is looked for is itself a value, so the label stands for that value. */
function takesOutAValue(searched: Value | undefined): boolean {
  return searched !== undefined && searched.op !== 'literal' && searched.op !== 'template';
}

function maskText(value: Value | undefined): boolean {
  return value?.op === 'literal' && value.kind === 'string' && /^(?:[*x•#.]+|(?:\$\d)*[[<(*•].*[\])>*•](?:\$\d)*|\$\d[*x•.]+(?:\$\d)?)$/i.test(value.text);
}

function numberOf(ir: FileIR, value: Value | undefined): number | undefined {
  if (value?.op === 'literal' && value.kind === 'number') return Number(value.text);
  if (value?.op !== 'unary' || value.operator !== '-') return undefined;
  const operand = numberOf(ir, valueAt(ir, value.operand));
  return operand === undefined ? undefined : -operand;
}

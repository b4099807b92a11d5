import { bindingAt, valueAt } from '../ir/access.js';
import type { FileIR, ValueId, ValueOf } from '../ir/ir.js';
import { encoders } from '../model/frameworks/untrusted.js';
import { isBehind } from './behind.js';
import { dottedName } from './dotted-name.js';
import type { Located } from './located.js';
import { splitName } from './split-name.js';

/** Does a call give text in which no line break of what it was given is left: an encoder, a replacement of such characters? Serves G12.5. */
export function takesOutLineBreaks(ir: FileIR, call: ValueOf<'call'>): boolean {
  const name = dottedName(ir, call.callee);
  const callee = valueAt(ir, call.callee);
  if (name !== undefined && (encoders.has(name) || encoders.has(name.split('.').at(-1) ?? ''))) return true;
  if (callee.op !== 'member') return name !== undefined && ['sanitize', 'sanitise', 'escape', 'encode', 'strip', 'clean', 'safe', 'slugify'].includes(splitName(name)[0] ?? '');
  const [first] = call.args.map((id) => valueAt(ir, id));
  if (callee.name === 'toString') return first?.op === 'literal' && ['hex', 'base64', 'base64url'].includes(first.text);
  if (callee.name === 'replace' || callee.name === 'replaceAll') return first?.op === 'literal' && (first.kind === 'regexp' ? coversLineBreaks(first.text) : /[\r\n]/.test(first.text));
  // Whatever the class of a validator or an encoder calls it.
  return ['escape', 'encode', 'toFixed', 'toISOString', 'toDateString', 'digest'].includes(callee.name);
}

/** `/[\r\n]/g`, `/\s+/g`, `/[^\w-]/g`, `/[\x00-\x1f]/g`, `/\p{C}/gu` */
const coversLineBreaks = (regexp: string): boolean => /\\[nrs]|\\x0|\\u000|\\p\{C|\\W|\[\^/.test(regexp);

/** Tests that a value only passes when it is one of a few, or has a form that leaves no room for a line break. */
const testing: ReadonlySet<string> = new Set(['includes', 'has', 'test', 'hasOwn', 'hasOwnProperty', 'match', 'isSafeInteger', 'isInteger', 'equals']);

/** Has the code that leads to an expression looked at what is in it: `if (!/^[a-z]+$/.test(name)) return`, `if (allowed.includes(name))`, `name === 'asc'`? */
export function isLookedAt(at: Located): boolean {
  const name = dottedName(at.ir, at.value);
  return name !== undefined && isBehind(at, (ir, test) => passing(ir, test, name));
}

type Side = 'true' | 'false' | undefined;

function passing(ir: FileIR, test: ValueId, name: string): Side {
  const value = valueAt(ir, test);
  if (value.op === 'unary' && value.operator === '!') {
    const inner = passing(ir, value.operand, name);
    return inner && (inner === 'true' ? 'false' : 'true');
  }
  if (value.op === 'binary') {
    if (value.operator === 'in') return dottedName(ir, value.left) === name ? 'true' : undefined;
    const sides = [value.left, value.right];
    if (!sides.some((side) => dottedName(ir, side) === name) || !sides.some((side) => valueAt(ir, side).op === 'literal')) return undefined;
    return value.operator.startsWith('===') || value.operator === '==' ? 'true' : value.operator.startsWith('!=') ? 'false' : undefined;
  }
  if (value.op === 'read') return isEntryUnder(ir, value, name) ? 'true' : undefined;
  if (value.op === 'choose' && value.kind === 'and') return value.options.map((option) => passing(ir, option, name)).find((side) => side === 'true');
  if (value.op !== 'call') return undefined;
  const method = valueAt(ir, value.callee);
  const callee = method.op === 'member' ? method.name : dottedName(ir, value.callee) ?? '';
  const about = [...value.args, ...receiver(ir, value)].some((id) => dottedName(ir, id) === name);
  return about && (testing.has(callee) || /^(?:is|are|validate)[A-Z_]/.test(callee)) ? 'true' : undefined;
}

/** `const handler = handlers[name]; if (!handler) return`: what is a key of a table is one of its keys. */
function isEntryUnder(ir: FileIR, { binding }: ValueOf<'read'>, name: string): boolean {
  return bindingAt(ir, binding).writes.some((id) => {
    const write = valueAt(ir, id);
    const made = write.op === 'write' ? valueAt(ir, write.value) : undefined;
    if (made?.op === 'index') return dottedName(ir, made.index) === name;
    const callee = made?.op === 'call' ? valueAt(ir, made.callee) : undefined;
    return made?.op === 'call' && callee?.op === 'member' && callee.name === 'get' && made.args[0] !== undefined && dottedName(ir, made.args[0]) === name;
  });
}

function receiver(ir: FileIR, { callee }: ValueOf<'call'>): readonly ValueId[] {
  const value = valueAt(ir, callee);
  return value.op === 'member' ? [value.object] : [];
}

/** The form of a record that a text is written in by hand, by how it begins: what stands between its signs is data, and may bring signs of its own. */
export function handBuilt(texts: readonly string[]): 'CEF' | 'syslog' | 'JSON' | undefined {
  const begin = texts[0]?.trimStart() ?? '';
  if (/^(?:<\d+>\S*\s*)?(?:CEF|LEEF):\d/.test(begin)) return 'CEF';
  if (/^<(?:\d{1,3}>|$)/.test(begin)) return 'syslog';
  return /^\{\s*["']\w+["']\s*:/.test(begin) ? 'JSON' : undefined;
}

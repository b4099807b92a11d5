import { bindingAt, functionAt, valueAt } from '../ir/access.js';
import type { FileIR, Value, ValueId, ValueOf } from '../ir/ir.js';
import { valuesWithin } from '../ir/function-values.js';
import { perPart } from '../ir/per-file.js';
import { identify } from '../facts/identity.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { splitName } from '../facts/split-name.js';
import type { Program } from '../program/program.js';
import type { Clearing } from './clearing.js';
import { constantStrings, resolveConstant } from './constants.js';
import { functionOf } from './logger-setup.js';

type OwnFunction = NonNullable<ReturnType<typeof functionOf>>;

/** Functions deep that a cleaner is looked through. */
const MAX_DEPTH = 3;

/**
 * What a function of the project takes out of what it is given, where its body says so: it compares keys with a list of names, or it replaces the values that the
 * service was configured with.
 *
 * @param callee the function, as it is called
 * @returns undefined where the body cannot be seen or does something else: then its name is believed
 */
export function ownCleaner(program: Program, callee: Located): Omit<Clearing & { kind: 'fields' }, 'above'> | Clearing & { kind: 'secrets' } | undefined {
  const target = functionOf(program, callee);
  if (!target) return undefined;
  const values = entriesWithin(target.ir, target.fn);
  if (values.some(([value]) => isTextMask(target, value))) return undefined;
  return keyList(program, target, values) ?? (replacesKnownValues(program, target, 0) ? { kind: 'secrets' } : undefined);
}

type Entry = readonly [Value, ValueId];

/** The values of a function and of the functions in it. */
const entriesWithin = perPart((ir, fn): readonly Entry[] => valuesWithin(ir, fn).map((id) => [valueAt(ir, id), id] as const));

/** `text.replace(/pattern/, ...)`: it looks at the text itself, whatever the key is. */
function isTextMask({ ir }: OwnFunction, value: Value): boolean {
  const call = methodCall(ir, value, ['replace', 'replaceAll']);
  const pattern = call?.args[0] === undefined ? undefined : valueAt(ir, call.args[0]);
  return pattern?.op === 'literal' && pattern.kind === 'regexp';
}

function methodCall(ir: FileIR, value: Value, names: readonly string[]): ValueOf<'call'> | undefined {
  if (value.op !== 'call') return undefined;
  const callee = valueAt(ir, value.callee);
  return callee.op === 'member' && names.includes(callee.name) ? value : undefined;
}

/** `if (sensitive.includes(key)) output[key] = '***'`, `.some((name) => key.includes(name))`, `new Set([...]).has(key)`. */
function keyList(program: Program, target: OwnFunction, values: readonly Entry[]): Omit<Clearing & { kind: 'fields' }, 'above'> | undefined {
  const { file, ir } = target;
  const writes = values.some(([value]) => value.op === 'store-index' || (value.op === 'delete' && value.name === undefined) || methodCall(ir, value, ['fromEntries', 'reduce', 'stringify']) !== undefined);
  if (!writes) return undefined;
  const ignoreCase = values.some(([value]) => methodCall(ir, value, ['toLowerCase', 'toLocaleLowerCase']) !== undefined);
  for (const [value] of values) {
    const call = methodCall(ir, value, ['includes', 'has', 'indexOf', 'some']);
    const callee = call && valueAt(ir, call.callee);
    if (call?.args[0] === undefined || callee?.op !== 'member' || valueAt(ir, call.args[0]).op === 'literal') continue;
    const names = listedNames(program, { file, ir, value: callee.object });
    if (!names || names.length === 0) continue;
    return { kind: 'fields', match: callee.name === 'some' ? 'part' : 'whole', ignoreCase, names: new Set(ignoreCase ? names.map((name) => name.toLowerCase()) : names) };
  }
  return undefined;
}

/** The texts of `[...]` and of `new Set([...])`. */
function listedNames(program: Program, at: Located): readonly string[] | undefined {
  const place = resolveConstant(program, at);
  const value = valueOf(place);
  const [first] = value.op === 'call' && value.kind === 'new' ? value.args : [];
  return constantStrings(program, first === undefined ? place : beside(place, first));
}

/** `raw.replace(new RegExp(escapeRegExp(config[name])), label)`, itself or in the functions it calls. */
function replacesKnownValues(program: Program, target: OwnFunction, depth: number): boolean {
  if (depth > MAX_DEPTH) return false;
  const { file, ir } = target;
  return entriesWithin(ir, target.fn).some(([value]) => {
    if (value.op !== 'call') return false;
    const replaced = methodCall(ir, value, ['replace', 'replaceAll']);
    if (replaced?.args[0] !== undefined) return isKnownValue(ir, replaced.args[0]);
    const callee = identify(program, { file, ir, value: value.callee });
    if (callee?.kind !== 'function' || !functionAt(callee.ir, callee.fn).hasBody || (callee.ir === ir && callee.fn === target.fn)) return false;
    return replacesKnownValues(program, callee, depth + 1);
  });
}

/** `new RegExp(escapeRegExp(value))`: only a value that is known needs escaping. */
function isKnownValue(ir: FileIR, id: ValueId): boolean {
  const value = valueAt(ir, id);
  if (value.op !== 'call') return false;
  const callee = valueAt(ir, value.callee);
  const name = callee.op === 'read' ? bindingAt(ir, callee.binding).name : callee.op === 'member' ? callee.name : callee.op === 'global' ? callee.name : '';
  if (/^escape/i.test(name) && splitName(name).some((word) => word.startsWith('reg'))) return true;
  return name === 'RegExp' && value.args[0] !== undefined && isKnownValue(ir, value.args[0]);
}

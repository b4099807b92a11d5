import { bindingAt, valueAt } from '../ir/access.js';
import type { ValueId } from '../ir/ir.js';
import { failureWords } from '../model/outcomes.js';
import type { Program } from '../program/program.js';
import { definitionsOf } from './definitions.js';
import { beside, valueOf, type Located } from './located.js';
import { splitName } from './split-name.js';

/** Whether a value is the status of a failure: a number of 400 and above, a constant that is called so. Undefined for what is no status. */
export function isFailureStatus(program: Program, at: Located, depth = 0): boolean | undefined {
  const value = valueOf(at);
  if (depth > 6) return undefined;
  switch (value.op) {
    case 'literal': {
      if (value.kind !== 'number') return undefined;
      const status = Number(value.text);
      return status >= 100 && status < 600 ? status >= 400 : undefined;
    }
    case 'cast': case 'write': return isFailureStatus(program, beside(at, value.value), depth + 1);
    case 'choose': {
      const options = value.options.map((option) => isFailureStatus(program, beside(at, option), depth + 1));
      return options.every((one) => one === options[0]) ? options[0] : options.find((one) => one !== undefined);
    }
    case 'member': return nameSays(value.name) ?? ofConstant(program, at, value.object, value.name, depth);
    case 'read': {
      const definitions = definitionsOf(program, at);
      const values = definitions.kind === 'values' ? definitions.values : definitions.target?.kind === 'own' ? definitions.target.values : [];
      const [only] = values;
      return (only && values.length === 1 ? isFailureStatus(program, only, depth + 1) : undefined) ?? nameSays(bindingAt(at.ir, value.binding).name);
    }
    default: return undefined;
  }
}

/** `codes.refused` of an object literal or an enum. */
function ofConstant(program: Program, at: Located, object: ValueId, name: string, depth: number): boolean | undefined {
  const owner = valueAt(at.ir, object);
  if (owner.op !== 'read') return undefined;
  const definitions = definitionsOf(program, beside(at, object));
  const values = definitions.kind === 'values' ? definitions.values : definitions.target?.kind === 'own' ? definitions.target.values : [];
  for (const one of values) {
    const value = withoutCast(one);
    const made = valueOf(value);
    const found = made.op === 'enum' ? made.members.find((member) => member.name === name)?.value : made.op === 'object' ? made.entries.find((entry) => entry.name === name)?.value : undefined;
    if (found !== undefined) return isFailureStatus(program, beside(value, found), depth + 1);
  }
  return undefined;
}

/** `{ ... } as const`, also where it is exported. */
function withoutCast(at: Located): Located {
  const value = valueOf(at);
  return value.op === 'cast' || value.op === 'write' ? withoutCast(beside(at, value.value)) : at;
}

const passing = new Set(['ok', 'created', 'accepted', 'success']);

function nameSays(name: string): boolean | undefined {
  const words = splitName(name);
  if (words.some((word) => failureWords.has(word)) || (words.includes('not') && words.includes('found'))) return true;
  return words.some((word) => passing.has(word)) ? false : undefined;
}

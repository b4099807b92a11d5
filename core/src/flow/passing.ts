import { blockAt, functionAt, valueAt } from '../ir/access.js';
import { returnedValues } from '../ir/function-uses.js';
import { isMask } from '../facts/cleans.js';
import type { Located } from '../facts/located.js';
import type { Policy } from '../policy/policy.js';
import type { Program } from '../program/program.js';
import type { DataClass } from '../model/data-classes.js';
import { isCleared } from './clearing.js';
import type { Path } from './hit.js';
import { functionOf } from './logger-setup.js';
import { originsOf } from './origins.js';

/** Where a field of a function's first parameter stands in what the function returns; undefined for part of a text. */
export interface Passing {
  readonly places: readonly (Path | undefined)[];
  /** It may stand elsewhere too. */
  readonly unsure: boolean;
}

/** Follows a field of a record through a serializer, a format or a censor. */
export function passing(program: Program, policy: Policy, at: Located, field: Path, dataClass: DataClass): Passing {
  const target = functionOf(program, at);
  if (!target) return { places: [], unsure: true };
  if (field.length === 0 && masksText(target)) return { places: [], unsure: false };
  const places: (Path | undefined)[] = [];
  let unsure = false;
  for (const value of returnedValues(target.ir, target.fn)) {
    const { trace } = originsOf(program, policy, { file: target.file, ir: target.ir, value });
    const handed = trace.parameters.filter((origin) => origin.fn === target.fn && origin.file === target.file && origin.index === 0);
    const kept = handed.filter(({ path, omit }) => path.every((name, i) => name === field[i] || name === '*') && !omit.includes(field[path.length] ?? ''));
    const left = kept.filter((origin) => !isCleared(origin.clearings, dataClass, origin.field && [...origin.field, ...field.slice(origin.path.length)]));
    places.push(...left.map((origin) => origin.field && [...origin.field, ...field.slice(origin.path.length)]));
    unsure ||= trace.opaque.length > handed.length;
  }
  return { places, unsure };
}

/**
 * A function that masks text on one of its ways is there to mask: that it gives back what is no text, or what holds none of the known secrets, as it is
 * does not make it a leak.
 */
function masksText(target: { readonly ir: Located['ir']; readonly fn: number }): boolean {
  return functionAt(target.ir, target.fn).blocks.some((block) => blockAt(target.ir, block).values.some((id) => {
    const call = valueAt(target.ir, id);
    const callee = call.op === 'call' ? valueAt(target.ir, call.callee) : undefined;
    return call.op === 'call' && callee?.op === 'member' && isMask(target.ir, callee.name, call.args);
  }));
}

import type { ValueId } from '../ir/ir.js';
import type { Given } from '../facts/invocation.js';
import type { Path } from './hit.js';

/** An argument that a parameter stands for, and the properties to be taken from it. */
export interface ForParameter {
  readonly argument: ValueId;
  readonly path: Path;
  readonly failed?: true;
}

/**
 * The arguments that one parameter of the function called stands for.
 *
 * @param path what is taken from the parameter
 */
export function argumentsFor(args: readonly Given[], parameter: { readonly index: number; readonly rest: boolean }, path: Path): readonly ForParameter[] {
  const { index, rest } = parameter;
  if (!rest) return at(args, index, path);
  const [element, ...deeper] = path;
  if (element !== undefined && element !== '*') return /^\d+$/.test(element) ? at(args, index + Number(element), deeper) : [];
  const first = args.findIndex((one) => one.each);
  const from = first >= 0 && first < index ? first : index;
  return args.slice(from).map(({ value, each }) => ({ argument: value, path: each && element !== undefined ? ['*', ...deeper] : deeper }));
}

/** The argument at one position; where a list is spread before it, all that can stand there. */
function at(args: readonly Given[], index: number, path: Path): readonly ForParameter[] {
  const first = args.findIndex((one) => one.each);
  if (first < 0 || first > index) {
    const argument = args[index];
    return argument === undefined ? [] : [{ argument: argument.value, path, ...(argument.failed ? { failed: true } : {}) }];
  }
  return args.slice(first).map(({ value, each }, i) => ({ argument: value, path: each ? [i === 0 ? String(index - first) : '*', ...path] : path }));
}

import type { ValueId } from '../ir/ir.js';
import type { Given } from '../facts/invocation.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import type { Path, Way } from './hit.js';

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

/** The one expression that a parameter stands for where the search came into its function through a call; undefined where that cannot be said. */
export function givenFor(at: Located, way: Pick<Way, 'calls'>): Located | undefined {
  const parameter = valueOf(at);
  const [context] = way.calls;
  if (parameter.op !== 'parameter' || context?.fn !== parameter.fn || context.file !== at.file || context.argument !== undefined) return undefined;
  const given = context.args[parameter.index - context.bound.length];
  return given && !given.each ? beside(context.call, given.value) : undefined;
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

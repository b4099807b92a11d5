import { functionAt, valueAt } from './access.js';
import type { FileIR, FunctionId, ValueId } from './ir.js';
import { perFile } from './per-file.js';
import { reachingWrites } from './reaching.js';

/** A call of what a parameter holds, or one that hands it on as an argument. */
export interface ParameterCall {
  readonly call: ValueId;
  /** Which argument it is handed on as; none where it is called. */
  readonly argument: number | undefined;
}

/**
 * Where a function, or a function in it, calls what one of its parameters holds.
 *
 * @param names the names under which the function stands in the parameter: `onToken` for `options.onToken(token)`
 */
export function callsOfParameter(ir: FileIR, fn: FunctionId, index: number, names: readonly string[]): readonly ParameterCall[] {
  const wanted = `${index}/${names.join('/')}`;
  return callsIn(ir).get(fn)?.get(wanted) ?? [];
}

const callsIn = perFile(index);

function index(ir: FileIR): Map<FunctionId, Map<string, ParameterCall[]>> {
  const made = new Map<FunctionId, Map<string, ParameterCall[]>>();
  const note = (value: ValueId, found: ParameterCall): void => {
    const place = parameterPlace(ir, value, 0);
    if (!place) return;
    let ofFunction = made.get(place.fn);
    if (!ofFunction) made.set(place.fn, ofFunction = new Map<string, ParameterCall[]>());
    const key = `${place.index}/${place.names.join('/')}`;
    const list = ofFunction.get(key);
    if (list) list.push(found);
    else ofFunction.set(key, [found]);
  };
  ir.values.forEach((value, call) => {
    if (value.op !== 'call') return;
    const callee = valueAt(ir, value.callee);
    const applied = callee.op === 'member' && (callee.name === 'call' || callee.name === 'apply');
    note(applied ? callee.object : value.callee, { call, argument: undefined });
    value.args.forEach((id, argument) => {
      const op = valueAt(ir, id).op;
      if (op === 'read') note(id, { call, argument });
    });
  });
  return made;
}

interface ParameterPlace {
  readonly fn: FunctionId;
  readonly index: number;
  readonly names: readonly string[];
}

const MAX_DEPTH = 8;

/** The parameter, or property of one, that an expression stands for and nothing else. */
export function parameterPlace(ir: FileIR, id: ValueId, depth = 0): ParameterPlace | undefined {
  const value = valueAt(ir, id);
  if (depth > MAX_DEPTH) return undefined;
  const next = (inner: ValueId): ParameterPlace | undefined => parameterPlace(ir, inner, depth + 1);
  switch (value.op) {
    case 'parameter': return value.rest || !functionAt(ir, value.fn).hasBody ? undefined : { fn: value.fn, index: value.index, names: [] };
    case 'read': {
      const [only, ...others] = reachingWrites(ir, id);
      return only === undefined || others.length > 0 ? undefined : next(only);
    }
    case 'write': case 'cast': return next(value.value);
    case 'choose': return value.options[0] === undefined ? undefined : next(value.options[0]);
    case 'member': {
      const owner = next(value.object);
      return owner && { ...owner, names: [...owner.names, value.name] };
    }
    default: return undefined;
  }
}

import { bindingAt, valueAt } from '../ir/access.js';
import type { FileIR, FunctionId, ValueId } from '../ir/ir.js';
import { callbackUse } from '../ir/function-uses.js';
import { perFile } from '../ir/per-file.js';

/** The variable, the property of an object or the field of a class that a value is kept in. */
export const keptAs = (ir: FileIR, value: ValueId): string | undefined => keepers(ir).get(value);

const keepers = perFile((ir: FileIR): ReadonlyMap<ValueId, string> => {
  const names = new Map<ValueId, string>();
  for (const value of ir.values) {
    if (value.op === 'write') names.set(value.value, bindingAt(ir, value.binding).name);
    if (value.op === 'store') names.set(value.value, value.name);
    if (value.op === 'object') for (const entry of value.entries) if (entry.name !== undefined) names.set(entry.value, entry.name);
  }
  for (const { members } of ir.classes) for (const { name, initializer } of members) if (name !== undefined && initializer !== undefined) names.set(initializer, name);
  for (const one of ir.exports) if (one.kind === 'value' && one.name !== 'default' && one.name !== '=') names.set(one.value, one.name);
  return names;
});

/** `const login = catchAsync(async (req, res) => ...)`: what a function is kept as that was handed to a call. */
export function keptAround(ir: FileIR, fn: FunctionId): string | undefined {
  let use = callbackUse(ir, fn);
  for (let depth = 0; use && depth < 4; depth++) {
    if (use.names.length > 0) return undefined;
    const name = keptAs(ir, use.call);
    if (name !== undefined) return name;
    const { call } = use;
    const outer = ir.values.findIndex((value) => value.op === 'call' && value.args.includes(call));
    const value = outer < 0 ? undefined : valueAt(ir, outer);
    use = value?.op === 'call' ? { call: outer, value, argument: value.args.indexOf(call), names: [] } : undefined;
  }
  return undefined;
}

/**
 * The names of the objects that a value stands in, from the outside, and its own: `auth.providers.list` of `const authRouter = os.router({ providers: { list: ... } })`. What
 * only says that it is a router says nothing.
 */
export function placesOf(ir: FileIR, value: ValueId): readonly string[] {
  const names: string[] = [];
  let at: ValueId | undefined = value;
  for (let depth = 0; at !== undefined && depth < MAX_PLACES; depth++) {
    const around: Holder | undefined = holders(ir).get(at);
    if (around?.name !== undefined) names.unshift(around.variable === true ? around.name.replace(/_?routers?$/i, '') : around.name);
    at = around?.holder;
  }
  return names.filter((name) => name !== '' && name !== 'default');
}

const MAX_PLACES = 12;

interface Holder {
  readonly name?: string;
  readonly variable?: boolean;
  readonly holder?: ValueId;
}

/** What each value is an entry, an argument or the value of. */
const holders = perFile((ir: FileIR): ReadonlyMap<ValueId, Holder> => {
  const found = new Map<ValueId, Holder>();
  for (const [id, value] of ir.values.entries()) {
    if (value.op === 'write') found.set(value.value, { name: bindingAt(ir, value.binding).name, variable: true });
    if (value.op === 'cast') found.set(value.value, { holder: id });
    if (value.op === 'call' && value.args.length === 1 && value.args[0] !== undefined) found.set(value.args[0], { holder: id });
    if (value.op === 'object') for (const entry of value.entries) if (entry.name !== undefined) found.set(entry.value, { name: entry.name, holder: id });
  }
  return found;
});

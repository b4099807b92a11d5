import { bindingAt, valueAt } from '../ir/access.js';
import type { BindingId, FileIR, ValueId, ValueOf } from '../ir/ir.js';
import { grouped, perFile } from '../ir/per-file.js';
import { storesOf } from '../ir/stores.js';
import { exportTarget } from '../program/modules.js';
import type { Program } from '../program/program.js';
import type { Follow, Identity } from './identity.js';
import { firstKnown, ofImport } from './import-identity.js';
import { beside, type Located } from './located.js';
import { requiredArgument } from './require-call.js';

/** What `owner.name` is where it was put there after the owner was made: `api.log = ...`, and `exports.log = ...` beside `module.exports = ...`. */
export function putOn(program: Program, at: Located, member: ValueOf<'member'>, follow: Follow): Identity | undefined {
  const owner = valueAt(at.ir, member.object);
  if (owner.op !== 'read') return undefined;
  return firstKnown([...storedUnder(at, owner, member.name).map((value) => () => follow(beside(at, value))), () => exportedBeside(program, at, owner, member.name, follow)]);
}

function storedUnder(at: Located, owner: ValueOf<'read'>, name: string): readonly ValueId[] {
  return storesOf(at.ir, owner.binding).flatMap((write) => (write.kind === 'set' && write.path.length === 1 && write.path[0] === name && write.value !== undefined ? [write.value] : []));
}

/** What a file puts on an object of its own after it made it, under any name the object goes by. */
export function storedOn(ir: FileIR, made: ValueId, name: string): readonly ValueId[] {
  return (holders(ir).get(made) ?? []).flatMap((binding) => storesOf(ir, binding)
    .flatMap((write) => (write.path.length === 1 && write.path[0] === name && write.value !== undefined ? [write.value] : [])));
}

/** The names that each object literal of a file goes by. */
const holders = perFile((ir): ReadonlyMap<ValueId, readonly BindingId[]> => grouped(ir.values.flatMap((value) => {
  const object = value.op === 'write' ? assigned(ir, value.value) : undefined;
  return value.op === 'write' && object !== undefined && valueAt(ir, object).op === 'object' ? [[object, value.binding] as const] : [];
})));

/** `self = module.exports = {}` */
function assigned(ir: FileIR, id: ValueId): ValueId {
  const value = valueAt(ir, id);
  return value.op === 'store' ? assigned(ir, value.value) : id;
}

/** `const logger = require('./logger'); logger.Logger` */
function exportedBeside(program: Program, at: Located, owner: ValueOf<'read'>, name: string, follow: Follow): Identity | undefined {
  for (const id of bindingAt(at.ir, owner.binding).writes) {
    const write = valueAt(at.ir, id);
    const given = write.op === 'write' ? valueAt(at.ir, write.value) : undefined;
    const specifier = given?.op === 'call' ? requiredArgument(at, given) : undefined;
    const text = specifier && valueAt(specifier.ir, specifier.value);
    const file = text?.op === 'literal' ? program.resolve(at.file, text.text) : undefined;
    if (file?.file !== undefined && file.package === undefined) return ofImport(exportTarget(program, file.file, name), follow);
  }
  return undefined;
}

import { classAt } from '../ir/access.js';
import type { ValueOf } from '../ir/ir.js';
import { storesToThis } from '../ir/stores.js';
import { ancestors } from '../facts/ancestors.js';
import { identify } from '../facts/identity.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { fieldOf, resolveConstant } from '../flow/constants.js';
import { exportTarget } from '../program/modules.js';
import type { Program } from '../program/program.js';

/** What `owner.name` was given: an export, a field of an object literal, a field of a class by its initializer or in its methods. */
export function memberValues(program: Program, at: Located, { object, name }: Pick<ValueOf<'member'>, 'object' | 'name'>): readonly Located[] {
  const owner = identify(program, beside(at, object));
  if (owner?.kind === 'namespace') {
    const target = exportTarget(program, owner.file, name);
    return target?.kind === 'own' ? target.values : [];
  }
  if (owner?.kind === 'object') return [fieldOf(owner.at, name) ?? []].flat();
  if (owner?.kind !== 'instance' && owner?.kind !== 'class') {
    const literal = resolveConstant(program, beside(at, object));
    return valueOf(literal).op === 'object' ? [fieldOf(literal, name) ?? []].flat() : [];
  }
  return ancestors(program, owner).flatMap(({ file, ir, class: id }) => {
    const initializers = classAt(ir, id).members.flatMap((one) => (one.name === name && one.initializer !== undefined ? [one.initializer] : []));
    const stores = storesToThis(ir, id).flatMap(({ path, value }) => (value !== undefined && path.length === 1 && path[0] === name ? [value] : []));
    return [...initializers, ...stores].map((value) => ({ file, ir, value }));
  });
}

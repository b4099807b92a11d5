import { valueAt } from '../ir/access.js';
import type { ClassIR, ValueId } from '../ir/ir.js';
import type { Program } from '../program/program.js';
import { identify } from './identity.js';
import type { Located } from './located.js';

/** The decorators of a class or member that a package exports under a name, with what they are given. */
export function decoratorsNamed(program: Program, at: Omit<Located, 'value'>, { decorators }: Pick<ClassIR, 'decorators'>, name: string): readonly { readonly args: readonly ValueId[]; readonly package: string }[] {
  return decorators.flatMap((id) => {
    const value = valueAt(at.ir, id);
    const known = identify(program, { ...at, value: value.op === 'call' ? value.callee : id });
    return known?.kind === 'export' && known.path === name ? [{ args: value.op === 'call' ? value.args : [], package: known.package }] : [];
  });
}

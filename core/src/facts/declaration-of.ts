import { valueAt } from '../ir/access.js';
import type { ValueOf } from '../ir/ir.js';
import type { DocTag } from '../port.js';
import { pending } from '../program/oracle.js';
import type { Program } from '../program/program.js';
import { beside, refOf, valueOf, type Located } from './located.js';
import type { DeclaredProperty } from './property-decorators.js';

/** A declaration as a compiler tells of it. */
export interface Declared extends DeclaredProperty {
  readonly tags: readonly DocTag[];
}

/**
 * The declaration behind `object.name`, a piece of a pattern, or the function that a call resolves to. Variables, and functions that the search goes into, are
 * read off the representation instead.
 */
export function declarationOf(program: Program, at: Located): Declared | undefined | typeof pending {
  const value = valueOf(at);
  if (value.op === 'call') {
    const callee = valueAt(at.ir, value.callee);
    return callee.op === 'member' || callee.op === 'read' ? program.oracle.symbol(refOf(beside(at, value.callee))) : undefined;
  }
  if (value.op !== 'member') return undefined;
  return value.pattern ? propertyOf(program, at, value) : program.oracle.symbol(refOf(at));
}

/** In `{ name }` the name is the variable; the property is that of the type taken apart. */
function propertyOf(program: Program, at: Located, { object, name }: ValueOf<'member'>): Declared | undefined | typeof pending {
  const owner = program.oracle.type(refOf(beside(at, object)));
  if (owner === pending || owner === undefined) return owner;
  const properties = program.oracle.properties(owner.id);
  return properties === pending ? pending : properties.find((property) => property.name === name);
}

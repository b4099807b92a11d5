import { classAt } from '../ir/access.js';
import type { Program } from '../program/program.js';
import { identify, type Identity } from './identity.js';

export type OwnClass = Identity & { kind: 'instance' | 'class' };

/** Superclasses are looked through this far: classes that extend each other further are a circle. */
const MAX_ANCESTORS = 8;

/** A class and those it extends, the nearest first, as far as they are the project's own. */
export function ancestors(program: Program, owner: OwnClass): readonly OwnClass[] {
  const found: OwnClass[] = [owner];
  for (let current = owner; found.length <= MAX_ANCESTORS;) {
    const parent = parentOf(program, current);
    if (parent?.kind !== 'class') break;
    current = { ...parent, kind: owner.kind };
    found.push(current);
  }
  return found;
}

/** What a class extends: a class of the project, of a package or of the language. */
export function parentOf(program: Program, { file, ir, class: id }: OwnClass): Identity | undefined {
  const { superClass } = classAt(ir, id);
  return superClass === undefined ? undefined : identify(program, { file, ir, value: superClass });
}

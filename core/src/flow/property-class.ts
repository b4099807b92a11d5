import { propertyDecorators, type DeclaredProperty } from '../facts/property-decorators.js';
import type { NameReading } from '../facts/read-name.js';
import type { Told } from '../facts/sensitive-properties.js';
import type { DecoratorModel } from '../model/decorators/index.js';
import type { Policy } from '../policy/policy.js';
import type { DocTag } from '../port.js';
import type { Program } from '../program/program.js';
import { isHarmless, nameClass, ownerOfType } from './name-class.js';
import { sensitiveTag } from './sensitive-tag.js';

/** What a property holds, and who says so. */
export interface PropertyReading extends Told {
  /** `typed`: its name, in the type that declares it. */
  readonly kind: 'typed' | 'tagged' | 'library';
  /** The decorator that says it. */
  readonly by?: string;
}

/**
 * Reads a property as it is declared: its documentation comment first, then its name, then the decorators of validators and mappers.
 *
 * @param whole the object that has it is looked at; else the property itself, which also holds what a query leaves out of objects
 */
export function propertyClass(program: Program, policy: Policy, property: DeclaredProperty & { readonly tags: readonly DocTag[] }, whole: boolean): PropertyReading | undefined {
  const tagged = sensitiveTag(policy, property.tags);
  if (tagged) return { reading: { dataClass: tagged, strength: 'strong', words: [] }, kind: 'tagged', told: true };
  const owner = property.declaredIn === undefined ? {} : { owner: ownerOfType(property.declaredIn) };
  const named = nameClass(policy, property.name, { role: 'property', ...owner });
  if (named?.strength === 'strong') return { reading: named, kind: 'typed', told: false };
  const models = propertyDecorators(program, property);
  if (models.length > 0 && !isHarmless(policy, property.name, { role: 'property', ...owner })) {
    const told = validated(policy, models, owner) ?? hinted(models, named, whole);
    if (told) return told;
  }
  return named && { reading: named, kind: 'typed', told: false };
}

/** `@IsEmail() contact: string` */
function validated(policy: Policy, models: readonly DecoratorModel[], owner: { readonly owner?: string }): PropertyReading | undefined {
  for (const { path, dataClass, like } of models) {
    if (dataClass === undefined || (like !== undefined && nameClass(policy, like, { role: 'property', ...owner }) === undefined)) continue;
    return { reading: { dataClass, strength: 'strong', words: [] }, kind: 'library', told: false, by: `@${path}` };
  }
  return undefined;
}

/** What is kept out of answers settles a weak name. A name that says nothing needs two of them: relations and large texts are kept out as well. */
function hinted(models: readonly DecoratorModel[], named: NameReading | undefined, whole: boolean): PropertyReading | undefined {
  const hints = models.filter(({ hides }) => hides === 'serializer' || (hides === 'query' && !whole));
  const [first] = hints;
  if (!first) return undefined;
  const by = `@${first.path}`;
  if (named) return { reading: { ...named, strength: 'strong' }, kind: 'library', told: false, by };
  return hints.length > 1 ? { reading: { dataClass: 'secret', strength: 'weak', words: [] }, kind: 'library', told: false, by } : undefined;
}

import { dataClasses, type DataClass } from '../model/data-classes.js';
import { ownPackage } from '../model/own-package.js';
import { redactedTypes } from '../model/sanitizers/index.js';
import type { TypeAnswer } from '../port.js';

/**
 * Can a value of this type hold data of this class? `certain`: as far as the type tells; `perhaps`: only inside an object or function.
 * An unknown type can hold anything.
 */
export function canHold(type: TypeAnswer | undefined, dataClass: DataClass): 'certain' | 'perhaps' | 'no' {
  if (type === undefined) return 'certain';
  if (isRedacted(type)) return 'no';
  const { holds } = type;
  if (holds.unknown || holds.text) return 'certain';
  if ((holds.number || holds.bigint) && dataClasses[dataClass].numeric) return 'certain';
  // A list prints its elements.
  if (holds.object && type.element !== undefined) return 'certain';
  return holds.object ? (wholes.has(dataClass) ? 'certain' : 'perhaps') : 'no';
}

/** Is it `Redacted<T>`, ours or that of a library, which prints as a placeholder, or a proof type that is a hash or a reference? */
export function isRedacted(type: TypeAnswer | undefined): boolean {
  if (type === undefined) return false;
  const own = redactedTypes.get(ownPackage);
  return type.brands.some(({ tag, classes }) => tag === 'redacted' || (tag === 'proof' && classes.every((name) => own?.has(name))))
    || type.names.some(({ name, origin }) => origin.package !== undefined && redactedTypes.get(origin.package)?.has(name) === true);
}

/**
 * Does what is written still hold a value that is tagged as sensitive? Who wrote the tag knew its type, so that a tagged boolean is what it is; what was made of
 * it must be able to hold it.
 *
 * @param same what is written is the tagged expression itself
 */
export function holdsTagged(dataClass: DataClass, same: boolean, source: TypeAnswer | undefined, written: TypeAnswer | undefined): boolean {
  if (isRedacted(source) || isRedacted(written)) return false;
  return same || canHold(written, dataClass) !== 'no' || canHold(source, dataClass) === 'no';
}

/** Classes of data that come as objects. */
const wholes: ReadonlySet<DataClass> = new Set<DataClass>(['request-dump', 'environment', 'cookie', 'session-id', 'raw-error']);

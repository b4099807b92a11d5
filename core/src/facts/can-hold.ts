import { dataClasses, type DataClass } from '../model/data-classes.js';
import type { TypeAnswer } from '../port.js';

/**
 * Can a value of this type hold data of this class? `certain`: as far as the type tells; `perhaps`: only inside an object or function.
 * An unknown type can hold anything.
 */
export function canHold(type: TypeAnswer | undefined, dataClass: DataClass): 'certain' | 'perhaps' | 'no' {
  if (type === undefined) return 'certain';
  if (type.brands.some((brand) => brand.tag === 'redacted')) return 'no';
  const { holds } = type;
  if (holds.unknown || holds.text) return 'certain';
  if ((holds.number || holds.bigint) && dataClasses[dataClass].numeric) return 'certain';
  // A list prints its elements.
  if (holds.object && type.element !== undefined) return 'certain';
  return holds.object ? (wholes.has(dataClass) ? 'certain' : 'perhaps') : 'no';
}

/** Classes of data that come as objects. */
const wholes: ReadonlySet<DataClass> = new Set<DataClass>(['request-dump', 'environment', 'cookie', 'session-id']);

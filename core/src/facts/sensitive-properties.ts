import type { PropertyAnswer, TypeAnswer } from '../port.js';
import { pending } from '../program/oracle.js';
import type { Program } from '../program/program.js';
import { canHold } from './can-hold.js';
import type { NameReading } from './read-name.js';

/** A property of a type, at some depth, that holds sensitive data. */
export interface SensitiveProperty {
  /** What lies deep down is often not there. */
  readonly certain: boolean;
  /** Names from the type down to it. */
  readonly path: readonly string[];
  readonly reading: NameReading;
  /** The type that declares it. */
  readonly declaredIn: string | undefined;
}

/** Levels of objects looked into, and properties looked at in all. */
const MAX_LEVELS = 3;
const MAX_PROPERTIES = 400;
/** Levels down to which a property is believed to be there. */
const SURE_LEVELS = 2;

/**
 * What an object of this type holds that must not be logged, by what its properties are called and what their types can hold. Only types that the project
 * declares are looked into (and generated database clients): what a library's type could hold is no fact about this program.
 *
 * @param callsToJson where the object stands, a `toJSON` of its own decides what is written (a logger's root object and a spread ignore it)
 * @param readProperty reads a property's name, given the name of the type that declares it
 * @returns `undefined` where the compiler has been asked and the question must be put again after the next flush
 */
export function sensitiveProperties(program: Program, type: TypeAnswer, callsToJson: boolean, readProperty: (name: string, owner: string | undefined) => NameReading | undefined): readonly SensitiveProperty[] | undefined {
  const found: SensitiveProperty[] = [];
  const seen = new Set<number>([type.id]);
  let level: { readonly type: TypeAnswer; readonly path: readonly string[] }[] = [{ type, path: [] }];
  let budget = MAX_PROPERTIES;
  let waiting = false;
  for (let depth = 0; depth < MAX_LEVELS && level.length > 0; depth++) {
    const next: typeof level = [];
    for (const at of level) {
      const element = at.type.element === undefined ? undefined : program.oracle.describe(at.type.element);
      if (element === pending) waiting = true;
      else if (element && !seen.has(element.id)) { seen.add(element.id); next.push({ type: element, path: at.path }); }
      if (!worthALook(at.type) || element) continue;
      const properties = program.oracle.properties(at.type.id);
      if (properties === pending) { waiting = true; continue; }
      if ((callsToJson || depth > 0) && properties.some((property) => property.method && property.name === 'toJSON' && ownDeclaration(property))) continue;
      // An object with methods inside another one (a related record, a service) is mostly not there, not printed, or prints itself in its own way.
      if (depth > 0 && properties.some((property) => property.method)) continue;
      for (const property of properties) {
        if (property.method || !ownDeclaration(property) || budget-- <= 0) continue;
        const described = program.oracle.describe(property.type);
        if (described === pending) { waiting = true; continue; }
        const path = [...at.path, property.name];
        const reading = readProperty(property.name, property.declaredIn);
        if (reading?.strength === 'strong' && canHold(described, reading.dataClass) === 'certain') found.push({ path, reading, declaredIn: property.declaredIn, certain: path.length <= SURE_LEVELS });
        else if (described?.holds.object && !seen.has(described.id)) { seen.add(described.id); next.push({ type: described, path }); }
      }
    }
    level = next;
  }
  return waiting ? undefined : found;
}

/** Arrays of plain data and class instances; not functions, errors, promises. */
function worthALook(type: TypeAnswer): boolean {
  return type.holds.object && !type.brands.some((brand) => brand.tag === 'redacted');
}

/** Packages that hold types generated from the project's own schema. */
const generated = new Set(['.prisma', '@prisma/client', '.prisma/client']);

function ownDeclaration(property: PropertyAnswer): boolean {
  if (property.origin === undefined) return true;
  return property.origin.package === undefined || generated.has(property.origin.package);
}

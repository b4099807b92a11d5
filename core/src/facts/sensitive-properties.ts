import type { PropertyAnswer, TypeAnswer } from '../port.js';
import { pending } from '../program/oracle.js';
import type { Program } from '../program/program.js';
import { canHold, isRedacted } from './can-hold.js';
import type { NameReading } from './read-name.js';

/** What a property or a type says of itself. `told`: not by its name, so that a type that holds nothing of the kind is no doubt. */
export interface Told {
  readonly reading: NameReading;
  readonly told: boolean;
}

/** A property of a type, at some depth, that holds sensitive data; or (an empty path) the type as a whole. */
export interface SensitiveProperty<T extends Told> {
  /** What lies deep down is often not there. */
  readonly certain: boolean;
  /** Names from the type down to it. */
  readonly path: readonly string[];
  readonly reading: T;
  /** The type that declares it. */
  readonly declaredIn: string | undefined;
}

export interface Readers<T extends Told> {
  property(property: PropertyAnswer): T | undefined;
  /** What a type says of all its values. */
  type(type: TypeAnswer): T | undefined;
}

/** Levels of objects looked into, and properties looked at in all. */
const MAX_LEVELS = 3;
const MAX_PROPERTIES = 400;
/** Levels down to which a property is believed to be there. */
const SURE_LEVELS = 2;

interface Level {
  readonly type: TypeAnswer;
  readonly path: readonly string[];
}

interface Search<T extends Told> {
  readonly program: Program;
  readonly readers: Readers<T>;
  readonly callsToJson: boolean;
  readonly found: SensitiveProperty<T>[];
  readonly seen: Set<number>;
  budget: number;
  /** Something had to be asked first. */
  waiting: boolean;
}

/**
 * What an object of this type holds that must not be logged, by how its properties are declared and what their types can hold. Only types that the project
 * declares are looked into (and generated database clients): what a library's type could hold is no fact about this program.
 *
 * @param callsToJson where the object stands, a `toJSON` of its own decides what is written (a logger's root object and a spread ignore it)
 * @returns `undefined` where the compiler has been asked and the question must be put again after the next flush
 */
export function sensitiveProperties<T extends Told>(program: Program, type: TypeAnswer, callsToJson: boolean, readers: Readers<T>): readonly SensitiveProperty<T>[] | undefined {
  const search: Search<T> = { program, readers, callsToJson, found: [], seen: new Set([type.id]), budget: MAX_PROPERTIES, waiting: false };
  let level: readonly Level[] = [{ type, path: [] }];
  for (let depth = 0; depth < MAX_LEVELS && level.length > 0; depth++) level = level.flatMap((at) => look(search, at, depth));
  return search.waiting ? undefined : search.found;
}

/** Looks at one type; returns the types inside it. */
function look<T extends Told>(search: Search<T>, { type, path }: Level, depth: number): Level[] {
  const { program, seen, found } = search;
  if (isRedacted(type)) return [];
  const whole = search.readers.type(type);
  if (whole) {
    found.push({ path, reading: whole, declaredIn: undefined, certain: path.length <= SURE_LEVELS });
    return [];
  }
  const element = type.element === undefined ? undefined : program.oracle.describe(type.element);
  if (element === pending) { search.waiting = true; return []; }
  if (element) {
    if (seen.has(element.id)) return [];
    seen.add(element.id);
    return [{ type: element, path }];
  }
  // Arrays of plain data and class instances; not functions, errors, promises.
  if (!type.holds.object) return [];
  const properties = program.oracle.properties(type.id);
  if (properties === pending) { search.waiting = true; return []; }
  if ((search.callsToJson || depth > 0) && properties.some((property) => property.method && property.name === 'toJSON' && ownDeclaration(property))) return [];
  // An object with methods inside another one (a related record, a service) is mostly not there, not printed, or prints itself in its own way.
  if (depth > 0 && properties.some((property) => property.method)) return [];
  return properties.flatMap((property) => lookAt(search, property, path));
}

function lookAt<T extends Told>(search: Search<T>, property: PropertyAnswer, before: readonly string[]): Level[] {
  if (property.method || !ownDeclaration(property) || search.budget-- <= 0) return [];
  const type = search.program.oracle.describe(property.type);
  if (type === pending) { search.waiting = true; return []; }
  const path = [...before, property.name];
  const reading = search.readers.property(property);
  if (reading?.reading.strength === 'strong' && holds(type, reading)) {
    search.found.push({ path, reading, declaredIn: property.declaredIn, certain: path.length <= SURE_LEVELS });
    return [];
  }
  if (!type?.holds.object || search.seen.has(type.id)) return [];
  search.seen.add(type.id);
  return [{ type, path }];
}

/** Who wrote a tag knows what the type holds; of what was told by a name, the type must agree. */
function holds(type: TypeAnswer | undefined, { told, reading }: Told): boolean {
  return told ? !isRedacted(type) : canHold(type, reading.dataClass) === 'certain';
}

/** Packages that hold types generated from the project's own schema. */
const generated = new Set(['.prisma', '@prisma/client', '.prisma/client']);

function ownDeclaration(property: PropertyAnswer): boolean {
  if (property.origin === undefined) return true;
  return property.origin.package === undefined || generated.has(property.origin.package);
}

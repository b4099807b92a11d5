import { refOf, type Located } from '../facts/located.js';
import { splitName } from '../facts/split-name.js';
import type { Policy } from '../policy/policy.js';
import type { PropertyAnswer, TypeAnswer } from '../port.js';
import { pending } from '../program/oracle.js';
import type { Program } from '../program/program.js';
import { propertyClass } from './property-class.js';

/** More than these are no choice any more but a copy. */
const MOST = 6;

export interface HarmlessFields {
  readonly names: readonly string[];
  /** The object may be missing. */
  readonly optional: boolean;
}

/**
 * The fields of an object that may be logged: plain data that says which thing it is and how it is doing.
 *
 * @param sensitive names of properties that hold something sensitive, at whatever depth
 * @returns undefined where the type is not known, or there are too many or none
 */
export function harmlessFields(program: Program, policy: Policy, at: Located, sensitive: ReadonlySet<string>): HarmlessFields | undefined {
  const { oracle } = program;
  const type = typeOf(program, at);
  if (!type?.holds.object || type.element !== undefined) return undefined;
  const properties = (answered(program, () => oracle.properties(type.id)) ?? []).filter((property) => isPlain(property) && !sensitive.has(property.name) && propertyClass(program, policy, property, false) === undefined);
  // All types are asked for in one batch.
  for (const property of properties) oracle.describe(property.type);
  const names = properties.filter((property) => isHarmless(property, answered(program, () => oracle.describe(property.type)))).map(({ name }) => name);
  if (names.length === 0 || names.length > MOST) return undefined;
  return { names: names.toSorted((a, b) => Number(b === 'id') - Number(a === 'id')), optional: type.holds.nullish };
}

/** The type of an expression; undefined where it is not known. */
export const typeOf = (program: Program, at: Located): TypeAnswer | undefined => answered(program, () => program.oracle.type(refOf(at)));

function answered<T>(program: Program, ask: () => T | typeof pending): T | undefined {
  const first = ask();
  if (first !== pending) return first;
  program.oracle.flush();
  const second = ask();
  return second === pending ? undefined : second;
}

const isPlain = ({ name, method, optional }: PropertyAnswer): boolean => !method && !optional && /^[A-Za-z_$][\w$]*$/.test(name);

/** What texts are called that say which thing it is or how it is doing, and not what somebody wrote into it. */
const telling: ReadonlySet<string> = new Set([
  'id', 'uuid', 'type', 'kind', 'status', 'state', 'role', 'level', 'code', 'method', 'currency', 'locale', 'version', 'action', 'outcome', 'sku',
]);

/** Numbers, truth values, words of a closed list; of open texts only what their name says is one of those. */
function isHarmless({ name }: PropertyAnswer, type: TypeAnswer | undefined): boolean {
  if (!type || type.holds.object || type.holds.callable || type.holds.unknown || type.holds.symbol) return false;
  return !type.holds.text || telling.has(splitName(name).at(-1) ?? '');
}

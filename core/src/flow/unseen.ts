import { isRedacted } from '../facts/can-hold.js';
import { describe } from '../facts/describe.js';
import { ruledOut } from '../facts/error-guard.js';
import { keyOf, type Located } from '../facts/located.js';
import { isRequestType } from '../facts/request-part.js';
import { sensitiveProperties, type SensitiveProperty } from '../facts/sensitive-properties.js';
import { dataClasses, type DataClass } from '../model/data-classes.js';
import { errorOfType } from '../model/errors/index.js';
import type { Policy } from '../policy/policy.js';
import type { TypeAnswer } from '../port.js';
import type { Program } from '../program/program.js';
import { isCleared } from './clearing.js';
import type { Opaque } from './hit.js';
import { flowOf, toldHit, type Judged } from './judged.js';
import { propertyClass, type PropertyReading } from './property-class.js';
import type { Written } from './summaries.js';
import { taggedType } from './tagged-type.js';

/** A value that the search could not see into, and the expression whose type may tell what it is. */
export interface Unseen {
  readonly written: Written;
  readonly opaque: Opaque;
  readonly anchor: Located;
}

export type Types = ReadonlyMap<string, TypeAnswer | undefined>;

/** What the types of values tell that the search could not see into. */
export function toldByTypes(program: Program, policy: Policy, unseen: readonly Unseen[], types: Types): Judged[] {
  return [
    ...unseen.flatMap((one) => branded(one, types)),
    ...unseen.flatMap((one) => requests(one, types)),
    ...unseen.flatMap((one) => errors(program, one, types)),
    ...unseen.flatMap((one) => tagged(program, policy, one, types)),
    ...objects(program, policy, unseen, types),
  ];
}

/** `Sensitive<T, Class>`: the type says what the value is. */
function branded({ written, opaque, anchor }: Unseen, types: Types): Judged[] {
  const brands = types.get(keyOf(anchor))?.brands.filter((brand) => brand.tag === 'sensitive') ?? [];
  return brands.flatMap((brand) => brand.classes).filter((name) => Object.hasOwn(dataClasses, name) && !isCleared(opaque.clearings, name as DataClass, opaque.field))
    .map((name) => flowOf(written, toldHit(opaque, anchor, opaque.steps, { dataClass: name as DataClass, kind: 'branded', name: 'Sensitive' }), true));
}

/** Requests and their headers that no name told of. */
function requests({ written, opaque, anchor }: Unseen, types: Types): Judged[] {
  const type = types.get(keyOf(anchor));
  if (!type || opaque.asText || !isRequestType(type) || isCleared(opaque.clearings, 'request-dump', opaque.field)) return [];
  return [flowOf(written, toldHit(opaque, anchor, opaque.steps, { dataClass: 'request-dump', kind: 'library', name: describe(anchor.ir, anchor.value) }), true)];
}

/** `if (axios.isAxiosError(error)) log.error(error)`: the type says whose error it is. */
function errors(program: Program, { written, opaque, anchor }: Unseen, types: Types): Judged[] {
  const type = types.get(keyOf(anchor));
  if (!type || opaque.asText) return [];
  const model = type.names.map(({ name, origin }) => (origin.package === undefined ? undefined : errorOfType(origin.package, name))).find((one) => one !== undefined);
  return model && !ruledOut(program, anchor, model) ? [flowOf(written, toldHit(opaque, anchor, opaque.steps, { dataClass: 'raw-error', kind: 'library', name: model.id }), true)] : [];
}

/** A type that is no object and is tagged as a whole: `type Pin = string & { pin: true }`. */
function tagged(program: Program, policy: Policy, { written, opaque, anchor }: Unseen, types: Types): Judged[] {
  const type = types.get(keyOf(anchor));
  const told = type && !type.holds.object && !isRedacted(type) ? taggedType(program, policy, type) : undefined;
  return told && !isCleared(opaque.clearings, told.reading.dataClass, opaque.field) ? [flowOf(written, toldHit(opaque, anchor, opaque.steps, { dataClass: told.reading.dataClass, kind: 'tagged', name: told.by ?? '' }), true)] : [];
}

/** Whole objects whose type says that they hold something sensitive. */
function objects(program: Program, policy: Policy, unseen: readonly Unseen[], types: Types): Judged[] {
  const flows: Judged[] = [];
  const readers = {
    property: (property: Parameters<typeof propertyClass>[2]) => propertyClass(program, policy, property, true),
    type: (type: TypeAnswer) => taggedType(program, policy, type),
  };
  let waiting: readonly Unseen[] = unseen.filter(({ opaque, anchor }) => !opaque.asText && types.get(keyOf(anchor))?.holds.object);
  while (waiting.length > 0) {
    const again: Unseen[] = [];
    for (const one of waiting) {
      const type = types.get(keyOf(one.anchor));
      const found = type && sensitiveProperties(program, type, one.opaque.field?.length !== 0, readers);
      if (!found) again.push(one);
      else flows.push(...found.filter((property) => isLeft(one, property)).map((property) => objectFlow(one, property)));
    }
    waiting = program.oracle.flush() ? again : [];
  }
  return flows;
}

/** Neither the way nor a function that cleans took it out. */
function isLeft({ opaque }: Unseen, { path, reading }: SensitiveProperty<PropertyReading>): boolean {
  return !opaque.omit.includes(path[0] ?? '') && !isCleared(opaque.clearings, reading.reading.dataClass, opaque.field && [...opaque.field, ...path]);
}

function objectFlow({ written, opaque, anchor }: Unseen, { path, reading, declaredIn, certain }: SensitiveProperty<PropertyReading>): Judged {
  const declared = path.length === 0 ? reading.by ?? '' : declaredIn === undefined ? path.join('.') : `${declaredIn}.${path.at(-1) ?? ''}`;
  const name = reading.kind === 'library' && reading.by !== undefined ? reading.by : declared;
  return flowOf(written, toldHit(opaque, anchor, opaque.steps, { dataClass: reading.reading.dataClass, kind: reading.kind, name, property: path }), certain);
}

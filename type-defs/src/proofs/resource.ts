import type { Literal, Untagged } from './accepted.js';
import { opaqueId } from './identifier.js';
import type { Proof } from './proof.js';

/** The kind of thing that is acted on: `invoice`. Serves X8.2, G8.3. */
export type ResourceType = Proof<string, 'ResourceType'>;

/** The id of the thing that is acted on. Serves X8.3, G8.3. */
export type ResourceId = Proof<string, 'ResourceId'>;

/** The id of what the thing belongs to: tenant, organisation, group, project. Serves X8.4. */
export type ScopeId = Proof<string, 'ScopeId'>;

/**
 * Names a kind of resource.
 *
 * @param name a literal such as `invoice`, or one of several
 * @throws TypeError when it is not words of letters and digits, joined with `_ . : -`, 64 characters at most; the message does not hold it
 *
 * Serves X8.2, G8.3.
 */
export function resourceType<const Name extends string>(name: Literal<Name>): ResourceType {
  if (typeof name !== 'string' || name.length > 64 || !/^[A-Za-z][A-Za-z0-9]*(?:[_.:-][A-Za-z0-9]+)*$/.test(name)) {
    throw new TypeError('The type of a resource must be words of letters and digits, joined with any of "_.:-", 64 characters at most.');
  }
  return name as ResourceType;
}

/**
 * Takes a text or a whole number for the id of a resource. A name that is one word cannot be told from an id.
 *
 * @param value never throws, whatever it is given
 * @returns `undefined` for addresses (of mail, of a host, a URL, a path), sentences, credentials, and for what stands where an id is
 *   missing (`0`, `unknown`, `n/a`)
 *
 * Serves X8.3, X11.2, G8.3.
 */
export function resourceId<T>(value: Untagged<T>): ResourceId | undefined {
  return opaqueId(value) as ResourceId | undefined;
}

/**
 * Takes a text or a whole number for the id of what a resource belongs to.
 *
 * @param value never throws, whatever it is given
 * @returns `undefined` for what `resourceId` refuses
 *
 * Serves X8.4, X11.2.
 */
export function scopeId<T>(value: Untagged<T>): ScopeId | undefined {
  return opaqueId(value) as ScopeId | undefined;
}

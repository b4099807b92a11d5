import { readName, type NameContext, type NameReading } from '../facts/read-name.js';
import { splitName } from '../facts/split-name.js';
import type { DataClass } from '../model/data-classes.js';
import type { Policy } from '../policy/policy.js';

/** A name as the project reads it: its own harmless and sensitive names first, then the lexicon. */
export function nameClass(policy: Policy, name: string, context: NameContext): NameReading | undefined {
  const own = ownNames(policy);
  if (own.harmless.size > 0 || own.sensitive.size > 0) {
    const words = splitName(name).join(' ');
    if (own.harmless.has(words)) return undefined;
    const dataClass = own.sensitive.get(words);
    if (dataClass) return { dataClass, strength: 'strong', words: words.split(' ') };
  }
  const reading = readName(name, context);
  return reading?.clearedBy === undefined ? reading : undefined;
}

/** Does the project, or a word of the name, say that it is harmless? */
export function isHarmless(policy: Policy, name: string, context: NameContext): boolean {
  return ownNames(policy).harmless.has(splitName(name).join(' ')) || readName(name, context)?.clearedBy !== undefined;
}

interface OwnNames {
  readonly harmless: ReadonlySet<string>;
  readonly sensitive: ReadonlyMap<string, DataClass>;
}

const cache = new WeakMap<Policy, OwnNames>();

function ownNames(policy: Policy): OwnNames {
  const known = cache.get(policy);
  if (known) return known;
  const words = (name: string): string => splitName(name).join(' ');
  const sensitive = new Map<string, DataClass>();
  for (const [id, { names }] of Object.entries(policy.dataClasses)) for (const name of names ?? []) sensitive.set(words(name), classOf(policy, id));
  for (const source of policy.sources) if (source.name !== undefined) sensitive.set(words(source.name), classOf(policy, source.class));
  const made = { harmless: new Set(policy.harmlessNames.map(words)), sensitive };
  cache.set(policy, made);
  return made;
}

/** A class of the project's own is treated like the class it names. */
export function classOf(policy: Policy, id: string): DataClass {
  return Object.hasOwn(policy.dataClasses, id) ? policy.dataClasses[id]?.like ?? (id as DataClass) : (id as DataClass);
}

/** What a type is called beyond what it is for: `SendMailOptions` is about sending mail, `UserDto` about a user. */
export function ownerOfType(name: string): string {
  const words = splitName(name);
  const last = words.findLastIndex((word) => !carriers.has(word));
  return last < 0 ? name : words.slice(0, last + 1).join(' ');
}

const carriers: ReadonlySet<string> = new Set([
  'props', 'options', 'opts', 'params', 'args', 'input', 'dto', 'data', 'payload', 'type', 'interface', 'model', 'entity', 'record', 'attributes', 'info',
]);

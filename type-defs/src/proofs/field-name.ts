import type { Literal } from './accepted.js';
import type { Proof } from './proof.js';

/** The name of a field of a schema, never what it holds. Serves G5.3. */
export type FieldName = Proof<string, 'FieldName'>;

const NAME = /^[A-Za-z_$][\w$.[\]-]{0,127}$/;

/**
 * Names a field of a schema. A client writes names too (`{ "my password is x": 1 }`), so a name that comes from data must be one of those that the
 * schema has: `fieldName(issue.path[0], Object.keys(schema.shape))`.
 *
 * @param name a literal, or with `known` anything at all
 * @param known the names that the schema has; keys of records and elements of lists are none
 * @returns `undefined` for what is none of `known`
 * @throws TypeError for a literal that is no name: letters, digits, `_ $ . [ ] -`, 128 characters at most; the message does not hold it
 *
 * Serves G5.3, G12.4.
 */
export function fieldName<const Name extends string>(name: Literal<Name>): FieldName;
export function fieldName(name: unknown, known: readonly string[]): FieldName | undefined;
export function fieldName(name: unknown, known?: readonly string[]): FieldName | undefined {
  const isName = typeof name === 'string' && NAME.test(name);
  if (known !== undefined) return isName && known.includes(name) ? (name as FieldName) : undefined;
  if (!isName) throw new TypeError('The name of a field must be 1 to 128 letters, digits or any of "_$.[]-", and start with a letter, "_" or "$".');
  return name as FieldName;
}

import { isRedacted, redact } from '../redacted.js';
import type { Redacted } from '../redacted.js';
import type { Class, Constraint, FieldLibraries, PropertyCheck, Registered, Transformed } from './field-libraries.js';
import { isAbsent } from './redacting.js';

/** Fits a property only that is declared as opaque, so that no code can take it for text. Serves X11.1, G9.12. */
export type RedactedProperty<Label extends string> = <Key extends string>(
  prototype: { readonly [Name in Key]?: Redacted<unknown, Label> | null | undefined },
  property: Key,
) => void;

const TO_PLAIN = 1;

/** What a field was given, for the checks of fields alone: what is sealed in a redacted value leaves only through `reveal`. */
const given = new WeakMap<object, unknown>();

/**
 * Makes a decorator for properties of DTOs: `@RedactedField('password', IsString(), MinLength(12))`. class-transformer makes the value
 * opaque, and the checks that are named inside still see what came in: `ValidationPipe` of Nest transforms first and validates then.
 * What class-validator says of a failure (`value`, `target`, its messages) holds the opaque value.
 *
 * @param libraries `Transform` of class-transformer, `registerDecorator` and `getMetadataStorage` of class-validator
 * @returns the decorator; it takes the label and the checks. Conditions (`IsOptional`, `ValidateIf`) are no checks, and see the opaque value
 *
 * Serves X11.1, G9.9, G9.10, G9.12, G9.13, G9.14.
 */
export function redactedFields(libraries: FieldLibraries): <Label extends string>(label: Label, ...checks: readonly PropertyCheck[]) => RedactedProperty<Label> {
  return (label, ...checks) => {
    // A label that is refused is refused where the class is made.
    redact(null, label);
    return (prototype, property) => {
      if (typeof prototype !== 'object' || typeof property !== 'string') {
        throw new TypeError('A redacted field is a legacy decorator of a named property: it needs "experimentalDecorators".');
      }
      libraries.Transform((params) => transformed(params, label))(prototype, property);
      requireOpaque(libraries, prototype, property);
      for (const check of checks) lookInside(libraries, check, prototype, property);
    };
  };
}

function transformed({ value, key, obj, type }: Transformed, label: string): unknown {
  // Of an opaque value class-transformer hands over a copy, which holds nothing.
  const before = (obj as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  if (isAbsent(value)) return value;
  if (type === TO_PLAIN) return String(isRedacted(before) ? before : redact(value, label));
  if (isRedacted(before)) return before;
  const opaque = redact(value, label);
  given.set(opaque, value);
  return opaque;
}

/** Also says that the property is known, to pipes that leave out or refuse others. */
function requireOpaque({ registerDecorator }: FieldLibraries, prototype: object, property: string): void {
  registerDecorator({
    name: 'isRedacted',
    target: prototype.constructor as Class,
    propertyName: property,
    // Also where a caller asks for some group.
    options: { always: true },
    validator: {
      validate: (value) => isAbsent(value) || (isRedacted(value) && given.has(value)),
      defaultMessage: () => '$property must be made by plainToInstance, from plain data',
    },
  });
}

/** Finds out what a check is by putting it on a class of its own, and puts the same on the property, with eyes for what is inside. */
function lookInside({ registerDecorator, getMetadataStorage }: FieldLibraries, check: PropertyCheck, prototype: object, property: string): void {
  const probe = class {};
  check(probe.prototype, property);
  const found = getMetadataStorage().getTargetValidationMetadatas(probe, '', true, false);
  if (found.length === 0) throw new TypeError('A redacted field takes checks of class-validator; other decorators stand beside it.');
  for (const metadata of found) {
    const constraints = getMetadataStorage().getTargetValidatorConstraints(metadata.constraintCls as never);
    // `IsOptional` and its like: a condition, which is asked before any check.
    if (constraints.length === 0) check(prototype, property);
    for (const constraint of constraints) {
      const { message, groups, always, context, validateIf } = metadata;
      registerDecorator({
        name: constraint.name,
        target: prototype.constructor as Class,
        propertyName: property,
        async: constraint.async,
        constraints: [...(metadata.constraints ?? [])],
        options: { message, groups, always, context, validateIf },
        validator: seeing(constraint, metadata.each === true),
      });
    }
  }
}

function seeing(constraint: Constraint, each: boolean): Registered['validator'] {
  return {
    validate(value, args) {
      const inside = isRedacted(value) ? given.get(value) : value;
      const look = (one: unknown) => constraint.instance.validate(one, { ...(args as object), value: inside } as never);
      if (!each || !isCollection(inside)) return look(inside);
      const results = (Array.isArray(inside) ? inside : [...inside.values()]).map(look);
      // A check need not say that it makes its caller wait.
      const waits = results.some((result) => typeof result === 'object');
      return waits ? Promise.all(results.map((result) => Promise.resolve(result))).then((all) => all.every(Boolean)) : results.every(Boolean);
    },
    // It is handed the opaque value, and can quote nothing else.
    defaultMessage: (args) => constraint.instance.defaultMessage?.(args as never) ?? '',
  };
}

const isCollection = (value: unknown): value is readonly unknown[] | ReadonlySet<unknown> | ReadonlyMap<unknown, unknown> =>
  Array.isArray(value) || value instanceof Set || value instanceof Map;

// The parts of class-transformer and class-validator that a redacted field needs, as far as it needs them.

/** Any property decorator of class-validator, or of the project's own. */
export type PropertyCheck = (prototype: object, property: string) => void;

/** What is needed of class-transformer and class-validator. They are handed over, so that this package needs neither. */
export interface FieldLibraries {
  Transform(this: void, transform: (params: Transformed) => unknown): (prototype: object, property: string) => void;
  registerDecorator(this: void, options: Registered): void;
  getMetadataStorage(this: void): {
    getTargetValidationMetadatas(target: Class, schema: string, always: boolean, strictGroups: boolean): readonly CheckOfProperty[];
    getTargetValidatorConstraints(target: never): readonly Constraint[];
  };
}

export type Class = abstract new () => unknown;

export interface Transformed {
  readonly value: unknown;
  readonly key: string;
  readonly obj: unknown;
  /** From plain data to an instance (0), back (1), from instance to instance (2). */
  readonly type: number;
}

/** Where a check is, what it wants, what it says. */
interface CheckOfProperty {
  readonly constraintCls?: unknown;
  readonly constraints?: readonly unknown[];
  readonly each?: boolean;
  readonly message?: unknown;
  readonly groups?: readonly string[];
  readonly always?: boolean;
  readonly context?: unknown;
  readonly validateIf?: unknown;
}

export interface Constraint {
  readonly name: string;
  readonly async: boolean;
  readonly instance: { validate(value: unknown, args?: never): boolean | Promise<boolean>; defaultMessage?(args?: never): string };
}

export interface Registered {
  readonly name: string;
  readonly target: Class;
  readonly propertyName: string;
  readonly async?: boolean;
  readonly constraints?: unknown[];
  readonly options?: object;
  readonly validator: { validate(value: unknown, args?: unknown): boolean | Promise<boolean>; defaultMessage(args?: unknown): string };
}

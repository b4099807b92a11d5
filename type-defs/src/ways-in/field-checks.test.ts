import 'reflect-metadata';
import { inspect } from 'node:util';
import { Expose, plainToInstance } from 'class-transformer';
import {
  IsDefined, IsOptional, IsString, Matches, MinLength, NotEquals, Validate, ValidateBy, ValidateNested, validate, validateSync, ValidatorConstraint,
} from 'class-validator';
import type { ValidationArguments } from 'class-validator';
import { describe, expect, test } from 'vitest';
import { RedactedField } from '../../recipes/nest.js';
import type { PropertyCheck } from './field-libraries.js';

const SECRET = 'hunter2-correct-horse';

/** A class with one redacted field, as a decorator would make it. */
function fieldWith(...checks: readonly PropertyCheck[]) {
  class Dto {
    declare pin: never;
  }
  RedactedField('pin', ...checks)(Dto.prototype, 'pin');
  return (pin: unknown) => plainToInstance(Dto, { pin });
}

const constraintsOf = (dto: object, groups: string[] = []) => validateSync(dto, { groups })[0]?.constraints;

class Longer {
  validate(value: unknown, args?: ValidationArguments): boolean {
    return typeof value === 'string' && value === args?.value && value.length > (args.constraints[0] as number);
  }
}
ValidatorConstraint({ name: 'longer' })(Longer);

describe('checks of a redacted field', () => {
  test('messages of the project see the opaque value', () => {
    const quoting = fieldWith(
      MinLength(99, { message: '$property $value is shorter than $constraint1' }),
      Matches(/^x/, { message: ({ value, object }) => `no x: ${String(value)} ${inspect(object)}` }),
      NotEquals(SECRET),
    );
    const constraints = constraintsOf(quoting(SECRET));
    expect(constraints).toMatchObject({ minLength: 'pin $value is shorter than 99', notEquals: expect.stringContaining('should not be equal') });
    expect(constraints?.['matches']).toContain('no x: <redacted:pin>');
    expect(constraints?.['matches']).not.toContain(SECRET);
  });

  test('of the project itself, as a class and as a function', () => {
    const own = fieldWith(Validate(Longer, [20]), ValidateBy({ name: 'noBlank', validator: { validate: (value) => !String(value).includes(' ') } }));
    expect(constraintsOf(own(SECRET))).toBeUndefined();
    expect(Object.keys(constraintsOf(own('a b')) ?? {}).sort()).toEqual(['longer', 'noBlank']);
  });

  test('that make their caller wait', async () => {
    const seen: unknown[] = [];
    const known = fieldWith(ValidateBy({ name: 'unknown', async: true, validator: { validate: async (value) => (seen.push(value), Promise.resolve(value !== SECRET)) } }));
    expect((await validate(known(SECRET)))[0]?.constraints).toHaveProperty('unknown');
    expect(await validate(known('other'))).toEqual([]);
    expect(seen).toEqual([SECRET, 'other']);
  });

  test('for each of several', async () => {
    const codes = fieldWith(IsString({ each: true }), MinLength(2, { each: true }));
    expect(constraintsOf(codes(['aa', 'bb']))).toBeUndefined();
    expect(constraintsOf(codes(['aa', 'b']))).toEqual({ minLength: 'each value in pin must be longer than or equal to 2 characters' });
    const waiting = fieldWith(ValidateBy({ name: 'later', validator: { validate: (value) => Promise.resolve(value === 'a') } }, { each: true }));
    expect(await validate(waiting(['a', 'a']))).toEqual([]);
    expect((await validate(waiting(['a', 'b'])))[0]?.constraints).toHaveProperty('later');
  });

  test('in groups', () => {
    const grouped = fieldWith(MinLength(99, { groups: ['strict'] }));
    expect(Object.keys(constraintsOf(grouped(SECRET), ['strict']) ?? {})).toEqual(['minLength']);
    expect(constraintsOf(grouped(SECRET), ['loose'])).toBeUndefined();
  });

  test('conditions work from inside too', () => {
    const optional = fieldWith(IsOptional(), IsString());
    expect([undefined, null].map((value) => constraintsOf(optional(value)))).toEqual([undefined, undefined]);
    expect(constraintsOf(optional(7))).toHaveProperty('isString');
    expect(constraintsOf(fieldWith(IsDefined())(undefined))).toHaveProperty('isDefined');
  });

  test('an object stays as a whole: what cannot look inside refuses', () => {
    expect(validateSync(fieldWith(ValidateNested())({ code: SECRET }))).toHaveLength(1);
  });

  test('no check at all is a check for being opaque', () => {
    expect(constraintsOf(fieldWith()(SECRET))).toBeUndefined();
    expect(constraintsOf(Object.assign(fieldWith()(SECRET), { pin: SECRET }))).toHaveProperty('isRedacted');
  });

  test('a class that is extended keeps its field', () => {
    class Base {
      declare pin: never;
    }
    RedactedField('pin', MinLength(99))(Base.prototype, 'pin');
    class Derived extends Base {}
    const [error] = validateSync(plainToInstance(Derived, { pin: SECRET }));
    expect(error?.constraints).toHaveProperty('minLength');
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain(SECRET);
  });
});

describe('what is refused where the class is made', () => {
  test('a decorator that is no check', () => {
    expect(() => fieldWith(Expose() as PropertyCheck)).toThrow(/takes checks of class-validator/);
  });

  test('a label', () => {
    expect(() => RedactedField('a\nb')).toThrow(TypeError);
  });

  test('a standard decorator', () => {
    const standard = RedactedField('pin') as unknown as (value: undefined, context: object) => void;
    expect(() => standard(undefined, { kind: 'field', name: 'pin' })).toThrow(/experimentalDecorators/);
  });
});

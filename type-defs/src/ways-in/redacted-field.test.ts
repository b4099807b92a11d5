import 'reflect-metadata';
import { inspect } from 'node:util';
import { BadRequestException, ValidationPipe } from 'nestjs-common';
import { instanceToInstance, instanceToPlain, plainToInstance } from 'class-transformer';
import { validate, validateSync } from 'class-validator';
import { describe, expect, test } from 'vitest';
import { SignUpDto } from '../../recipes/nest.js';
import { redact } from '../redacted.js';
import { reveal } from '../reveal.js';
import { safeIssues } from './safe-issues.js';

const SECRET = 'hunter2-correct-horse';
const SHORT = 'hunter2';
const reason = 'the test compares what came in';
const everything = (value: unknown): string => inspect(value, { depth: null, showHidden: true, getters: true });
const signUp = (body: object) => plainToInstance(SignUpDto, body);

describe('a redacted field', () => {
  test('is opaque as soon as there is an instance', () => {
    const dto = signUp({ email: 'a@example.org', password: SECRET });
    expect(everything(dto)).not.toContain(SECRET);
    expect(JSON.stringify(dto)).toContain('<redacted:password>');
    expect(reveal(dto.password, { reason })).toBe(SECRET);
    expect(validateSync(dto)).toEqual([]);
  });

  test('is checked by what came in, and the errors do not hold it', () => {
    const errors = validateSync(signUp({ email: 'a@example.org', password: SHORT, inviteCode: 7 }));
    expect(errors.map(({ property, constraints }) => [property, constraints])).toEqual([
      ['password', { minLength: 'password must be longer than or equal to 12 characters' }],
      ['inviteCode', { isString: 'inviteCode must be a string' }],
    ]);
    expect(everything(errors)).not.toContain(SHORT);
    expect(safeIssues(errors)).toEqual([{ path: 'password', rule: 'minLength' }, { path: 'inviteCode', rule: 'isString' }]);
  });

  test('must be there unless it is optional', () => {
    const [error, ...others] = validateSync(signUp({ email: 'a@example.org' }));
    expect(others).toEqual([]);
    expect(Object.keys(error?.constraints ?? {})).toEqual(['isString', 'minLength']);
  });

  test.each<[string, unknown]>([['plain text', SECRET], ['an opaque value from elsewhere', redact(SECRET, 'password')]])('refuses %s that nobody has checked', (_name, password) => {
    const dto = Object.assign(new SignUpDto(), { email: 'a@example.org', password });
    expect(validateSync(dto)[0]?.constraints).toHaveProperty('isRedacted', 'password must be made by plainToInstance, from plain data');
  });

  test('survives a copy, and is printed on the way out', () => {
    const dto = signUp({ email: 'a@example.org', password: SECRET });
    const copy = instanceToInstance(dto);
    expect(copy.password).toBe(dto.password);
    expect(validateSync(copy)).toEqual([]);
    expect(instanceToPlain(dto)).toEqual({ email: 'a@example.org', password: '<redacted:password>' });
    expect(instanceToPlain(Object.assign(new SignUpDto(), { password: SECRET }))).toMatchObject({ password: '<redacted:password>' });
  });

  test.each([[{ toString: 1 }], [[SECRET]], [{ '~logproof.redacted': 'password' }]])('is no way in for %j', async (password) => {
    const errors = await validate(signUp({ email: 'a@example.org', password }));
    expect(errors[0]?.constraints).toHaveProperty('isString');
  });
});

describe('ValidationPipe of Nest', () => {
  const metadata = { type: 'body', metatype: SignUpDto } as const;
  const whole = { whitelist: true, forbidNonWhitelisted: true, transform: true };

  test.each([whole, { ...whole, transformOptions: { enableImplicitConversion: true } }])('hands over an opaque value: %j', async (options) => {
    const dto = await new ValidationPipe(options).transform({ email: 'a@example.org', password: SECRET, inviteCode: SECRET }, metadata) as SignUpDto;
    expect(dto).toBeInstanceOf(SignUpDto);
    expect(reveal(dto.password, { reason })).toBe(SECRET);
    expect(everything(dto)).not.toContain(SECRET);
  });

  test('answers what is wrong, without the value', async () => {
    const pipe = new ValidationPipe({ ...whole, validationError: { target: true, value: true } });
    const refused: unknown = await pipe.transform({ email: 'a@example.org', password: SHORT, admin: true }, metadata).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(BadRequestException);
    expect((refused as BadRequestException).getResponse()).toMatchObject({
      message: ['property admin should not exist', 'password must be longer than or equal to 12 characters'],
    });
    expect(everything(refused)).not.toContain(SHORT);
  });

  test('without `transform` a handler is no place for it: it gets what came in, or what is printed', async () => {
    const body = { email: 'a@example.org', password: SECRET };
    expect(await new ValidationPipe().transform(body, metadata)).toBe(body);
    expect(await new ValidationPipe({ whitelist: true }).transform(body, metadata)).toEqual({ email: 'a@example.org', password: '<redacted:password>' });
  });
});

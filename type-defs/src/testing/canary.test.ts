import { describe, expect, test } from 'vitest';
import { DATA_CLASSES } from '../tags.js';
import { canary, coreOf } from './canary.js';

describe('a canary', () => {
  test.each(DATA_CLASSES)('of the class %s is never made twice, and is known again', (dataClass) => {
    const made = Array.from({ length: 200 }, () => canary(dataClass));
    expect(new Set(made).size).toBe(200);
    expect(new Set(made.map((value) => coreOf(value).text)).size).toBe(200);
  });

  test('looks like a password that demands on passwords let through', () => {
    expect(canary('password')).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[^\w\s])[!-~]{16,72}$/);
  });

  test('looks like an address', () => {
    expect(canary('personal')).toMatch(/^[a-z\d.]{1,64}@example\.com$/);
    expect(canary('login-name')).toMatch(/@example\.com$/);
  });

  test('looks like a token, whose claims are not secret', () => {
    const token = canary('access-token');
    const [header = '', claims = '', signature = ''] = token.split('.');
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toEqual({ alg: 'HS256', typ: 'JWT' });
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({ exp: expect.any(Number) });
    expect(Buffer.from(signature, 'base64url')).toHaveLength(32);
    expect(Buffer.from(signature, 'base64url').toString('base64url')).toBe(signature);
    expect(() => coreOf(`${header}.${claims}`)).toThrow(TypeError);
  });

  test('looks like a card number whose check digit is right', () => {
    for (let times = 0; times < 1_000; times++) {
      const digits = canary('card');
      expect(digits).toMatch(/^400000\d{10}$/);
      const sum = Array.from(digits, Number).reverse().reduce((total, digit, index) => total + (index % 2 === 0 ? digit : Math.floor((digit * 2) / 10) + ((digit * 2) % 10)), 0);
      expect(sum % 10).toBe(0);
    }
  });

  test('looks like a connection string', () => {
    const { protocol, hostname, password } = new URL(canary('connection-string'));
    expect([protocol, hostname, coreOf(password).text.length]).toEqual(['postgresql:', 'db.example.com', 24]);
  });

  test('looks as it is told to', () => {
    expect(canary('personal', 'text')).toMatch(/^canary[a-z2-7]{24}$/);
  });

  test('stands for something', () => {
    expect(() => canary('passwort' as 'password')).toThrow(TypeError);
    expect(() => canary('password', 'token' as 'text')).toThrow(TypeError);
  });

  test.each([[undefined], [''], ['hunter2'], ['canary'], ['4111111111111111'], [{}], [`canary${'!'.repeat(24)}`]])('is not %j', (value) => {
    expect(() => coreOf(value)).toThrow(TypeError);
  });
});

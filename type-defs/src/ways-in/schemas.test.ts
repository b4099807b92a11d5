import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import * as z from 'zod';
import * as z3 from 'zod/v3';
import * as valibotRecipe from '../../recipes/valibot.js';
import * as zodRecipe from '../../recipes/zod.js';
import { isRedacted } from '../redacted.js';
import { reveal } from '../reveal.js';
import { redacting } from './redacting.js';
import { safeIssues } from './safe-issues.js';

const SECRET = 'hunter2-correct-horse';
const SHORT = 'hunter2';
const reason = 'the test compares what came in';
const everything = (value: unknown): string => inspect(value, { depth: null, showHidden: true, getters: true });

describe.each([['zod', zodRecipe], ['valibot', valibotRecipe]] as const)('a schema of %s', (_name, { readSignUp }) => {
  test('gives opaque values, and nothing for nothing', () => {
    const { signUp } = readSignUp({ email: 'a@example.org', password: SECRET, inviteCode: null });
    expect(signUp?.email).toBe('a@example.org');
    expect(`${signUp?.password}`).toBe('<redacted:password>');
    expect(reveal(signUp!.password, { reason })).toBe(SECRET);
    expect(signUp?.inviteCode).toBeNull();
    expect(readSignUp({ email: 'a@example.org', password: SECRET }).signUp?.inviteCode).toBeUndefined();
    expect(everything(readSignUp({ email: 'a@example.org', password: SECRET, inviteCode: SHORT }))).not.toMatch(/hunter2/);
  });

  test('checks before it makes opaque, and says where and what without the value', () => {
    const { signUp, refused } = readSignUp({ email: SHORT, password: SHORT });
    expect(signUp).toBeUndefined();
    expect(refused?.map(({ path }) => path)).toEqual(['email', 'password']);
    expect(refused?.[1]?.rule).toMatch(/^(?:too_small|min_length)$/);
    expect(everything(refused)).not.toContain(SHORT);
  });
});

test('zod 3 takes the same step', () => {
  const schema = z3.object({ password: z3.string().min(12).transform(redacting('password')) });
  expect(isRedacted(schema.parse({ password: SECRET }).password)).toBe(true);
  expect(safeIssues(schema.safeParse({ password: SHORT }))).toEqual([{ path: 'password', rule: 'too_small' }]);
});

/** What the issues of each library hold is measured here, so that a new version of one cannot change it unseen. */
describe('the value is in the issues', () => {
  const zodFields = { pin: z.string().min(12), kind: z.enum(['a']), word: z.literal('x'), count: z.number(), site: z.url(), form: z.string().regex(/^x/) };
  const body = { pin: SHORT, kind: SHORT, word: SHORT, count: SHORT, site: SHORT, form: SHORT };

  test('of zod 4 only when it is asked to put it there', () => {
    const schema = z.object(zodFields);
    expect(everything(schema.safeParse(body).error?.issues)).not.toContain(SHORT);
    expect(everything(schema.safeParse(body, { reportInput: true }).error?.issues)).toContain(SHORT);
  });

  test('of zod 3 for enumerations and literals', () => {
    const schema = z3.object({ pin: z3.string().min(12), kind: z3.enum(['a']), word: z3.literal('x'), form: z3.string().regex(/^x/) });
    const holding = schema.safeParse(body).error?.issues.filter((issue) => everything(issue).includes(SHORT));
    expect(holding?.map(({ path }) => path[0])).toEqual(['kind', 'word']);
  });

  test('of valibot, and in its messages too', () => {
    const schema = v.object({ pin: v.pipe(v.string(), v.minLength(12)), form: v.pipe(v.string(), v.regex(/^x/)) });
    const { issues = [] } = v.safeParse(schema, body);
    expect(issues.filter((issue) => everything(issue.input).includes(SHORT))).toHaveLength(2);
    expect(issues.filter(({ message }) => message.includes(SHORT)).map(({ type }) => type)).toEqual(['regex']);
  });

  test('and in no safe issue', () => {
    const ofZod = z.object(zodFields).safeParse(body, { reportInput: true });
    const ofValibot = v.safeParse(v.object({ pin: v.pipe(v.string(), v.minLength(12)), kind: v.picklist(['a']), form: v.pipe(v.string(), v.regex(/^x/)) }), body);
    expect(safeIssues(ofZod.error)).toHaveLength(6);
    expect(safeIssues(ofValibot)).toHaveLength(3);
    expect(everything([safeIssues(ofZod), safeIssues(ofValibot.issues)])).not.toContain(SHORT);
  });
});

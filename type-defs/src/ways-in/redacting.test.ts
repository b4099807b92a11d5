import { describe, expect, test } from 'vitest';
import { isRedacted, redact } from '../redacted.js';
import { reveal } from '../reveal.js';
import * as index from '../ways-in.js';
import { redacting } from './redacting.js';

const reason = 'the test compares what came in';

describe('redacting', () => {
  test.each([['text'], [''], [0], [false], [{ pin: 1 }], [['a']]])('makes %j opaque', (value) => {
    const opaque = redacting('password')(value);
    expect(`${opaque}`).toBe('<redacted:password>');
    expect(reveal(opaque, { reason })).toBe(value);
  });

  test.each([null, undefined])('leaves %s as it is', (value) => {
    expect(redacting('password')(value)).toBe(value);
  });

  test('wraps an opaque value once more, as redact does', () => {
    const inner = redact('hunter2', 'inner');
    expect(reveal(redacting('outer')(inner), { reason })).toBe(inner);
  });

  test('is fit for lists: what else a callback is given changes nothing', () => {
    expect(['a', 'b'].map(redacting('code')).every(isRedacted)).toBe(true);
  });

  test('refuses a label before there is a value, and does not repeat it', () => {
    expect(() => redacting('hunter2\n')).toThrow(TypeError);
    expect(() => redacting('hunter2\n')).not.toThrow(/hunter2/);
  });
});

test('the entry point takes nothing out', () => {
  expect(Object.keys(index).sort()).toEqual(['redactedFields', 'redacting', 'safeIssues', 'secretEnv', 'secretEnvs']);
  expect(Object.values<unknown>(index)).not.toContain(reveal);
});

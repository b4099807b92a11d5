import { inspect } from 'node:util';
import { Redacted as EffectRedacted } from 'effect';
import { describe, expect, test } from 'vitest';
import { fromEffect, toEffect } from '../../recipes/effect.js';
import { isRedacted, redact } from '../redacted.js';
import { reveal } from '../reveal.js';

const SECRET = 'hunter2-correct-horse';
const reason = 'the test compares what came in';

describe('Redacted of Effect', () => {
  test('goes both ways', () => {
    const own = fromEffect(EffectRedacted.make(SECRET));
    expect(`${own}`).toBe('<redacted:api key>');
    expect(reveal(own, { reason })).toBe(SECRET);
    const back = toEffect(own);
    expect(EffectRedacted.value(back)).toBe(SECRET);
    expect([String(back), inspect(back, { showHidden: true, depth: null })].join()).not.toContain(SECRET);
  });

  test('neither takes the other for its own', () => {
    expect(isRedacted(EffectRedacted.make(SECRET))).toBe(false);
    expect(EffectRedacted.isRedacted(redact(SECRET))).toBe(false);
  });
});

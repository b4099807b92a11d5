import { detectors } from '@logproof/core';
import { describe, expect, it } from 'vitest';
import { codeOf, numberedRules, ownCodes } from './codes.js';

describe('diagnostic numbers', () => {
  const numbers = [...numberedRules.map(codeOf), ...Object.values(ownCodes)];

  it('are given to every rule', () => {
    expect(detectors.map(({ id }) => id).filter((id) => !numberedRules.includes(id))).toEqual([]);
  });

  it('are given once', () => {
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('lie where TypeScript has no errors', () => {
    expect(numbers.filter((number) => number <= 90000 || number >= 91000)).toEqual([]);
  });

  it('are one number for a rule without a number', () => {
    expect(codeOf('no-such-rule')).toBe(ownCodes.unnumbered);
  });
});

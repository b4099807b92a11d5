import { detectors } from '@logproof/core';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { fakeDetector, fakeDoor } from '../test/fake-door.js';
import plugin from './index.js';
import { createPlugin } from './plugin.js';

describe('the plugin', () => {
  it('says who it is', () => {
    expect(plugin.meta).toEqual({ name: '@logproof/eslint-plugin', version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string, namespace: 'logproof' });
  });

  it('has a rule for every detector of this door', () => {
    expect(Object.keys(plugin.rules)).toEqual(detectors.filter(({ meta }) => meta.doors.includes('eslint')).map(({ id }) => id));
    const fake = fakeDetector('scan-only');
    expect(createPlugin([{ ...fake, meta: { ...fake.meta, doors: ['scan'] } }], fakeDoor().fake.run).rules).toEqual({});
  });

  it('can be required', async () => {
    expect((await import('./index.js') as Record<string, unknown>)['module.exports']).toBe(plugin);
  });
});

describe('the configs', () => {
  const meta = fakeDetector('x').meta;
  const made = createPlugin([
    fakeDetector('errs'),
    fakeDetector('warns', { meta: { ...meta, recommended: 'warning', strict: 'error' } }),
    fakeDetector('strict-only', { meta: { ...meta, recommended: 'off', strict: 'warning' } }),
    fakeDetector('informs', { meta: { ...meta, recommended: 'info', strict: 'info' } }),
  ], fakeDoor().fake.run);

  it('are flat, name the plugin itself, and take their levels from the detectors', () => {
    expect(made.configs.recommended).toMatchObject({ name: 'logproof/recommended', rules: { 'logproof/errs': 'error', 'logproof/warns': 'warn' } });
    expect(made.configs.strict).toMatchObject({ name: 'logproof/strict', rules: { 'logproof/errs': 'error', 'logproof/warns': 'error', 'logproof/strict-only': 'warn' } });
    expect(made.configs.recommended.plugins?.['logproof']).toBe(made);
    expect(Object.keys(made.configs.recommended.rules ?? {})).not.toContain('logproof/informs');
  });

  it.each(['recommended', 'strict'] as const)('%s is accepted by ESLint', (name) => {
    expect(new Linter().verify('export const a = 1;', [plugin.configs[name]])).toEqual([]);
  });
});

describe('every rule', () => {
  it.each(Object.entries(plugin.rules))('%s has what ESLint and its users need', (_, { meta }) => {
    expect(meta?.docs?.description).toMatch(/^[A-Z].*[^.]$/);
    expect(meta?.type).toBe('problem');
    expect(meta?.hasSuggestions).toBe(true);
    expect(meta?.languages).toBeUndefined();
  });

  it('accepts its own options and refuses others', () => {
    const { lint } = fakeDoor();
    expect(lint('LEAK', { rules: { 'logproof/one': ['error', { allow: ['a'] }] } })).toHaveLength(2);
    expect(() => lint('LEAK', { rules: { 'logproof/one': ['error', { alow: ['a'] }] } })).toThrow(/alow/);
    expect(() => lint('LEAK', { rules: { 'logproof/one': ['error', { allow: [] }, 1] } })).toThrow();
  });

  it('has no defaults in its schema: those would win over the options of the policy', () => {
    expect(JSON.stringify(Object.values(plugin.rules).map(({ meta }) => meta?.schema))).not.toContain('"default"');
    const { lint, fake } = fakeDoor();
    lint('LEAK', { rules: { 'logproof/one': ['error', {}] } });
    expect(fake.asked[0]?.options).toEqual({ one: {} });
  });
});

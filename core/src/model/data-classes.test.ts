import { DATA_CLASSES } from '@logproof/types/tags';
import { describe, expect, it } from 'vitest';
import { dataClasses } from './data-classes.js';

describe('dataClasses', () => {
  it('describes every class of the vocabulary, and what is found without a name', () => {
    expect(Object.keys(dataClasses).sort()).toEqual([...DATA_CLASSES, 'raw-error', 'pseudonym', 'untrusted-text'].sort());
  });

  it.each(Object.entries(dataClasses))('%s has a label, a rule, a weakness and a requirement', (_name, model) => {
    expect(model.label).toMatch(/^[a-z]\S* ?.*[a-z]$/i);
    expect(model.rule).toMatch(/^no-[a-z-]+-in-log$|^no-weak-pseudonym$|^no-log-injection$/);
    expect(model.cwe.length).toBeGreaterThan(0);
    expect(model.requirements.length).toBeGreaterThan(0);
    expect(new Set(model.requirements).size).toBe(model.requirements.length);
  });

  it('has one rule for each family', () => {
    const rules = new Map<string, Set<string>>();
    for (const { family, rule } of Object.values(dataClasses)) rules.set(family, (rules.get(family) ?? new Set()).add(rule));
    expect([...rules.values()].map((names) => names.size)).toEqual([...rules.values()].map(() => 1));
  });

  it('knows which classes fit into a number', () => {
    const numeric = Object.entries(dataClasses).filter(([, { numeric: fits }]) => fits).map(([name]) => name);
    expect(numeric.sort()).toEqual(['bank', 'card', 'government-id', 'one-time-code', 'password', 'personal']);
  });
});

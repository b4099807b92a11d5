import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TypeProgram } from '../type-program.test-support.js';
import { refusalsDiffer, typesHold, WITH_REQUIREMENT } from '../types-hold.test-support.js';
import { EVENTS } from './vocabulary.js';

const root = join(import.meta.dirname, '..', '..', '..');
const program = new TypeProgram('events');

describe('the types of events', () => {
  typesHold(program, { refusals: WITH_REQUIREMENT, moreThan: 50 });
  refusalsDiffer(program);
});

describe('the vocabulary', () => {
  test('is what the generated file says', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'make-events.mjs'), '--check'], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('refers to standards by the names that everybody uses', () => {
    const rows = Object.values(EVENTS);
    const threats = rows.flatMap((row) => row.threats ?? []);
    const compliance = rows.flatMap((row) => row.compliance ?? []);
    expect(threats.length).toBeGreaterThan(50);
    expect(threats.filter((name) => !/^(?:CAPEC-\d+|CWE-\d+|T\d{4}(?:\.\d{3})?|OWASP LLM\d\d)$/.test(name))).toEqual([]);
    expect(compliance.length).toBeGreaterThan(40);
    expect(compliance.filter((name) => !/^(?:PCI|ASVS) \d+(?:\.\d+)*$|^NIST [A-Z]{2}-\d+$|^GDPR \d+\(\d\)$/.test(name))).toEqual([]);
  });

  test('has 90 events, each with its fields', () => {
    expect(Object.keys(EVENTS)).toHaveLength(90);
    for (const { required, optional, outcome } of Object.values(EVENTS)) {
      expect(required).toContain('actor');
      expect(optional.filter((name) => required.includes(name))).toEqual([]);
      // A failure always has a reason; it is demanded with the outcome.
      if (outcome === 'failure') expect(required).not.toContain('reason');
    }
  });
});

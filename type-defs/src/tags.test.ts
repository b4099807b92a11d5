import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as tags from './tags.js';

describe('tags', () => {
  test('names each data class once', () => {
    expect(new Set(tags.DATA_CLASSES).size).toBe(tags.DATA_CLASSES.length);
    expect(tags.DATA_CLASSES.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
  });

  test('keeps the names that other programs look for', () => {
    expect(tags).toMatchObject({
      REDACTED_TAG: '~logproof.redacted',
      HOLDS_TAG: '~logproof.holds',
      SENSITIVE_TAG: '~logproof.sensitive',
      SESSION_HASH_TAG: '~logproof.session-hash',
    });
  });

  test('is the only source that spells a tag', () => {
    const sources = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
    const spelling = sources.filter((name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8').includes('~logproof'));
    expect(spelling).toEqual(['tags.ts']);
  });

  test('the package imports nothing from outside', () => {
    const sources = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
    const imports = sources.flatMap((name) =>
      [...readFileSync(`${import.meta.dirname}/${name}`, 'utf8').matchAll(/\bfrom '([^']+)'|\bimport\(/g)].map((found) => found[1]),
    );
    expect(imports.filter((specifier) => !specifier?.startsWith('./'))).toEqual([]);
  });
});

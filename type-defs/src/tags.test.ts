import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as tags from './tags.js';

/** Those of the entry points that browsers share. `events` and `testing` are for Node. */
function sourcesHere(): readonly string[] {
  const names = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts') && !/^(?:events|testing)(?:\.ts$|[\\/])/.test(name) && !/\.test(?:-support)?\.ts$/.test(name));
}

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
      PROOF_TAG: '~logproof.proof',
      CATEGORY_TAG: '~logproof.category',
      LEVEL_TAG: '~logproof.level',
    });
  });

  test('is the only source that spells a tag', () => {
    const sources = sourcesHere();
    const spelling = sources.filter((name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8').replaceAll('~logproof.refused', '').includes('~logproof'));
    expect(spelling).toEqual(['tags.ts']);
  });

  test('the package imports nothing from outside', () => {
    const sources = sourcesHere();
    const imports = sources.flatMap((name) =>
      [...readFileSync(`${import.meta.dirname}/${name}`, 'utf8').matchAll(/\bfrom '([^']+)'|\bimport\(/g)].map((found) => found[1]),
    );
    expect(imports.filter((specifier) => !/^\.\.?\//.test(specifier ?? ''))).toEqual([]);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { afterAll, describe, expect, test } from 'vitest';
import { inRepository } from './repository.js';

// An application ships with `@logproof/types`, so its size is a promise: what a bundler makes of it, minified and compressed, in bytes.

const folder = mkdtempSync(join(tmpdir(), 'logproof-size-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const dist = (entry: string): string => JSON.stringify(inRepository(`type-defs/dist/${entry}`));

async function sizeOf(name: string, source: string): Promise<number> {
  const input = join(folder, `${name}.js`);
  writeFileSync(input, source);
  const bundle = await rolldown({ input, external: [/^node:/, ...builtinModules], logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  return gzipSync(output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('')).length;
}

describe('the size of @logproof/types', () => {
  test('the main entry as a whole is at most 10 kB', async () => {
    const size = await sizeOf('main', `export * from ${dist('index.js')};`);
    expect(size).toBeGreaterThan(2_000);
    expect(size).toBeLessThanOrEqual(10_000);
  });

  test('who takes one function gets that one', async () => {
    const redact = await sizeOf('redact', `import { redact } from ${dist('index.js')}; console.log(redact('x', 'y'));`);
    expect(redact).toBeLessThanOrEqual(1_200);
  });

  test('who takes types gets nothing', async () => {
    const nothing = await sizeOf('nothing', `import {} from ${dist('index.js')}; import {} from ${dist('loggers.js')}; import {} from ${dist('tags.js')};`);
    expect(nothing).toBeLessThanOrEqual(60);
  });

  test.each([['loggers', 3_000], ['reveal', 800], ['ways-in', 4_000], ['events', 14_000]])('the entry %s', async (entry, most) => {
    expect(await sizeOf(entry, `export * from ${dist(`${entry}.js`)};`)).toBeLessThanOrEqual(most);
  });
});

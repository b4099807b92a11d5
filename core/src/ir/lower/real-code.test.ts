import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lower } from './index.js';
import { brokenInvariants } from './invariants.test-support.js';
import { wrongNames } from './names.test-support.js';
import { parse } from './syntax.test-support.js';

const modules = fileURLToPath(new URL('../../../../node_modules/', import.meta.url));
const packages = ['eslint', '@typescript-eslint', 'typescript-eslint', 'vitest', '@vitest', 'pino', 'zod', 'express', 'axios', 'fast-check', 'ts-morph', 'knip', 'rolldown', 'prettier'];
const perPackage = 40;

function sources(directory: string): string[] {
  let entries;
  try {
    entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  } catch {
    return [];
  }
  return entries.filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name)).map((entry) => `${entry.parentPath}/${entry.name}`).sort();
}

/** Some of a package's files, from all over it. */
function sample(all: readonly string[]): string[] {
  const step = Math.max(1, Math.floor(all.length / perPackage));
  return all.filter((_, index) => index % step === 0).slice(0, perPackage);
}

const files = packages.flatMap((name) => sample(sources(modules + name))).map((path) => [path.slice(modules.length), path] as const);

describe('installed packages', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it.each(files)('%s', (_, path) => {
    const text = readFileSync(path, 'utf8');
    if (text.length > 500_000) return;
    const syntax = parse(text, path);
    const ir = lower(syntax);
    expect(ir.unknownKinds).toEqual([]);
    expect(brokenInvariants(ir, syntax.text)).toEqual([]);
    if (syntax.syntaxErrors === 0 && text.length < 100_000) expect(wrongNames(ir, syntax.root)).toEqual([]);
  });
});

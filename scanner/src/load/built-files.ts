import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Build output of one package that is read at once. A big package is built several times over, once for each way into it. */
const MOST_BYTES = 24 * 1024 * 1024;

/**
 * Which files of a package's build output are read: all of them, or, where they are too many, what the ways into the package lead to.
 *
 * @param entries the ways into the package, the most used ones first
 * @param most bytes that are read at once
 */
export function filesWorthReading(files: readonly string[], entries: readonly string[], most = MOST_BYTES): ReadonlySet<string> {
  const sizes = new Map(files.map((file) => [file, statSync(file, { throwIfNoEntry: false })?.size ?? 0]));
  const sizeOf = (some: readonly string[]): number => some.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
  if (sizeOf(files) <= most) return new Set(files);
  const read = new Set<string>();
  for (const part of [...entries.map((entry) => reached(entry, sizes)), files]) {
    const fresh = part.filter((file) => sizes.has(file) && !read.has(file));
    // Half of what works together would say little; without anything else it is better than nothing.
    if (sizeOf([...read, ...fresh]) <= most) for (const file of fresh) read.add(file);
    else if (read.size === 0) for (const file of asManyAs(most, fresh, sizes)) read.add(file);
  }
  return read;
}

function asManyAs(most: number, files: readonly string[], sizes: ReadonlyMap<string, number>): string[] {
  let left = most;
  return files.filter((file) => (sizes.get(file) ?? 0) <= left && (left -= sizes.get(file) ?? 0) >= 0);
}

/** The files that one way into the package leads to, the nearest first. */
function reached(entry: string, known: ReadonlyMap<string, number>): readonly string[] {
  const seen = new Set([entry]);
  for (const file of seen) {
    if (file === entry || known.has(file)) for (const named of namedIn(file)) seen.add(named);
  }
  return [...seen];
}

/** A relative path in quotes, whether `import`, `require` or a function of the package's own takes it. */
const RELATIVE = /["'](\.{1,2}\/[^"'\n]{1,200}?\.[cm]?js)["']/g;

function namedIn(file: string): string[] {
  try {
    return [...readFileSync(file, 'utf8').matchAll(RELATIVE)].map(([, name = '']) => path.posix.join(path.posix.dirname(file), name));
  } catch {
    // A way into the package that is not there leads nowhere.
    return [];
  }
}

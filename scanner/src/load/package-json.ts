import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What is asked of a package.json. */
export interface PackageJson {
  /** Absolute: the ways into the package (`main`, `bin`, `module`, `exports`), the most used ones first. */
  readonly entries: readonly string[];
}

/** Reads the package.json of a folder; undefined where there is none, or one that is no JSON object. */
export function readPackageJson(folder: string): PackageJson | undefined {
  try {
    const json: unknown = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8').replace(/^\uFEFF/, ''));
    if (typeof json !== 'object' || json === null) return undefined;
    const { main, bin, module, exports } = json as Readonly<Record<string, unknown>>;
    return { entries: [...new Set([main, bin, module, exports].flatMap(textsIn).map((entry) => path.posix.join(folder, entry)))] };
  } catch {
    return undefined;
  }
}

/** `exports` nests conditions and lists. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

import { statSync } from 'node:fs';
import { defaultExcludes, excluder, type Excluded, type Policy } from '@logproof/core';
import { minifiedText } from './minified.js';
import { isWithin } from './paths.js';

/** A file or folder that was not read, and why. */
export interface LeftOut {
  readonly path: string;
  readonly reason: string;
  /** It is the project's own code: the answer is incomplete without it. */
  readonly incomplete?: boolean;
}

/** More than a person writes into one file. */
const MOST_BYTES = 2 * 1024 * 1024;
/** More than a bundler writes into one that is worth reading. */
const MOST_BUILT_BYTES = 16 * 1024 * 1024;

/** Decides what is left out. The default excludes are relative to what was asked for: a folder that is named is read. */
export class LeavingOut {
  readonly #policy: Policy;
  readonly #roots: { readonly folder: string; readonly isExcluded: (file: string) => Excluded | undefined }[] = [];
  readonly #byPolicy: (file: string) => Excluded | undefined;
  readonly #named: ReadonlySet<string>;
  readonly #contents = new Map<string, { readonly reason: string } | undefined>();
  readonly #readAnyway = new Set<string>();

  /**
   * @param folders that excludes are relative to; where several hold a file, the deepest counts
   * @param named files that were asked for by name
   */
  constructor(policy: Policy, folders: readonly string[], named: readonly string[]) {
    this.#policy = policy;
    this.#byPolicy = excluder(policy, []);
    this.#named = new Set(named);
    for (const folder of folders) this.alsoBelow(folder);
  }

  /** The default excludes also hold below this folder. */
  alsoBelow(folder: string): void {
    if (this.#roots.some((root) => root.folder === folder)) return;
    this.#roots.push({ folder, isExcluded: excluder({ ...this.#policy, root: folder, exclude: [] }, defaultExcludes) });
    this.#roots.sort((a, b) => b.folder.length - a.folder.length);
  }

  /** Everything below it is left out. */
  folder(folder: string): Excluded | undefined {
    return this.#byDefault(`${folder}/-`);
  }

  /** By its path alone. */
  file(file: string): Excluded | undefined {
    if (this.#named.has(file)) return undefined;
    return this.#byPolicy(file) ?? this.#byDefault(file);
  }

  /** By its size and its text; also of a file that was named. */
  content(file: string): { readonly reason: string } | undefined {
    if (!this.#contents.has(file)) this.#contents.set(file, contentProblem(file, this.#isReadAnyway(file) ? MOST_BUILT_BYTES : MOST_BYTES));
    return this.#contents.get(file);
  }

  /** Build output that has no sources is read like any other code (a published package). */
  readAnyway(folder: string): void {
    this.#readAnyway.add(folder);
  }

  /** Not this file, whoever imports it. */
  notThis(file: string, reason: string): void {
    this.#contents.set(file, { reason });
  }

  #byDefault(file: string): Excluded | undefined {
    const found = this.#roots.find(({ folder }) => isWithin(folder, file))?.isExcluded(file);
    if (found?.by !== 'build-output') return found;
    return this.#isReadAnyway(file) ? undefined : found;
  }

  #isReadAnyway(file: string): boolean {
    return [...this.#readAnyway].some((folder) => isWithin(folder, file));
  }
}

function contentProblem(file: string, mostBytes: number): { readonly reason: string } | undefined {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > mostBytes) return { reason: `larger than ${String(mostBytes / 1024 / 1024)} MB` };
  return minifiedText(file, size) ? { reason: 'minified: it has no names to read' } : undefined;
}

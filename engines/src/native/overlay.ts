import { existsSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import type { NativeFileSystem, SnapshotRequest } from './api-types.js';

/** Files in memory, laid over the disk. */
export class Overlay {
  readonly #texts = new Map<string, string>();
  readonly #folders = new Map<string, Set<string>>();

  /** Puts files in and says which of them the compiler may know otherwise. */
  add(files: Readonly<Record<string, string>>): SnapshotRequest['fileChanges'] {
    const changed: string[] = [];
    const created: string[] = [];
    for (const [file, whole] of Object.entries(files)) {
      // As the compiler reads files from the disk: it would count the mark and then not show it.
      const text = whole.replace(/^\uFEFF/, '');
      const known = this.#texts.get(file);
      if (known === undefined) created.push(file);
      else if (known !== text) changed.push(file);
      this.#texts.set(file, text);
      this.#addToFolders(file);
    }
    return { changed, created };
  }

  text(file: string): string | undefined {
    return this.#texts.get(file);
  }

  has(file: string): boolean {
    return this.#texts.has(file);
  }

  /** Asked by the compiler's process. */
  fileSystem(): NativeFileSystem {
    return {
      readFile: (file) => this.#texts.get(file),
      fileExists: (file) => (this.#texts.has(file) ? true : undefined),
      directoryExists: (directory) => (this.#folders.has(directory) ? true : undefined),
      getAccessibleEntries: (directory) => this.#entries(directory),
      realpath: (file) => (this.#texts.has(file) || (this.#folders.has(file) && !existsSync(file)) ? file : undefined),
    };
  }

  #entries(directory: string): { files: string[]; directories: string[] } | undefined {
    const own = this.#folders.get(directory);
    if (own === undefined) return undefined;
    const files = new Set<string>();
    const directories = new Set<string>();
    if (existsSync(directory)) {
      for (const entry of readdirSync(directory, { withFileTypes: true })) (entry.isDirectory() ? directories : files).add(entry.name);
    }
    for (const name of own) (this.#folders.has(posix.join(directory, name)) ? directories : files).add(name);
    return { files: [...files], directories: [...directories] };
  }

  #addToFolders(file: string): void {
    const folder = posix.dirname(file);
    const known = this.#folders.get(folder);
    if (known === undefined) this.#folders.set(folder, new Set([posix.basename(file)]));
    else known.add(posix.basename(file));
    if (folder !== posix.dirname(folder)) this.#addToFolders(folder);
  }
}

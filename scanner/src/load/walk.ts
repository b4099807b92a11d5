import { readdirSync, type Dirent } from 'node:fs';
import type { LeavingOut, LeftOut } from './left-out.js';

export interface Found {
  /** Source files worth reading, sorted. */
  readonly files: readonly string[];
  /** Declaration files beside them. */
  readonly declarations: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** Folders left out as build output; whether they have sources is another question. */
  readonly buildFolders: readonly string[];
  /** What could not be read, as sentences about a path. */
  readonly unreadable: readonly { readonly path: string; readonly why: string }[];
}

export type ReadFolder = (folder: string) => readonly Dirent[];

const SOURCE = /\.(?:[cm]?[jt]s|[jt]sx)$/;
const COMPONENT = /\.(?:vue|svelte|astro)$/;
/** Never of interest, and never listed as left out. */
const BOOKKEEPING = new Set(['.git', '.hg', '.svn', '.jj']);

export const isSourceFile = (file: string): boolean => SOURCE.test(file) && !isDeclarationFile(file);
export const isDeclarationFile = (file: string): boolean => /\.d\.(?:[cm]?ts|[^/]*\.ts)$/.test(file);

/**
 * The source files at and below some folders. Links are not followed: what they lead to is either read in its own place or lies outside.
 * The walk never throws.
 */
export function findFiles(folders: readonly string[], leaving: LeavingOut, readFolder: ReadFolder = readEntries): Found {
  const walk = new Walk(leaving, readFolder);
  for (const folder of folders) walk.folder(folder);
  return walk.found();
}

const readEntries: ReadFolder = (folder) => readdirSync(folder, { withFileTypes: true });

class Walk {
  readonly #leaving: LeavingOut;
  readonly #readFolder: ReadFolder;
  readonly #files = new Set<string>();
  readonly #declarations = new Set<string>();
  readonly #leftOut = new Map<string, LeftOut>();
  readonly #buildFolders = new Set<string>();
  readonly #unreadable: { path: string; why: string }[] = [];
  readonly #seen = new Set<string>();

  constructor(leaving: LeavingOut, readFolder: ReadFolder) {
    this.#leaving = leaving;
    this.#readFolder = readFolder;
  }

  folder(start: string): void {
    const waiting = [start];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
      if (this.#seen.has(folder)) continue;
      this.#seen.add(folder);
      for (const entry of this.#entries(folder)) {
        const path = `${folder === '/' ? '' : folder}/${entry.name}`;
        if (entry.isSymbolicLink()) this.#link(path);
        else if (entry.isDirectory()) { if (this.#wanted(path, entry.name)) waiting.push(path); }
        else if (entry.isFile()) this.#file(path);
      }
    }
  }

  found(): Found {
    return {
      files: [...this.#files].sort(),
      declarations: [...this.#declarations].sort(),
      leftOut: [...this.#leftOut.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
      buildFolders: [...this.#buildFolders].sort(),
      unreadable: this.#unreadable,
    };
  }

  #entries(folder: string): readonly Dirent[] {
    try {
      return this.#readFolder(folder);
    } catch (error) {
      this.#unreadable.push({ path: folder, why: whyUnreadable(error) });
      return [];
    }
  }

  #wanted(folder: string, name: string): boolean {
    if (BOOKKEEPING.has(name)) return false;
    const excluded = this.#leaving.folder(folder);
    if (excluded === undefined) return true;
    if (excluded.by === 'build-output') this.#buildFolders.add(folder);
    else this.#leftOut.set(folder, { path: `${folder}/`, reason: excluded.reason });
    return false;
  }

  #file(path: string): void {
    if (COMPONENT.test(path)) this.#leftOut.set(path, { path, reason: 'component files are not read: only TypeScript and JavaScript files are' });
    if (isDeclarationFile(path)) this.#declarations.add(path);
    if (!isSourceFile(path)) return;
    const byPath = this.#leaving.file(path);
    const byContent = byPath === undefined ? this.#leaving.content(path) : undefined;
    const left = byPath ?? byContent;
    if (left === undefined) this.#files.add(path);
    else this.#leftOut.set(path, { path, reason: left.reason, incomplete: byContent !== undefined });
  }

  #link(path: string): void {
    if (isSourceFile(path) || !/\.[^/]+$/.test(path)) this.#leftOut.set(path, { path, reason: 'a link: what it leads to is read in its own place' });
  }
}

/** In words, without the system's own text (it repeats paths of this machine). */
export function whyUnreadable(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  if (code === 'ENOENT') return 'not there';
  if (code === 'EISDIR') return 'it is a folder';
  return code === undefined ? 'unreadable' : `unreadable (${code})`;
}

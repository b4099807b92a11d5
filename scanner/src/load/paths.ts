import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** An absolute path, `/`-separated on every system, links resolved where the file is there. */
export function absolutePath(folder: string, given: string): string {
  const absolute = path.resolve(folder, given);
  try {
    return withSlashes(realpathSync(absolute));
  } catch {
    return withSlashes(absolute);
  }
}

export const withSlashes = (file: string): string => (path.sep === '/' ? file : file.replaceAll('\\', '/'));

/** A file's path as reports show it: relative to a folder, `/`-separated, `../` for what lies outside. */
export function shownPath(folder: string, file: string): string {
  const relative = path.relative(folder, file);
  return relative === '' ? '.' : withSlashes(relative);
}

/** Does the file lie in the folder or below it? */
export function isWithin(folder: string, file: string): boolean {
  return file === folder || file.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

export function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** A folder and those it lies in, from the inside out, as far as the repository goes (a folder with `.git`). */
export function* foldersUpFrom(folder: string): Generator<string> {
  for (let current = folder; ; current = path.posix.dirname(current)) {
    yield current;
    if (existsSync(`${current}/.git`) || path.posix.dirname(current) === current || /^[A-Za-z]:\/?$/.test(current)) return;
  }
}

/** The deepest folder that holds all of them. */
export function commonFolder(folders: readonly string[]): string {
  const [first = '/', ...rest] = folders;
  for (const candidate of ancestors(first)) {
    if (rest.every((folder) => isWithin(candidate, folder))) return candidate;
  }
  return '/';
}

function* ancestors(folder: string): Generator<string> {
  for (let current = folder; ; current = path.posix.dirname(current)) {
    yield current;
    if (path.posix.dirname(current) === current) return;
  }
}

import path from 'node:path';
import { foldersUpFrom, isFile } from '../load/paths.js';

/** A function that gives the folder of the nearest package.json of a file; the fallback where there is none up to the repository. */
export function packageFolders(fallback: string): (file: string) => string {
  const known = new Map<string, string>();
  return (file) => {
    const folder = path.posix.dirname(file);
    const found = known.get(folder) ?? [...foldersUpFrom(folder)].find((each) => isFile(`${each}/package.json`)) ?? fallback;
    known.set(folder, found);
    return found;
  };
}

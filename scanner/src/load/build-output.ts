import { existsSync } from 'node:fs';
import path from 'node:path';
import { readPackageJson } from './package-json.js';
import { isFile, isWithin } from './paths.js';

/**
 * Which build folders have no sources, so that they are all there is to read: those of a published package. JavaScript
 * that lies beside its own declaration file is build output too, wherever it lies.
 *
 * @param roots the folders that were walked; a package ends there
 */
export function foldersWithoutSources(buildFolders: readonly string[], files: readonly string[], roots: readonly string[]): string[] {
  const sources = files.filter(isWrittenByHand);
  return buildFolders.filter((folder) => {
    const home = packageFolder(path.posix.dirname(folder), roots);
    // A package inside another one speaks for itself only.
    const own = sources.filter((file) => isWithin(home, file) && packageFolder(path.posix.dirname(file), roots) === home);
    return own.length === 0 || isPublished(home, folder, own);
  });
}

/** The folder of the package that a folder belongs to; at the outside, the one that was walked. */
export function packageFolder(folder: string, roots: readonly string[]): string {
  for (let current = folder; ; current = path.posix.dirname(current)) {
    if (isFile(`${current}/package.json`) || roots.includes(current) || path.posix.dirname(current) === current) return current;
  }
}

function isWrittenByHand(file: string): boolean {
  const script = /^(.*)\.([cm]?)jsx?$/.exec(file);
  return script === null || !existsSync(`${script[1] ?? ''}.d.${script[2] ?? ''}ts`);
}

const SOURCE_FOLDER = /^(?:src|source|sources|lib|app|server)$/;

/**
 * Is a build folder what a package is published with, and are the scripts beside it other parts of it (plug-ins, a starter) that it cannot have been built from?
 * The package begins in the folder, and has nothing that sources come with: a tsconfig, a folder that is called after them, a script at its top that
 * is no way into the package itself.
 *
 * @param own the package's scripts outside its build folders
 */
function isPublished(home: string, folder: string, own: readonly string[]): boolean {
  const entries = readPackageJson(home)?.entries ?? [];
  if (!entries.some((entry) => isWithin(folder, entry))) return false;
  if (isFile(`${home}/tsconfig.json`) || isFile(`${home}/jsconfig.json`)) return false;
  return own.every((file) => {
    const [top = '', ...below] = file.slice(home.length + 1).split('/');
    return below.length > 0 ? !SOURCE_FOLDER.test(top) : entries.includes(file);
  });
}

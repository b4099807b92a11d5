import { existsSync } from 'node:fs';
import path from 'node:path';
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
    return !sources.some((file) => isWithin(home, file) && packageFolder(path.posix.dirname(file), roots) === home);
  });
}

function packageFolder(folder: string, roots: readonly string[]): string {
  for (let current = folder; ; current = path.posix.dirname(current)) {
    if (isFile(`${current}/package.json`) || roots.includes(current) || path.posix.dirname(current) === current) return current;
  }
}

function isWrittenByHand(file: string): boolean {
  const script = /^(.*)\.([cm]?)jsx?$/.exec(file);
  return script === null || !existsSync(`${script[1] ?? ''}.d.${script[2] ?? ''}ts`);
}

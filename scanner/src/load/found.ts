import { foldersWithoutSources } from './build-output.js';
import type { LeavingOut, LeftOut } from './left-out.js';
import { findFiles, type Found } from './walk.js';

/**
 * The files below some folders and the files that were named. Build output is left out where its sources are there, and read where it
 * is all there is.
 */
export function findUnderPaths(folders: readonly string[], named: readonly string[], leaving: LeavingOut): Found {
  const first = findFiles(folders, leaving);
  const packed = foldersWithoutSources(first.buildFolders, first.files, folders);
  for (const folder of packed) leaving.readAnyway(folder);
  const second = findFiles(packed, leaving);
  const unfit = named.flatMap((path): LeftOut[] => {
    const problem = leaving.content(path);
    return problem === undefined ? [] : [{ path, reason: problem.reason, incomplete: true }];
  });
  const readable = named.filter((file) => !unfit.some(({ path }) => path === file));
  const built = first.buildFolders.filter((folder) => !packed.includes(folder)).map((folder) => ({ path: `${folder}/`, reason: leaving.folder(folder)?.reason ?? '' }));
  return {
    files: [...new Set([...first.files, ...second.files, ...readable])].sort(),
    declarations: [...first.declarations, ...second.declarations],
    buildFolders: [],
    leftOut: [...first.leftOut, ...second.leftOut, ...built, ...unfit].sort((a, b) => (a.path < b.path ? -1 : 1)),
    unreadable: [...first.unreadable, ...second.unreadable],
  };
}

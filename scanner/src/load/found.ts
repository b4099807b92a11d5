import path from 'node:path';
import { foldersWithoutSources, packageFolder } from './build-output.js';
import { filesWorthReading } from './built-files.js';
import type { LeavingOut, LeftOut } from './left-out.js';
import { readPackageJson } from './package-json.js';
import { findFiles, type Found } from './walk.js';

/**
 * The files below some folders and the files that were named. Build output is left out where its sources are there, and read where it
 * is all there is.
 */
export function findUnderPaths(folders: readonly string[], named: readonly string[], leaving: LeavingOut): Found {
  const first = findFiles(folders, leaving);
  const packed = foldersWithoutSources(first.buildFolders, first.files, folders);
  for (const folder of packed) leaving.readAnyway(folder);
  const second = findBuilt(packed, folders, leaving);
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

/** Build output that is all there is of its package, as far as it is not too much. */
function findBuilt(packed: readonly string[], roots: readonly string[], leaving: LeavingOut): Found {
  const found = findFiles(packed, leaving);
  const homes = new Map(found.files.map((file) => [file, packageFolder(path.posix.dirname(file), roots)]));
  const unread = [...new Set(homes.values())].flatMap((home) => {
    const files = found.files.filter((file) => homes.get(file) === home);
    const read = filesWorthReading(files, readPackageJson(home)?.entries ?? []);
    return files.filter((file) => !read.has(file));
  });
  const reason = 'more build output than is read of one package: other ways into it';
  for (const file of unread) leaving.notThis(file, reason);
  const left = new Set(unread);
  return { ...found, files: found.files.filter((file) => !left.has(file)), leftOut: [...found.leftOut, ...unread.map((file) => ({ path: file, reason, incomplete: true }))] };
}

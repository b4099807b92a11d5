import { existsSync } from 'node:fs';
import type { Policy } from '@logproof/core';
import { NothingReadableError, UsageError } from '../errors.js';
import { findUnderPaths } from './found.js';
import { LeavingOut, type LeftOut } from './left-out.js';
import { namedProjects } from './named-projects.js';
import { Ownership } from './ownership.js';
import { partition, type Partition } from './partition.js';
import { foldersUpFrom, isFile, shownPath } from './paths.js';
import { ProjectReader } from './project.js';
import { isDeclarationFile, isSourceFile, type Found } from './walk.js';
import { Workspace } from './workspace.js';

export interface LoadAsk {
  /** What paths are shown relative to. */
  readonly cwd: string;
  /** Absolute; files and folders to report on. */
  readonly paths: readonly string[];
  /** Absolute; tsconfigs to read instead of the nearest ones. */
  readonly projects: readonly string[];
  /** Also the projects that those refer to. */
  readonly references: boolean;
  readonly policy: Policy;
}

export interface Loaded {
  readonly workspace: Workspace;
  readonly reader: ProjectReader;
  readonly leftOut: readonly LeftOut[];
  readonly unreadable: Found['unreadable'];
}

/**
 * Finds what there is to read. Programs are opened later, one by one.
 *
 * @throws UsageError where a path is not there, ConfigError where a tsconfig is not, NothingReadableError where there is no source
 *   file at all
 */
export function load(ask: LoadAsk): Loaded {
  const named = ask.paths.filter(isFile);
  refuseUnreadable(ask, named);
  const leaving = new LeavingOut(ask.policy, rootsOf(ask), named);
  const reader = new ProjectReader();
  const { parts, found } = ask.projects.length > 0 ? byProjects(ask, leaving, reader) : byPaths(ask, named, leaving, reader);
  if (found.files.length === 0 && found.leftOut.length === 0) throw new NothingReadableError(nothingReadable(ask, found));
  const workspace = new Workspace(parts, found.declarations, leaving);
  return { workspace, reader, leftOut: found.leftOut, unreadable: found.unreadable };
}

interface Asked {
  readonly found: Found;
  readonly parts: Partition;
}

function byPaths(ask: LoadAsk, named: readonly string[], leaving: LeavingOut, reader: ProjectReader): Asked {
  const found = findUnderPaths(ask.paths.filter((path) => !named.includes(path)), named, leaving);
  const ownership = new Ownership(reader);
  const parts = partition(found.files, ownership);
  const free = parts.free.length === 0 ? [] : found.declarations.filter((file) => !hasScript(file) && ownership.ownerOf(file) === undefined);
  return { parts, found: { ...found, declarations: free } };
}

function byProjects(ask: LoadAsk, leaving: LeavingOut, reader: ProjectReader): Asked {
  const { projects, references, paths, cwd } = ask;
  const parts = namedProjects({ projects, references, paths, leaving, reader, shown: (file) => shownPath(cwd, file) });
  const files = parts.parts.flatMap((part) => part.files);
  return { parts, found: { files, declarations: [], buildFolders: [], leftOut: parts.leftOut, unreadable: [] } };
}

function refuseUnreadable({ paths, cwd }: LoadAsk, named: readonly string[]): void {
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) throw new UsageError(`there is no file or folder ${shownPath(cwd, missing)}`);
  const unfit = named.find((file) => !isSourceFile(file));
  if (unfit === undefined) return;
  const why = isDeclarationFile(unfit) ? 'a declaration file holds no code that runs' : 'it is not a TypeScript or JavaScript file';
  throw new NothingReadableError(`cannot read ${shownPath(cwd, unfit)}: ${why}`);
}

/** Default excludes hold below what was asked for, and else below its repository. */
function rootsOf({ paths, projects }: LoadAsk): string[] {
  const asked = [...paths, ...projects].map((path) => (isFile(path) ? path.slice(0, path.lastIndexOf('/')) : path));
  const repositories = asked.map((folder) => [...foldersUpFrom(folder)].at(-1) ?? folder).filter((folder) => existsSync(`${folder}/.git`));
  return [...asked, ...repositories];
}

function nothingReadable({ paths, projects, cwd }: LoadAsk, { unreadable }: Found): string {
  const where = [...paths, ...projects].map((path) => shownPath(cwd, path)).join(', ');
  const [first] = unreadable;
  const why = first === undefined ? '' : ` (${shownPath(cwd, first.path)}: ${first.why})`;
  return `nothing to read in ${where}: no TypeScript or JavaScript file found${why}`;
}

function hasScript(declaration: string): boolean {
  return isFile(declaration.replace(/\.d\.([cm]?)ts$/, '.$1js'));
}

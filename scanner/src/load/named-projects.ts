import { ConfigError } from '../errors.js';
import type { LeavingOut, LeftOut } from './left-out.js';
import type { Partition, ProjectPart } from './partition.js';
import { isFile, isWithin } from './paths.js';
import type { Project, ProjectReader } from './project.js';
import { isSourceFile } from './walk.js';

export interface NamedAsk {
  /** Absolute: tsconfigs, or folders that hold a `tsconfig.json`. */
  readonly projects: readonly string[];
  /** Also the projects that those refer to. */
  readonly references: boolean;
  /** Only files in or below these; all if there are none. */
  readonly paths: readonly string[];
  readonly leaving: LeavingOut;
  readonly reader: ProjectReader;
  readonly shown: (file: string) => string;
}

/**
 * The files of projects that were asked for by name, and of the projects that a solution among them refers to.
 *
 * @throws ConfigError where a tsconfig is not there
 */
export function namedProjects(ask: NamedAsk): Partition & { readonly leftOut: readonly LeftOut[] } {
  const { leaving, paths } = ask;
  const parts = new Map<Project, ProjectPart>();
  const leftOut = new Map<string, LeftOut>();
  const taken = new Set<string>();
  for (const project of ask.projects.flatMap((path) => expanded(configFileOf(path, ask.shown), ask, new Set()))) {
    leaving.alsoBelow(project.folder);
    const files = [...project.files].filter((file) => isSourceFile(file) && isAsked(file, paths) && !taken.has(file)).filter((file) => {
      const byPath = leaving.file(file);
      const left = byPath ?? leaving.content(file);
      if (left !== undefined) leftOut.set(file, { path: file, reason: left.reason, incomplete: byPath === undefined });
      return left === undefined;
    });
    for (const file of files) taken.add(file);
    if (files.length > 0) parts.set(project, { project, roots: [...project.files], files: files.sort(), perhaps: [] });
  }
  return { parts: [...parts.values()], free: [], leftOut: [...leftOut.values()].sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

function configFileOf(path: string, shown: (file: string) => string): string {
  const file = isFile(path) ? path : `${path}/tsconfig.json`;
  if (!isFile(file)) throw new ConfigError(`there is no tsconfig ${shown(path)}`);
  return file;
}

/** The project itself; where it is a solution (a tsconfig without files), or they are asked for, those it refers to. */
function expanded(configFile: string, ask: NamedAsk, seen: Set<string>): Project[] {
  if (seen.has(configFile)) return [];
  seen.add(configFile);
  const project = ask.reader.read(configFile);
  const isSolution = project.files.size === 0 && project.references.length > 0;
  const referred = isSolution || ask.references ? project.references.filter(isFile).flatMap((reference) => expanded(reference, ask, seen)) : [];
  return isSolution ? referred : [project, ...referred];
}

const isAsked = (file: string, paths: readonly string[]): boolean =>
  paths.length === 0 || paths.some((path) => isWithin(path, file));

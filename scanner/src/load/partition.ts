import type { Ownership } from './ownership.js';
import type { Project } from './project.js';

/** Which program reports on which files. No file is in two. */
export interface Partition {
  readonly parts: readonly ProjectPart[];
  /** Files of no project. */
  readonly free: readonly string[];
}

export interface ProjectPart {
  readonly project: Project;
  /** What its program begins with. */
  readonly roots: readonly string[];
  /** Files that it includes. */
  readonly files: readonly string[];
  /** Files that it may import. */
  readonly perhaps: readonly string[];
}

/**
 * Gives each file to its project. A project's program begins with the files it owns; those that it includes but a nearer tsconfig
 * owns come in where they are imported.
 */
export function partition(files: readonly string[], ownership: Ownership): Partition {
  const parts = new Map<Project, { files: string[]; perhaps: string[] }>();
  const partOf = (project: Project): { files: string[]; perhaps: string[] } => {
    const part = parts.get(project) ?? { files: [], perhaps: [] };
    parts.set(project, part);
    return part;
  };
  const free: string[] = [];
  for (const file of files) {
    const owner = ownership.ownerOf(file);
    const importer = owner === undefined ? ownership.importerOf(file) : undefined;
    if (owner !== undefined) partOf(owner).files.push(file);
    else if (importer !== undefined) partOf(importer).perhaps.push(file);
    else free.push(file);
  }
  const listed = [...parts].map(([project, part]) => ({
    project, ...part, roots: [...project.files].filter((file) => ownership.ownerOf(file) === project),
  }));
  return { parts: listed.sort((a, b) => (a.project.configFile < b.project.configFile ? -1 : 1)), free };
}

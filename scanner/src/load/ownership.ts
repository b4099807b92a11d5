import path from 'node:path';
import type { Project, ProjectReader } from './project.js';
import { foldersUpFrom, isFile } from './paths.js';

const CONFIG_NAMES = ['tsconfig.json', 'jsconfig.json'];

/**
 * To which project does a file belong? To the nearest tsconfig, going up, that includes it, or that refers to a project which does
 * (a solution). Every file belongs to at most one.
 */
export class Ownership {
  readonly #reader: ProjectReader;
  readonly #nearby = new Map<string, readonly Project[]>();

  constructor(reader: ProjectReader) {
    this.#reader = reader;
  }

  ownerOf(file: string): Project | undefined {
    return this.#projectsFor(file).find((project) => project.files.has(file));
  }

  /** A project that does not include the file but may import it: one that names its files one by one. */
  importerOf(file: string): Project | undefined {
    return this.#projectsFor(file).find((project) => project.listsFiles && project.files.size > 0 && canHold(project, file));
  }

  /** The tsconfigs above a file from the inside out, each with those it refers to behind it. */
  #projectsFor(file: string): readonly Project[] {
    const folder = path.posix.dirname(file);
    let projects = this.#nearby.get(folder);
    if (projects === undefined) {
      const seen = new Set<Project>();
      for (const current of foldersUpFrom(folder)) this.#collect(configIn(current), seen);
      projects = [...seen];
      this.#nearby.set(folder, projects);
    }
    return projects;
  }

  #collect(configFile: string | undefined, seen: Set<Project>): void {
    if (configFile === undefined) return;
    const project = this.#reader.read(configFile);
    if (seen.has(project)) return;
    seen.add(project);
    for (const reference of project.references) this.#collect(isFile(reference) ? reference : undefined, seen);
  }
}

function configIn(folder: string): string | undefined {
  return CONFIG_NAMES.map((name) => `${folder}/${name}`).find(isFile);
}

function canHold(project: Project, file: string): boolean {
  return !/\.[cm]?jsx?$/.test(file) || project.options.allowJs === true || project.options.checkJs === true;
}

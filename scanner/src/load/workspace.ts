import type { ts } from 'ts-morph';
import { compiler } from '../compiler.js';
import { inferredOptions } from './inferred.js';
import type { LeavingOut } from './left-out.js';
import { compilerLibraries } from './libraries.js';
import { openProgram, ownFilesOf, type Shared } from './open-program.js';
import type { Partition, ProjectPart } from './partition.js';
import type { Project } from './project.js';
import { SourceFileCache } from './source-file-cache.js';

/** One program, opened. */
export interface Opened {
  /** Undefined for the files of no tsconfig. */
  readonly project: Project | undefined;
  readonly program: ts.Program;
  /** Files that values are followed through. */
  readonly ownFiles: readonly string[];
  /** Files to report on; no other program of the scan reports on them. */
  readonly files: readonly string[];
}

/**
 * The programs of a scan, opened one after the other so that only one is held. Each file to report on belongs to one of them.
 *
 * Packages of one repository can be linked here: `Shared` reaches every program, and `module-resolution.ts` answers what an import means.
 */
export class Workspace {
  /** Files that should be in an opened program and could not be read. */
  readonly unreadable: string[] = [];
  readonly #partition: Partition;
  readonly #declarations: readonly string[];
  readonly #leaving: LeavingOut;

  /** @param declarations declaration files of no project */
  constructor(partition: Partition, declarations: readonly string[], leaving: LeavingOut) {
    this.#partition = partition;
    this.#declarations = declarations;
    this.#leaving = leaving;
  }

  *programs(): Generator<Opened> {
    const shared = sharedBy(this.#leaving);
    const free = [...this.#partition.free];
    for (const part of this.#partition.parts) {
      const { opened, strangers } = this.#open(part, shared);
      free.push(...strangers);
      if (opened.files.length > 0) yield opened;
    }
    if (free.length > 0) yield this.#inferred(free.sort(), shared);
  }

  #open(part: ProjectPart, shared: Shared): { opened: Opened; strangers: string[] } {
    const { project, roots } = part;
    this.#leaving.alsoBelow(project.folder);
    const program = openProgram({ folder: project.folder, options: project.options, roots, configured: true }, shared);
    const isImported = (file: string): boolean => program.getSourceFile(file) !== undefined;
    const files = [...part.files, ...part.perhaps.filter(isImported)].sort();
    return { opened: this.#opened(program, files, project), strangers: part.perhaps.filter((file) => !isImported(file)) };
  }

  #inferred(files: readonly string[], shared: Shared): Opened {
    const { folder, options } = inferredOptions(files);
    const program = openProgram({ folder, options, roots: [...files, ...this.#declarations], configured: false }, shared);
    return this.#opened(program, files, undefined);
  }

  #opened(program: ts.Program, asked: readonly string[], project: Project | undefined): Opened {
    const files = asked.filter((file) => program.getSourceFile(file) !== undefined);
    this.unreadable.push(...asked.filter((file) => !files.includes(file)));
    return { project, program, files, ownFiles: ownFilesOf(program, files, this.#leaving) };
  }
}

function sharedBy(leaving: LeavingOut): Shared {
  const libraries = compilerLibraries();
  const read = (file: string): string | undefined => libraries.text(file) ?? sourceText(file, leaving);
  return { cache: new SourceFileCache(read), libraries, leaving };
}

/** A bundle that some file imports is not parsed: its place in the program stays empty. */
function sourceText(file: string, leaving: LeavingOut): string | undefined {
  const isBundle = /\.[cm]?jsx?$/.test(file) && leaving.content(file) !== undefined;
  return isBundle ? '' : compiler.sys.readFile(file);
}

import type { Engine, EngineProgram } from '../engine/engine.js';
import { inferredOptions } from './inferred.js';
import type { LeavingOut } from './left-out.js';
import type { Partition, ProjectPart } from './partition.js';
import type { Project } from './project.js';
import { isDeclarationFile, isSourceFile } from './walk.js';

/** One program, opened. */
export interface Opened {
  /** Undefined for the files of no tsconfig. */
  readonly project: Project | undefined;
  readonly program: EngineProgram;
  /** Files that values are followed through: code of the project, also that of its other packages, that is not left out. */
  readonly ownFiles: readonly string[];
  /** Files to report on; no other program of the scan reports on them. */
  readonly files: readonly string[];
}

/**
 * The programs of a scan. Each file to report on belongs to one of them.
 *
 * Packages of one repository can be linked here: this sees all programs, and `engine/module-resolution.ts` answers what an import means.
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

  /** Opens one program after the other; none outlives its visit. */
  visitPrograms(engine: Engine, visit: (opened: Opened) => void): void {
    const free = [...this.#partition.free];
    for (const part of this.#partition.parts) free.push(...this.#visitPart(part, engine, visit));
    if (free.length > 0) this.#visitFree(free.sort(), engine, visit);
  }

  /** A bundle that some file imports: it is not worth parsing. */
  isBundle(file: string): boolean {
    return /\.[cm]?jsx?$/.test(file) && this.#leaving.content(file) !== undefined;
  }

  /** @returns files that it turned out not to import */
  #visitPart({ project, roots, files, perhaps }: ProjectPart, engine: Engine, visit: (opened: Opened) => void): string[] {
    this.#leaving.alsoBelow(project.folder);
    const program = engine.open({ project, folder: project.folder, options: project.options, roots: this.#wanted(roots) });
    const imported = perhaps.filter((file) => program.has(file));
    const opened = this.#opened(program, [...files, ...imported].sort(), project);
    if (opened.files.length > 0) visit(opened);
    return perhaps.filter((file) => !imported.includes(file));
  }

  #visitFree(files: readonly string[], engine: Engine, visit: (opened: Opened) => void): void {
    const program = engine.open({ project: undefined, ...inferredOptions(files), roots: [...files, ...this.#declarations] });
    visit(this.#opened(program, files, undefined));
  }

  #opened(program: EngineProgram, asked: readonly string[], project: Project | undefined): Opened {
    const files = asked.filter((file) => program.has(file));
    this.unreadable.push(...asked.filter((file) => !program.has(file)));
    const reported = new Set(files);
    const ownFiles = program.codeFiles()
      .filter((file) => isSourceFile(file) && (reported.has(file) || (!file.includes('/node_modules/') && !this.#isLeftOut(file))));
    return { project, program, files, ownFiles: [...ownFiles].sort() };
  }

  /** Tests and the like are no roots: what only they need is not read. */
  #wanted(roots: readonly string[]): string[] {
    return roots.filter((file) => isDeclarationFile(file) || !isSourceFile(file) || !this.#isLeftOut(file));
  }

  #isLeftOut(file: string): boolean {
    return this.#leaving.file(file) !== undefined || this.#leaving.content(file) !== undefined;
  }
}

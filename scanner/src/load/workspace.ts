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
 * The programs of a scan, opened one after the other so that only one is held. Each file to report on belongs to one of them.
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

  *programs(engine: Engine): Generator<Opened> {
    const free = [...this.#partition.free];
    for (const part of this.#partition.parts) {
      const { opened, strangers } = this.#open(part, engine);
      free.push(...strangers);
      if (opened.files.length > 0) yield opened;
    }
    if (free.length > 0) yield this.#inferred(free.sort(), engine);
  }

  /** A bundle that some file imports: it is not worth parsing. */
  isBundle(file: string): boolean {
    return /\.[cm]?jsx?$/.test(file) && this.#leaving.content(file) !== undefined;
  }

  #open({ project, roots, files, perhaps }: ProjectPart, engine: Engine): { opened: Opened; strangers: string[] } {
    this.#leaving.alsoBelow(project.folder);
    const program = engine.open({ project, folder: project.folder, options: project.options, roots: this.#wanted(roots) });
    const imported = perhaps.filter((file) => program.has(file));
    return { opened: this.#opened(program, [...files, ...imported].sort(), project), strangers: perhaps.filter((file) => !program.has(file)) };
  }

  #inferred(files: readonly string[], engine: Engine): Opened {
    const program = engine.open({ project: undefined, ...inferredOptions(files), roots: [...files, ...this.#declarations] });
    return this.#opened(program, files, undefined);
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

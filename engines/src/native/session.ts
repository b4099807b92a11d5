import { posix } from 'node:path';
import type { BrandTags } from '../answers/brand-tags.js';
import { defaultTags } from '../answers/brand-tags.js';
import { nodeGlobals, nodeGlobalsFile } from '../answers/node-globals.js';
import type { NativeApi } from './api-types.js';
import type { NativeCompiler } from './compiler.js';
import { Overlay } from './overlay.js';
import { NativePort } from './port.js';

export interface NativeProjectInput {
  /** Absolute path of a tsconfig. Without it, one is made up for `rootFiles` and `files`. */
  readonly project?: string;
  /** Files in memory, by absolute path; they hide those on the disk. */
  readonly files?: Readonly<Record<string, string>>;
  /** Files on the disk to look at where there is no `project`. */
  readonly rootFiles?: readonly string[];
  /** In the made-up tsconfig, added to its own. */
  readonly compilerOptions?: Readonly<Record<string, unknown>>;
  /** Declares Node's globals where there is no `project`; for code whose @types/node is not at hand. */
  readonly nodeGlobals?: boolean;
  readonly tags?: BrandTags;
  /** Only the `files` exist: imports of others lead nowhere. */
  readonly alone?: boolean;
}

/** One process of TypeScript 7, over which several projects are opened one after another; starting one for each costs 0.1 to 0.4 s. */
export class NativeSession {
  readonly #compiler: NativeCompiler;
  readonly #api: NativeApi;
  readonly #overlay: Overlay | undefined;
  #opened = 0;

  /** @param files whether projects with files in memory will be opened: the process then asks for every file it looks at */
  constructor(compiler: NativeCompiler, files: boolean, cwd: string = process.cwd()) {
    this.#compiler = compiler;
    this.#overlay = files ? new Overlay() : undefined;
    this.#api = compiler.start({ cwd, ...(this.#overlay === undefined ? {} : { fs: this.#overlay.fileSystem() }) });
  }

  /**
   * Opens a project. The port answers until the session is closed, but a file in memory that a later project changes is changed for it too.
   *
   * @throws Error where the project cannot be opened
   */
  open(input: NativeProjectInput): NativePort {
    this.#opened += 1;
    const config = input.project ?? this.#madeUpConfig(input);
    const files = { ...input.files, ...(input.project === undefined ? this.#madeUpFiles(input, config) : {}) };
    const overlay = this.#overlay;
    if (overlay === undefined && Object.keys(files).length > 0) throw new Error('logproof: this session was opened without files in memory.');
    const fileChanges = overlay?.add(files);
    const snapshot = this.#api.updateSnapshot({ openProjects: [config], ...(fileChanges === undefined ? {} : { fileChanges }) });
    const project = snapshot.getProject(config);
    if (project === undefined) throw new Error(`logproof: TypeScript ${this.#compiler.version} could not open ${config}.`);
    return new NativePort({
      compiler: this.#compiler, api: this.#api, project, overlay,
      ownFiles: input.project === undefined && input.rootFiles === undefined ? Object.keys(input.files ?? {}).filter(isSource) : undefined,
      tags: input.tags ?? defaultTags,
      alone: input.alone === true,
    });
  }

  /** Ends the process. Ports over it answer nothing from then on. */
  close(): void {
    this.#api.close();
  }

  #madeUpConfig(input: NativeProjectInput): string {
    const [first = `${process.cwd()}/x`] = [...(input.rootFiles ?? []), ...Object.keys(input.files ?? {})];
    return posix.join(posix.dirname(first), `tsconfig.logproof-${this.#opened}.json`);
  }

  #madeUpFiles(input: NativeProjectInput, config: string): Readonly<Record<string, string>> {
    const globals = input.nodeGlobals === true;
    const files = [...(globals ? [nodeGlobalsFile] : []), ...(input.rootFiles ?? []), ...Object.keys(input.files ?? {}).filter(isSource)];
    const compilerOptions = { ...looseOptions, ...input.compilerOptions };
    return { [config]: JSON.stringify({ compilerOptions, files }), ...(globals ? { [nodeGlobalsFile]: nodeGlobals } : {}) };
  }
}

/** As the one-file programs of the classic engine are made. */
const looseOptions = {
  target: 'esnext', module: 'esnext', moduleResolution: 'bundler', moduleDetection: 'force', lib: ['es2022'], types: [],
  strict: true, allowJs: true, checkJs: false, jsx: 'preserve', experimentalDecorators: true, skipLibCheck: true, noEmit: true,
};

function isSource(file: string): boolean {
  return /\.[cm]?[jt]sx?$/.test(file);
}

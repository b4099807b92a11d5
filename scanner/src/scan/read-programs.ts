import { existsSync } from 'node:fs';
import { commandLinePackages, type Detector, type Policy, type RunInput } from '@logproof/core';
import { compiler } from '../compiler.js';
import type { Engine } from '../engine/engine.js';
import { openEngine } from '../engine/open-engine.js';
import { loadingReasons } from '../load/incompleteness.js';
import type { LeftOut } from '../load/left-out.js';
import { load, type Loaded } from '../load/load.js';
import { absolutePath, shownPath } from '../load/paths.js';
import type { Opened } from '../load/workspace.js';
import type { ScanProgress } from '../terminal/progress.js';
import { ignoredPlugins } from './ignored-plugins.js';
import type { ScanOptions } from './options.js';
import { readPolicy } from './read-policy.js';

/** What is asked of the core about one program, whatever the question. */
export type ProgramInput = Required<Pick<RunInput, 'port' | 'policy' | 'files' | 'scope' | 'commandLine' | 'onProgress'>>;

export interface ReadProgram<Output> {
  /** As shown. */
  readonly name: string;
  /** Undefined for files of no tsconfig. */
  readonly configFile: string | undefined;
  /** How many files were asked about. */
  readonly files: number;
  readonly output: Output;
}

/** What the answers of all programs together say of themselves. */
export interface Answered {
  readonly reasons: readonly string[];
  readonly limits: Readonly<Record<string, number>>;
  readonly files: number;
  readonly browserFiles: readonly string[];
}

export interface ReadPrograms<Output> {
  readonly cwd: string;
  readonly policy: Policy;
  /** The engine and its compiler's version. */
  readonly engine: string;
  readonly programs: readonly ReadProgram<Output>[];
  readonly notes: readonly string[];
  readonly completeness: (answered: Answered) => { readonly complete: boolean; readonly reasons: readonly string[] };
  readonly leftOut: (browserFiles: readonly string[]) => readonly LeftOut[];
}

interface Reading {
  /** The rules that the policy may speak of. */
  readonly detectors: readonly Detector[];
  readonly progress: ScanProgress;
}

/**
 * Opens the programs that are asked for, one after the other, and has each of them answered.
 *
 * @throws KnownError where there is nothing to read, or an option, path or config file does not fit
 */
export async function readPrograms<Output>(options: Omit<ScanOptions, 'rules'>, { detectors, progress }: Reading, answer: (input: ProgramInput) => Output): Promise<ReadPrograms<Output>> {
  const cwd = absolutePath(options.cwd, '.');
  const projects = options.projects.map((path) => absolutePath(cwd, path));
  const paths = (options.paths.length === 0 && projects.length === 0 ? ['.'] : options.paths).map((path) => absolutePath(cwd, path));
  progress.begin('reading the config file');
  const config = options.config === undefined ? undefined : absolutePath(cwd, options.config);
  const policy = readPolicy({ cwd, targets: [...paths, ...projects], config, detectors });
  progress.begin('looking for files');
  const loaded = load({ cwd, paths, projects, references: options.references === true, policy });
  const commandLine = commandLinePackages({ exists: existsSync, read: (file) => compiler.sys.readFile(file) });
  const engine = await openEngine(options.engine, cwd, (file) => loaded.workspace.isBundle(file));
  try {
    const programs = visited(loaded, engine, cwd, progress, (opened) => answer({
      port: opened.program.port(opened.ownFiles), policy, files: opened.files, scope: 'program', commandLine,
      onProgress: (done, total) => { progress.step(`${String(done)}/${String(total)} files`); },
    }));
    return {
      cwd, policy, engine: engine.name, programs, notes: ignoredPlugins(loaded.reader.all(), cwd),
      completeness: completenessOf(loadingReasons(loaded, cwd), engine.tooDeep().map((file) => shownPath(cwd, file))),
      leftOut: (browserFiles) => withBrowserCode(loaded.leftOut, browserFiles),
    };
  } finally {
    engine.close();
  }
}

function visited<Output>(loaded: Loaded, engine: Engine, cwd: string, progress: ScanProgress, answer: (opened: Opened) => Output): ReadProgram<Output>[] {
  const programs: ReadProgram<Output>[] = [];
  progress.begin('reading programs');
  loaded.workspace.visitPrograms(engine, (opened) => {
    const configFile = opened.project?.configFile;
    progress.begin('checking');
    programs.push({ name: configFile === undefined ? 'files of no tsconfig' : shownPath(cwd, configFile), configFile, files: opened.files.length, output: answer(opened) });
    progress.begin('reading programs');
  });
  return programs;
}

function completenessOf(loading: readonly string[], tooDeep: readonly string[]): ReadPrograms<unknown>['completeness'] {
  return ({ reasons, limits, files, browserFiles }) => {
    const all = [...loading, ...tooDeep.map((file) => `${file} was not read: its code is nested too deeply`), ...reasons];
    if (files === 0 && browserFiles.length === 0) all.push('no file was read');
    const stopped = Object.values(limits).some((count) => count > 0);
    return { complete: all.length === 0 && !stopped, reasons: [...new Set(all)].sort() };
  };
}

/** Nothing that is incomplete: what a browser logs is seen by its user only. */
function withBrowserCode(leftOut: readonly LeftOut[], browserFiles: readonly string[]): LeftOut[] {
  const browser = browserFiles.map((path) => ({ path, reason: 'browser code: what it logs stays with its user' }));
  return [...leftOut, ...browser].sort((a, b) => (a.path < b.path ? -1 : 1));
}

export const silent: ScanProgress = { begin: () => undefined, step: () => undefined };

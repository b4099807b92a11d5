import { defaultPolicy, type PolicyInput } from '@logproof/core';
import { classicEngine } from '../engine/classic.js';
import { loadingReasons } from './incompleteness.js';
import { load } from './load.js';
import { absolutePath, shownPath } from './paths.js';

export interface Asked {
  readonly paths?: readonly string[];
  readonly projects?: readonly string[];
  readonly references?: boolean;
  readonly policy?: PolicyInput;
}

export interface Seen {
  /** What each program reports on, by its tsconfig; `none` for files of none. */
  readonly programs: Readonly<Record<string, readonly string[]>>;
  /** What values are followed through. */
  readonly own: Readonly<Record<string, readonly string[]>>;
  readonly leftOut: readonly string[];
  readonly reasons: readonly string[];
}

/** Loads a folder with the classic engine and opens all its programs. */
export function programsOf(folder: string, { paths = [], projects = [], references = false, policy = {} }: Asked = {}): Seen {
  const shown = (file: string): string => shownPath(folder, file);
  const loaded = load({
    cwd: folder,
    paths: (paths.length === 0 && projects.length === 0 ? ['.'] : paths).map((path) => absolutePath(folder, path)),
    projects: projects.map((path) => absolutePath(folder, path)),
    references,
    policy: { ...defaultPolicy(folder), ...policy },
  });
  const programs: Record<string, string[]> = {};
  const own: Record<string, string[]> = {};
  loaded.workspace.visitPrograms(classicEngine((file) => loaded.workspace.isBundle(file)), (opened) => {
    const name = opened.project === undefined ? 'none' : shown(opened.project.configFile);
    programs[name] = opened.files.map(shown);
    own[name] = opened.program.port(opened.ownFiles).files().map(shown);
  });
  return { programs, own, leftOut: loaded.leftOut.map(({ path }) => shown(path)), reasons: loadingReasons(loaded, folder) };
}

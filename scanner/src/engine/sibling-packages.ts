import path from 'node:path';
import type { ts } from 'ts-morph';
import { compiler } from '../compiler.js';
import type { Disk } from './disk.js';
import { exportedPaths } from './package-exports.js';

/** Packages of one repository, by name: without node_modules nothing links one to the other. */
export class SiblingPackages {
  /** By the folder that asks. */
  readonly #repositories = new Map<string, ReadonlyMap<string, string>>();
  readonly #disk: Disk;

  constructor(disk: Disk) {
    this.#disk = disk;
  }

  /**
   * What an import of another package of the same repository means; undefined where it names none.
   *
   * @param specifier `@scope/name/sub/path`
   */
  resolve(specifier: string, containingFile: string, options: ts.CompilerOptions, host: ts.ModuleResolutionHost): ts.ResolvedModuleFull | undefined {
    if (/^[./]/.test(specifier)) return undefined;
    const parts = specifier.split('/');
    const name = parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
    const folder = this.#packagesAround(path.posix.dirname(containingFile)).get(name);
    if (folder === undefined) return undefined;
    const inside = parts.slice(specifier.startsWith('@') ? 2 : 1).join('/');
    const exported = exportedPaths(this.#disk.manifest(`${folder}/package.json`)['exports'], inside).map((target) => path.posix.join(folder, target));
    for (const candidate of [...exported, ...inside === '' ? entryPoints(folder, this.#disk) : [`${folder}/${inside}`, `${folder}/src/${inside}`]]) {
      const found = compiler.resolveModuleName(candidate, containingFile, { ...options, moduleResolution: compiler.ModuleResolutionKind.Bundler }, host).resolvedModule;
      if (found) return { ...found, isExternalLibraryImport: false };
    }
    return undefined;
  }

  #packagesAround(folder: string): ReadonlyMap<string, string> {
    const known = this.#repositories.get(folder);
    if (known) return known;
    const parent = path.posix.dirname(folder);
    const here = workspaceGlobs(folder, this.#disk);
    const found = here.length > 0 ? packagesOf(folder, here, this.#disk) : parent === folder ? new Map<string, string>() : this.#packagesAround(parent);
    this.#repositories.set(folder, found);
    return found;
  }
}

/** What a package stands for as a whole: its sources before what is built of them. */
function entryPoints(folder: string, disk: Disk): string[] {
  const { main, module, types } = disk.manifest(`${folder}/package.json`);
  const named = [module, main, types].filter((entry): entry is string => typeof entry === 'string').map((entry) => path.posix.join(folder, entry));
  return [`${folder}/src/index`, `${folder}/index`, ...named.map((entry) => entry.replace(/\.[cm]?jsx?$/, ''))];
}

/** `workspaces` of package.json, `packages` of pnpm-workspace.yaml. */
function workspaceGlobs(folder: string, disk: Disk): string[] {
  const { workspaces } = disk.manifest(`${folder}/package.json`);
  const listed: unknown = Array.isArray(workspaces) ? workspaces : (workspaces as { packages?: unknown } | undefined)?.packages;
  const globs = Array.isArray(listed) ? listed.filter((glob): glob is string => typeof glob === 'string') : [];
  const yaml = compiler.sys.readFile(`${folder}/pnpm-workspace.yaml`) ?? '';
  const packages = /^packages:[ \t]*\r?\n((?:[ \t]+.*\r?\n?|\r?\n)*)/m.exec(yaml)?.[1] ?? '';
  return [...globs, ...[...packages.matchAll(/^\s+-\s*['"]?([^'"\s#]+)/gm)].map((match) => match[1] ?? '')];
}

/** Folders with a package.json that a glob names: one level for each `*`, any number of levels for `**`. */
function packagesOf(root: string, globs: readonly string[], disk: Disk): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const glob of globs.filter((entry) => !entry.startsWith('!'))) {
    let folders = [root];
    for (const part of glob.replace(/^\.\//, '').replace(/\/$/, '').split('/')) {
      folders = folders.flatMap((folder) => (part === '**' ? withFoldersIn(folder, disk, MAX_LEVELS) : part.includes('*') ? foldersIn(folder, disk) : [`${folder}/${part}`]));
    }
    for (const folder of folders) {
      const { name } = disk.manifest(`${folder}/package.json`);
      if (typeof name === 'string' && !found.has(name)) found.set(name, folder);
    }
  }
  return found;
}

const MAX_LEVELS = 3;

const foldersIn = (folder: string, disk: Disk): string[] => disk.getDirectories(folder).filter((name) => name !== 'node_modules' && !name.startsWith('.')).map((name) => `${folder}/${name}`);

/** A package lies in no other: what is in one is not looked through. */
function withFoldersIn(folder: string, disk: Disk, levels: number): string[] {
  const inside = levels === 0 || typeof disk.manifest(`${folder}/package.json`)['name'] === 'string' ? [] : foldersIn(folder, disk);
  return [folder, ...inside.flatMap((one) => withFoldersIn(one, disk, levels - 1))];
}

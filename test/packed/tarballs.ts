import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { PACKAGES, REPOSITORY } from '../repository.js';

export interface Tarball {
  /** The package's folder in this repository. */
  readonly folder: string;
  readonly name: string;
  /** Absolute path of the `.tgz`. */
  readonly file: string;
  /** Paths in it, sorted. */
  readonly contents: readonly string[];
}

interface PackReport {
  readonly name: string;
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** Packs every package as it would be published. They must be built. */
export function packAll(destination: string): readonly Tarball[] {
  const workspaces = PACKAGES.flatMap(folder => ['--workspace', folder]);
  const reports = JSON.parse(npm(REPOSITORY, 'pack', '--json', '--pack-destination', destination, ...workspaces)) as readonly PackReport[];
  return PACKAGES.map(folder => {
    const { name } = JSON.parse(readFileSync(`${REPOSITORY}/${folder}/package.json`, 'utf8')) as { name: string };
    const report = reports.find(entry => entry.name === name);
    if (!report) throw new Error(`${folder} was not packed.`);
    return { folder, name, file: `${destination}/${report.filename}`, contents: report.files.map(entry => entry.path).sort() };
  });
}

/** @returns what npm prints. @throws with its messages if it fails. */
export function npm(cwd: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 1e8 });
  if (error) throw error;
  if (status !== 0) throw new Error(`npm ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}

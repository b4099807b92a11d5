import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { scratchFolder, type ScratchFolder } from '../scratch-folder.js';
import { npm, type Tarball } from './tarballs.js';

/** A project of somebody else, with our packages installed from tarballs. */
export interface Consumer {
  readonly folder: ScratchFolder;
  /** Runs an installed command. */
  run(command: string, ...args: readonly string[]): { readonly status: number | null; readonly output: string };
}

export interface ConsumerSetup {
  readonly tarballs: readonly Tarball[];
  /** Other packages, by name. */
  readonly dependencies: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
}

export function installConsumer({ tarballs, dependencies, files }: ConsumerSetup): Consumer {
  const own = Object.fromEntries(tarballs.map(({ name, file }) => [name, `file:${file}`]));
  const folder = scratchFolder({
    ...files,
    'package.json': JSON.stringify({ name: 'consumer', version: '1.0.0', private: true, type: 'module', dependencies: { ...dependencies, ...own } }),
  });
  npm(folder.root, 'install', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock');
  return {
    folder,
    run(command, ...args) {
      const path = `${folder.root}/node_modules/.bin/${command}`;
      if (!existsSync(path)) throw new Error(`${command} is not installed.`);
      const { status, stdout, stderr, error } = spawnSync(path, args, {
        cwd: folder.root, encoding: 'utf8', shell: process.platform === 'win32', env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
      });
      if (error) throw error;
      return { status, output: `${stdout}\n${stderr}` };
    },
  };
}

/** The packages that a package needs, itself among them. */
export function withDependencies(tarballs: readonly Tarball[], folder: string): readonly Tarball[] {
  const needed: Readonly<Record<string, readonly string[]>> = {
    'eslint-plugin': ['type-defs', 'core', 'engines', 'eslint-plugin'],
    'ts-transform': ['type-defs', 'core', 'engines', 'ts-transform'],
    scanner: ['type-defs', 'core', 'engines', 'ts-transform', 'scanner'],
  };
  return tarballs.filter(tarball => needed[folder]?.includes(tarball.folder));
}

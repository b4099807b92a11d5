import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cpSync, mkdirSync } from 'node:fs';
import { scratchFolder, type ScratchFolder } from './scratch-folder.js';

const require = createRequire(import.meta.url);
const tsPatch = dirname(require.resolve('ts-patch/package.json'));
/** Version 6.0: the workspace's own, behind the package that stands for it. */
const ownTypeScript = dirname(createRequire(require.resolve('typescript/package.json')).resolve('@typescript/old/package.json'));

export interface CompilerUnderTest {
  /** `typescript`'s own folder. */
  readonly folder: string;
  /** `tsc` without plugins. */
  readonly plain: Command;
  /** ts-patch's `tspc`. */
  readonly live: Command;
  remove(): void;
}

export interface Command {
  readonly script: string;
  readonly env: NodeJS.ProcessEnv;
}

export type Version = '5.4' | '5.9' | '6.0';

/** A compiler of a version: 6.0 is at hand, the others come from the registry. */
export function compilerUnderTest(version: Version): CompilerUnderTest {
  const home = scratchFolder({ 'package.json': '{ "private": true }' });
  const folder = version === '6.0' ? ownTypeScript : installed(home, version);
  const env = { TSP_COMPILER_TS_PATH: folder, TSP_CACHE_DIR: join(home.path, 'ts-patch-cache') };
  return {
    folder,
    plain: { script: join(folder, 'lib/tsc.js'), env: {} },
    live: { script: join(tsPatch, 'bin/tspc.js'), env },
    remove: () => { home.remove(); },
  };
}

function installed(home: ScratchFolder, version: string): string {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', `typescript@~${version}.0`];
  const { status, stderr } = spawnSync(npm, args, { cwd: home.path, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm could not install typescript ${version}:\n${stderr}`);
  return join(home.path, 'node_modules/typescript');
}

/** A copy of a compiler that `ts-patch install` has changed on disk. */
export function patchedCopy({ folder, live }: CompilerUnderTest, home: ScratchFolder): Command {
  const copy = join(home.path, 'node_modules/typescript');
  mkdirSync(dirname(copy), { recursive: true });
  cpSync(folder, copy, { recursive: true });
  const { status, stdout } = spawnSync(process.execPath, [join(tsPatch, 'bin/ts-patch.js'), 'install', '--dir', copy], {
    cwd: home.path, encoding: 'utf8', env: { ...process.env, ...live.env },
  });
  if (status !== 0 || !stdout.includes('installed')) throw new Error(`ts-patch install failed:\n${stdout}`);
  return { script: join(copy, 'lib/tsc.js'), env: {} };
}

export interface CompileResult {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a compiler in a folder. */
export function compile({ script, env }: Command, args: readonly string[], cwd: string): Promise<CompileResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd, env: { ...process.env, NO_COLOR: '1', ...env } });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => { output += chunk.toString(); });
    child.stderr.on('data', (chunk: Buffer) => { output += chunk.toString(); });
    child.on('error', reject);
    child.on('close', (status) => { resolve({ status, output }); });
  });
}

import { closeSync, openSync, readFileSync, readSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { foldersUpFrom, isFile, withSlashes } from '../load/paths.js';

/** A `tsc`: a script that Node runs. */
export interface Tsc {
  readonly script: string;
  /** Of the TypeScript it belongs to; undefined if unknown. */
  readonly version: string | undefined;
}

/** Packages that hold a `tsc` where `.bin` does not lead to it, nearest name first. */
const PACKAGES = ['typescript', '@typescript/native', '@typescript/typescript6'];

/**
 * The `tsc` that `npx tsc` would run in a folder. Files are read, nothing is executed.
 *
 * @returns undefined if none is installed
 */
export function findTsc(folder: string): Tsc | undefined {
  for (const current of foldersUpFrom(folder)) {
    const modules = `${current}/node_modules`;
    const found = linkedTsc(`${modules}/.bin/tsc`) ?? PACKAGES.map((name) => packagedTsc(`${modules}/${name}`)).find((tsc) => tsc !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** TypeScript's command line over the compiler that logproof brings along. */
export function ownTsc(version: string): Tsc {
  return { script: fileURLToPath(new URL('./own-tsc.js', import.meta.url)), version };
}

export function majorOf({ version }: Tsc): number | undefined {
  const major = Number.parseInt(version ?? '', 10);
  return Number.isNaN(major) ? undefined : major;
}

/** On POSIX systems npm links to the script itself; pnpm and Windows have a shell script there, which is passed by. */
function linkedTsc(link: string): Tsc | undefined {
  try {
    const script = withSlashes(realpathSync(link));
    if (!/^#!.*\bnode\b/.test(beginning(script)) || script === link) return undefined;
    return { script, version: versionAbove(path.posix.dirname(script)) };
  } catch {
    return undefined;
  }
}

function packagedTsc(folder: string): Tsc | undefined {
  const { bin, version } = manifest(`${folder}/package.json`);
  const named = bin?.['tsc'] ?? bin?.['tsc6'];
  if (typeof named !== 'string') return undefined;
  const script = path.posix.join(folder, named);
  return isFile(script) ? { script, version } : undefined;
}

function versionAbove(folder: string): string | undefined {
  for (let current = folder; path.posix.dirname(current) !== current; current = path.posix.dirname(current)) {
    const { version } = manifest(`${current}/package.json`);
    if (version !== undefined) return version;
  }
  return undefined;
}

function manifest(file: string): { bin?: Record<string, unknown>; version?: string } {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { bin?: Record<string, unknown>; version?: string };
  } catch {
    return {};
  }
}

function beginning(file: string): string {
  const handle = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(100);
    return buffer.toString('utf8', 0, readSync(handle, buffer));
  } finally {
    closeSync(handle);
  }
}

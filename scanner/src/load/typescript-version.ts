import { readFileSync } from 'node:fs';
import { foldersUpFrom } from './paths.js';

const LOCKS: readonly (readonly [string, RegExp])[] = [
  ['package-lock.json', /"node_modules\/typescript":\s*\{\s*"(?:name": "[^"]*",\s*")?version": "(\d+)\./],
  ['pnpm-lock.yaml', /^ +'?\/?typescript[@/](\d+)\.\d+\.\d/m],
  ['yarn.lock', /^"?typescript@[^\n]*:\n +version:? "?(\d+)\./m],
  ['bun.lock', /"typescript": \["typescript@(\d+)\./],
];

/**
 * The major version of the TypeScript a folder is compiled with: the installed one, else what a lock file or a package.json
 * says. Files are read, nothing is executed. Undefined if nothing says.
 */
export function typescriptMajor(folder: string): number | undefined {
  const folders = [...foldersUpFrom(folder)];
  return firstOf(folders, installedMajor) ?? firstOf(folders, lockedMajor) ?? firstOf(folders, wantedMajor);
}

/** The version of the installed TypeScript, as its package.json says. */
function installedVersion(folder: string): string | undefined {
  const { version } = json(`${folder}/node_modules/typescript/package.json`) as { version?: unknown };
  return typeof version === 'string' ? version : undefined;
}

function firstOf(folders: readonly string[], ask: (folder: string) => number | undefined): number | undefined {
  for (const folder of folders) {
    const answer = ask(folder);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

function installedMajor(folder: string): number | undefined {
  return numberIn(installedVersion(folder)?.split('.')[0]);
}

function lockedMajor(folder: string): number | undefined {
  for (const [name, pattern] of LOCKS) {
    const major = numberIn(pattern.exec(text(`${folder}/${name}`) ?? '')?.[1]);
    if (major !== undefined) return major;
  }
  return undefined;
}

/** `^5.4.2`, `~5.9`, `npm:@typescript/typescript6@^6.0.2`; not `catalog:`, `latest`, `*`, `>=4`. */
function wantedMajor(folder: string): number | undefined {
  const { devDependencies, dependencies } = json(`${folder}/package.json`) as Record<string, unknown>;
  const wanted = [devDependencies, dependencies].map((map) => (map as Record<string, unknown> | undefined)?.['typescript']).find((range) => typeof range === 'string');
  return numberIn(/^[\^~=v]*(\d+)/.exec(String(wanted ?? '').replace(/^npm:.*@/, ''))?.[1]);
}

function numberIn(digits: string | undefined): number | undefined {
  return digits === undefined || digits === '' || Number.isNaN(Number(digits)) ? undefined : Number(digits);
}

function json(file: string): object {
  try {
    const value: unknown = JSON.parse(text(file) ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function text(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

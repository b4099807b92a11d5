import { fileURLToPath } from 'node:url';

/** Root of this repository, without a slash at the end. */
export const REPOSITORY = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '').replaceAll('\\', '/');

/** The packages, by folder, in the order in which they build on each other. */
export const PACKAGES = ['type-defs', 'core', 'engines', 'eslint-plugin', 'ts-transform', 'scanner'] as const;

/** A path below the repository, `/`-separated. */
export function inRepository(path: string): string {
  return `${REPOSITORY}/${path}`;
}

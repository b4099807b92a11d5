import { foldersFrom } from './folders-from.js';
import type { PolicyHost } from './load.js';

/** In the order in which they are looked for; the first one in a folder is taken. */
export const configNames = ['logproof.config.ts', 'logproof.config.js', 'logproof.config.mjs', 'logproof.config.cjs', 'logproof.config.json'] as const;

/**
 * The config file for a folder: in it or in the nearest folder above, as far as the repository (a folder that holds `.git`) or the
 * file system goes.
 *
 * @param folder absolute, `/`-separated
 */
export function findConfig(folder: string, host: Pick<PolicyHost, 'exists'>): string | undefined {
  for (const current of foldersFrom(folder)) {
    const found = configNames.map((name) => `${current}/${name}`).find((path) => host.exists(path));
    if (found !== undefined) return found;
    if (host.exists(`${current}/.git`)) return undefined;
  }
  return undefined;
}

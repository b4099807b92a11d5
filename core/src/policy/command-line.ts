import { foldersFrom } from './folders-from.js';
import type { PolicyHost } from './load.js';

/**
 * Tells which files belong to a command-line tool, whose output is made for the person who runs it: those of a package with a `bin`. The nearest package.json
 * that has a name decides (others only say how files are read); none is looked for outside the repository. What was read is kept, so make one for each run.
 *
 * @param host reads files; the core itself does not
 */
export function commandLinePackages(host: Pick<PolicyHost, 'exists' | 'read'>): (file: string) => boolean {
  const known = new Map<string, boolean>();
  return (file) => {
    const folder = file.replaceAll('\\', '/').replace(/\/[^/]*$/, '');
    let answer = known.get(folder);
    if (answer === undefined) known.set(folder, answer = hasBin(folder, host));
    return answer;
  };
}

function hasBin(folder: string, host: Pick<PolicyHost, 'exists' | 'read'>): boolean {
  for (const current of foldersFrom(folder)) {
    const manifest = parsed(host.read(`${current}/package.json`));
    if (typeof manifest?.['name'] === 'string') return isBin(manifest['bin']);
    if (host.exists(`${current}/.git`)) return false;
  }
  return false;
}

function parsed(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    const json: unknown = text === undefined ? undefined : JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    // A package.json that cannot be read says nothing.
    return undefined;
  }
}

const isBin = (bin: unknown): boolean => (typeof bin === 'string' && bin !== '') || (typeof bin === 'object' && bin !== null && Object.keys(bin).length > 0);

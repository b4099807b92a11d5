import { compiler } from '../compiler.js';

/** What the disk says. */
export interface Disk {
  readonly fileExists: (path: string) => boolean;
  readonly directoryExists: (path: string) => boolean;
  readonly getDirectories: (path: string) => string[];
  readonly realpath: (path: string) => string;
  /** A package.json as it stands there; an empty object where there is none, or none that can be read. */
  readonly manifest: (path: string) => Readonly<Record<string, unknown>>;
}

/**
 * The disk, asked once: a monorepo's hundred programs look for the same packages in the same folders, most of which do not exist. Nothing is believed to change
 * while a scan runs.
 */
export function rememberingDisk(): Disk {
  const { sys } = compiler;
  return {
    fileExists: remembering((path) => sys.fileExists(path)),
    directoryExists: remembering((path) => sys.directoryExists(path)),
    getDirectories: remembering((path) => sys.getDirectories(path)),
    realpath: remembering((path) => sys.realpath?.(path) ?? path),
    manifest: remembering(readJson),
  };
}

function remembering<T>(ask: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>();
  return (path) => {
    const answer = known.get(path);
    if (answer !== undefined) return answer;
    const found = ask(path);
    known.set(path, found);
    return found;
  };
}

function readJson(file: string): Readonly<Record<string, unknown>> {
  const text = compiler.sys.readFile(file);
  const { config } = text === undefined ? { config: undefined } : (compiler.parseConfigFileTextToJson(file, text) as { config?: unknown });
  return typeof config === 'object' && config !== null ? (config as Record<string, unknown>) : {};
}

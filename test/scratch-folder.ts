import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inRepository } from './repository.js';

/** A temporary folder that is gone after `dispose`. */
export interface ScratchFolder {
  /** Absolute, links resolved, `/`-separated. */
  readonly root: string;
  /** Writes text (or bytes) to a path below the folder. */
  write(path: string, content: string | Uint8Array): void;
  /** Lets code in the folder import what is installed for this repository. */
  linkNodeModules(): void;
  dispose(): void;
}

export function scratchFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): ScratchFolder {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'logproof-'))).replaceAll('\\', '/');
  const folder: ScratchFolder = {
    root,
    write(path, content) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    },
    linkNodeModules: () => symlinkSync(inRepository('node_modules'), join(root, 'node_modules'), 'junction'),
    dispose: () => rmSync(root, { recursive: true, force: true }),
  };
  for (const [path, content] of Object.entries(files)) folder.write(path, content);
  return folder;
}

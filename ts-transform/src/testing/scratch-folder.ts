import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A temporary folder for a project that is compiled for real. */
export interface ScratchFolder {
  readonly path: string;
  write(files: Readonly<Record<string, string>>): void;
  read(name: string): string | undefined;
  /** Names of the files below the folder that end so, sorted; without node_modules. */
  list(ending: string): string[];
  remove(): void;
}

export function scratchFolder(files: Readonly<Record<string, string>> = {}): ScratchFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'logproof-')));
  const folder: ScratchFolder = {
    path,
    write: (texts) => {
      for (const [name, text] of Object.entries(texts)) {
        mkdirSync(dirname(join(path, name)), { recursive: true });
        writeFileSync(join(path, name), text);
      }
    },
    read: (name) => (existsSync(join(path, name)) ? readFileSync(join(path, name), 'utf8') : undefined),
    list: (ending) => readdirSync(path, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith(ending) && !name.startsWith('node_modules/')).sort(),
    remove: () => { rmSync(path, { recursive: true, force: true, maxRetries: 3 }); },
  };
  folder.write(files);
  return folder;
}

const packageFolder = fileURLToPath(new URL('../..', import.meta.url));

/** Puts this package and those it needs, as they were built last and as they are published, into a scratch project. */
export function installBuiltPackages({ path }: ScratchFolder): void {
  for (const folder of ['type-defs', 'core', 'engines', 'ts-transform']) {
    const from = join(packageFolder, '..', folder);
    const { name, files } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as { readonly name: string; readonly files: readonly string[] };
    if (!existsSync(join(from, 'dist'))) throw new Error(`${name} is not built: npm run build`);
    for (const file of ['package.json', ...files]) {
      if (existsSync(join(from, file))) cpSync(join(from, file), join(path, 'node_modules', name, file), { recursive: true });
    }
  }
}

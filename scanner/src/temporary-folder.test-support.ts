import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

export type Files = Readonly<Record<string, string>>;

/** A folder with these files, gone after the test. It has a `.git`, so that nothing above it counts. */
export function temporaryFolder(files: Files): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'logproof-scanner-'))).replaceAll('\\', '/');
  onTestFinished(() => { rmSync(folder, { recursive: true, force: true }); });
  mkdirSync(`${folder}/.git`);
  addFiles(folder, files);
  return folder;
}

function addFiles(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(`${folder}/${name}`), { recursive: true });
    writeFileSync(`${folder}/${name}`, text);
  }
}

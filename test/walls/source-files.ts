import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository, PACKAGES, REPOSITORY } from '../repository.js';
import type { SourceFile } from './broken-walls.js';

/** The packages' own sources, without tests. */
export function packageSources(): readonly SourceFile[] {
  return PACKAGES.flatMap(folder => sourcesBelow(`${folder}/src`)).filter(file => !/\.test(?:-support)?\.[cm]?ts$|\/testing\//.test(file.path));
}

/** Every code file below a folder of the repository, sorted. */
export function sourcesBelow(folder: string): readonly SourceFile[] {
  return readdirSync(inRepository(folder), { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && /\.(?:ts|mts|cts|js|mjs|cjs)$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name).replaceAll('\\', '/').slice(REPOSITORY.length + 1))
    .sort()
    .map(path => ({ path, text: readFileSync(inRepository(path), 'utf8') }));
}

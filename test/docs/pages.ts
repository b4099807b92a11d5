import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository, PACKAGES, REPOSITORY } from '../repository.js';

export interface Page {
  /** Below the repository, `/`-separated. */
  readonly path: string;
  readonly text: string;
}

/** Every page below `docs/`, and the README of the repository, of each package and of each example. */
export function pages(): readonly Page[] {
  const below = existsSync(inRepository('docs')) ? readdirSync(inRepository('docs'), { recursive: true, withFileTypes: true }) : [];
  const docs = below.filter(entry => entry.isFile() && entry.name.endsWith('.md'))
    .map(entry => join(entry.parentPath, entry.name).replaceAll('\\', '/').slice(REPOSITORY.length + 1));
  const examples = readdirSync(inRepository('examples')).map(name => `examples/${name}`);
  const readmes = ['', ...PACKAGES, ...examples].map(folder => join(folder, 'README.md').replaceAll('\\', '/'));
  return [...docs.sort(), ...readmes.filter(path => existsSync(inRepository(path)))]
    .map(path => ({ path, text: readFileSync(inRepository(path), 'utf8') }));
}

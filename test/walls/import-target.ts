import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { inRepository, PACKAGES } from '../repository.js';
import { NODE } from './rooms.js';

export type Target = { readonly file: string } | { readonly package: string };

interface Manifest {
  readonly folder: string;
  readonly name: string;
  /** What it depends on at run time. */
  readonly lists: readonly string[];
}

const MANIFESTS: readonly Manifest[] = PACKAGES.map(folder => {
  const { name, dependencies = {}, peerDependencies = {} } = JSON.parse(readFileSync(inRepository(`${folder}/package.json`), 'utf8')) as {
    name: string; dependencies?: Record<string, string>; peerDependencies?: Record<string, string>;
  };
  return { folder, name, lists: [...Object.keys(dependencies), ...Object.keys(peerDependencies)] };
});

/** The package a source file belongs to. */
export function packageOf(path: string): Manifest {
  const manifest = MANIFESTS.find(({ folder }) => path.startsWith(`${folder}/`));
  if (!manifest) throw new Error(`${path} lies in no package.`);
  return manifest;
}

/** Where an import leads: to a source file of this repository, or to a package by name (`node:*` for Node's own modules). */
export function targetOf(from: string, specifier: string): Target {
  if (specifier.startsWith('.')) return { file: posix.join(posix.dirname(from), specifier).replace(/\.(c|m)?js$/, '.$1ts') };
  if (specifier.startsWith('node:')) return { package: NODE };
  const [first = '', second = ''] = specifier.split('/');
  const name = specifier.startsWith('@') ? `${first}/${second}` : first;
  const own = MANIFESTS.find(manifest => manifest.name === name);
  if (!own) return { package: name };
  const rest = specifier.slice(name.length + 1);
  if (own.folder === 'engines' && rest) return { file: `engines/src/${rest}/index.ts` };
  return { file: `${own.folder}/src/${rest || 'index'}.ts` };
}

/** Whether the package of `from` is the package of `to` or lists it. */
export function dependsOn(from: string, to: string): boolean {
  const [source, target] = [packageOf(from), packageOf(to)];
  return source === target || source.lists.includes(target.name);
}

import type { PolicyInput } from '@logproof/core';
import { scratchFolder } from '../scratch-folder.js';
import { PROJECT_OPTIONS, type FixtureProject } from './fixture-project.js';

/** A project of sources that are at hand as text. */
export function sourceProject(files: Readonly<Record<string, string | Uint8Array>>, policy: PolicyInput = {}): FixtureProject {
  const paths = Object.keys(files).sort();
  const folder = scratchFolder({
    'package.json': JSON.stringify({ name: 'sources', private: true, type: 'module' }),
    'tsconfig.json': JSON.stringify({ compilerOptions: PROJECT_OPTIONS, files: paths.map(path => `src/${path}`) }),
    'logproof.config.json': JSON.stringify(policy),
    ...Object.fromEntries(paths.map(path => [`src/${path}`, files[path] ?? ''])),
  });
  folder.linkNodeModules();
  const source = `${folder.root}/src/`;
  return {
    root: folder.root,
    fixtures: [],
    files: paths.map(path => source + path),
    policy,
    pathOf: absolute => absolute.replaceAll('\\', '/').replace(source, ''),
    dispose: () => folder.dispose(),
  };
}

import { cpSync } from 'node:fs';
import type { Detector, PolicyInput, RuleSetting } from '@logproof/core';
import { FIXTURES_FOLDER, type Fixture } from '../fixture-list.js';
import { scratchFolder } from '../scratch-folder.js';

/** Fixtures of one policy as a project on disk: a tsconfig, a config file, and what is installed for this repository. */
export interface FixtureProject {
  readonly root: string;
  readonly fixtures: readonly Fixture[];
  /** Absolute paths of the fixtures' files, sorted. */
  readonly files: readonly string[];
  readonly policy: PolicyInput;
  /** The fixture file's path as `Fixture` names it. */
  pathOf(absolute: string): string;
  dispose(): void;
}

/** Each file is a module of its own, JavaScript too. */
export const PROJECT_OPTIONS = {
  target: 'es2023', lib: ['es2023'], module: 'nodenext', moduleResolution: 'nodenext', types: ['node'], jsx: 'preserve',
  strict: true, noEmit: true, skipLibCheck: true, allowJs: true, checkJs: false, moduleDetection: 'force', experimentalDecorators: true,
};

/**
 * One project for all fixtures that share a policy, so that each door opens few programs.
 *
 * @param from the folder that the fixtures were listed from
 */
export function writeFixtureProjects(fixtures: readonly Fixture[], detectors: readonly Detector[], from: string = FIXTURES_FOLDER): readonly FixtureProject[] {
  const groups = new Map<string, Fixture[]>();
  for (const fixture of fixtures) {
    const key = JSON.stringify(fixture.policy);
    const group = groups.get(key);
    if (group) group.push(fixture);
    else groups.set(key, [fixture]);
  }
  return [...groups.values()].map(group => writeFixtureProject(group, detectors, from));
}

function writeFixtureProject(fixtures: readonly Fixture[], detectors: readonly Detector[], from: string): FixtureProject {
  const policy = withEveryRule(fixtures[0]?.policy ?? {}, detectors);
  const paths = fixtures.flatMap(fixture => fixture.files.map(file => file.path)).sort();
  const folder = scratchFolder({
    'package.json': JSON.stringify({ name: 'fixtures', private: true, type: 'module' }),
    'tsconfig.json': JSON.stringify({ compilerOptions: PROJECT_OPTIONS, files: paths.map(path => `src/${path}`) }),
    'logproof.config.json': JSON.stringify(policy),
  });
  folder.linkNodeModules();
  for (const entry of new Set(fixtures.flatMap(topEntries))) {
    cpSync(`${from}/${entry}`, `${folder.root}/src/${entry}`, { recursive: true, filter: copied => !copied.endsWith('policy.json') });
  }
  const source = `${folder.root}/src/`;
  return {
    root: folder.root,
    fixtures,
    files: paths.map(path => source + path),
    policy,
    pathOf: absolute => absolute.replaceAll('\\', '/').replace(source, ''),
    dispose: () => folder.dispose(),
  };
}

/** A folder is copied whole: what is not code (a package.json) belongs to it too. */
function topEntries(fixture: Fixture): readonly string[] {
  return fixture.files.map(file => file.path.split('/').length > 2 ? fixture.id : file.path);
}

/** Every rule is an error unless the fixture says otherwise: what is only likely is then a warning, and no door keeps it back. */
function withEveryRule(policy: PolicyInput, detectors: readonly Detector[]): PolicyInput {
  const rules: Record<string, RuleSetting> = Object.fromEntries(detectors.map(detector => [detector.id, 'error']));
  return { ...policy, rules: { ...rules, ...policy.rules } };
}

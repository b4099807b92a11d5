import path from 'node:path';
import type { ts } from 'ts-morph';
import { compiler } from '../compiler.js';
import { absolutePath } from './paths.js';
import { tsconfigProblems, type TsconfigProblem } from './tsconfig-problems.js';
import { typescriptMajor } from './typescript-version.js';
import { withDefaultsOf } from './version-defaults.js';

/** What a tsconfig or jsconfig says. */
export interface Project {
  readonly configFile: string;
  readonly folder: string;
  readonly options: ts.CompilerOptions;
  /** The files it names or includes, declaration files among them. */
  readonly files: ReadonlySet<string>;
  /** It names its files one by one: others belong to it because these import them. */
  readonly listsFiles: boolean;
  /** The tsconfigs of its project references. */
  readonly references: readonly string[];
  /** Why it could not be read as it is meant. */
  readonly problems: readonly TsconfigProblem[];
  /** Compiler plugins it asks for, by name. */
  readonly plugins: readonly string[];
}

/** Nothing is written, nothing but the flow of values is checked; the rest is the project's own business. */
const FORCED: ts.CompilerOptions = {
  noEmit: true,
  skipLibCheck: true,
  skipDefaultLibCheck: true,
  composite: false,
  incremental: false,
  declaration: false,
  declarationMap: false,
  traceResolution: false,
  libReplacement: false,
  maxNodeModuleJsDepth: 0,
};

/** Reads tsconfigs, each once. Nothing of them is executed. */
export class ProjectReader {
  readonly #projects = new Map<string, Project>();
  readonly #bases = new Map<string, ts.ExtendedConfigCacheEntry>();

  /** @param configFile absolute path of a file that is there */
  read(configFile: string): Project {
    const known = this.#projects.get(configFile);
    if (known !== undefined) return known;
    const project = this.#parse(configFile);
    this.#projects.set(configFile, project);
    return project;
  }

  /** All that were read, by path. */
  all(): readonly Project[] {
    return [...this.#projects.values()].sort((a, b) => (a.configFile < b.configFile ? -1 : 1));
  }

  #parse(configFile: string): Project {
    const folder = path.posix.dirname(configFile);
    const host: ts.ParseConfigFileHost = { ...compiler.sys, getCurrentDirectory: () => folder, onUnRecoverableConfigFileDiagnostic: () => undefined };
    const parsed = compiler.getParsedCommandLineOfConfigFile(configFile, FORCED, host, this.#bases);
    if (parsed === undefined) {
      return { configFile, folder, options: FORCED, files: new Set(), listsFiles: false, references: [], problems: ['unreadable'], plugins: [] };
    }
    const problems = tsconfigProblems(compiler.getConfigFileParsingDiagnostics(parsed));
    const major = problems.includes('missing-base') ? undefined : typescriptMajor(folder);
    return {
      configFile,
      folder,
      options: withDefaultsOf(major, { ...parsed.options, ...FORCED }),
      files: new Set(parsed.fileNames),
      listsFiles: Array.isArray((parsed.raw as { files?: unknown } | undefined)?.files),
      references: (parsed.projectReferences ?? []).map((reference) => absolutePath(folder, compiler.resolveProjectReferencePath(reference))),
      problems,
      plugins: pluginsOf(parsed.options),
    };
  }
}

function pluginsOf(options: ts.CompilerOptions): string[] {
  const plugins: unknown = options['plugins'];
  if (!Array.isArray(plugins)) return [];
  return plugins.flatMap((plugin: unknown) => {
    const { name, transform } = (plugin ?? {}) as { name?: unknown; transform?: unknown };
    return [name, transform].filter((entry): entry is string => typeof entry === 'string');
  });
}

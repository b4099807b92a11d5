import type { SyntaxFile } from '../ir/syntax.js';
import type { OptionsTable } from '../options.js';
import { absolutePath } from './absolute-path.js';
import { checkPolicy } from './check.js';
import { configNames, findConfig } from './find-config.js';
import { defaultPolicy, type Policy } from './policy.js';
import type { PolicyProblem } from './problem.js';
import { readConfig } from './read-config.js';

/** What reading a policy needs of the world. Paths are absolute and `/`-separated. */
export interface PolicyHost {
  exists(path: string): boolean;
  /** Undefined if it cannot be read. */
  read(path: string): string | undefined;
  /** Asked only for `.ts`, `.js`, `.mjs` and `.cjs`; undefined if no compiler is at hand. */
  parse(path: string, text: string): SyntaxFile | undefined;
}

export interface PolicyAsk {
  /** Absolute: where to begin to look, upward. */
  readonly folder: string;
  readonly host: PolicyHost;
  /** The detectors: their ids and option tables. */
  readonly rules: readonly { readonly id: string; readonly options: OptionsTable }[];
  /** A config file to take instead: absolute, or relative to `folder`. */
  readonly explicitPath?: string;
}

export type LoadedPolicy =
  | { readonly policy: Policy; /** Absent: there is no config file and this is the default policy of `folder`. */ readonly path?: string; readonly problems?: undefined }
  | { readonly policy?: undefined; readonly path: string; readonly problems: readonly PolicyProblem[] };

/**
 * The policy for a folder: `logproof.config.{ts,js,mjs,cjs,json}` in it or above it, up to the repository's root. A config file is
 * never run. Its own folder is what its globs are relative to.
 *
 * @returns the policy, or what is wrong with the config file (each problem with its file, and its line where that is known)
 */
export function loadPolicy({ folder, host, rules, explicitPath }: PolicyAsk): LoadedPolicy {
  const from = absolutePath(folder, '.');
  const path = explicitPath === undefined ? findConfig(from, host) : absolutePath(from, explicitPath);
  if (path === undefined) return { policy: defaultPolicy(from) };
  const fail = (problems: readonly PolicyProblem[]): LoadedPolicy => ({ path, problems: problems.map((problem) => ({ file: path, ...problem })) });
  const refusal = explicitPath === undefined ? undefined : refusalOf(path, host);
  if (refusal !== undefined) return fail([{ keys: [], message: refusal }]);
  const config = readConfig(path, host);
  if (config.problems) return fail(config.problems);
  const checked = checkPolicy(config.value, rules, path.slice(0, path.lastIndexOf('/')));
  if (checked.policy) return { policy: checked.policy, path };
  return fail(checked.problems.map((problem) => withLine(problem, config.lineOf(problem.keys))));
}

function refusalOf(path: string, host: PolicyHost): string | undefined {
  const endings = configNames.map((name) => name.slice(name.lastIndexOf('.')));
  if (!endings.some((ending) => path.endsWith(ending))) return `a config file ends in one of ${endings.join(', ')}.`;
  return host.exists(path) ? undefined : 'there is no such file.';
}

function withLine(problem: PolicyProblem, line: number | undefined): PolicyProblem {
  return line === undefined ? problem : { ...problem, line };
}

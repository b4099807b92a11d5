import type { ts } from 'ts-morph';
import { compiler } from '../compiler.js';
import { UsageError } from '../errors.js';
import { isFile, withSlashes } from '../load/paths.js';

/** What our check of the same project looks at. */
export interface Check {
  readonly projects: readonly string[];
  /** Also the projects that those refer to. */
  readonly references: boolean;
  readonly paths: readonly string[];
  /** As `tsc` decides it; undefined: by the stream. */
  readonly pretty: boolean | undefined;
}

/** `tsc` says something and compiles nothing. */
const TALK: readonly string[] = ['help', 'version', 'init', 'showConfig', 'listFilesOnly', 'all', 'clean', 'dry'];

/**
 * Which project the arguments of `tsc` name.
 *
 * @returns undefined where nothing is compiled, so that there is nothing to check
 * @throws UsageError for `--watch`, which never ends
 */
export function whatToCheck(args: readonly string[], cwd: string): Check | undefined {
  const isBuild = /^--?b(?:uild)?$/i.test(args[0] ?? '');
  const { options, fileNames } = isBuild ? builtBy(args.slice(1)) : compiler.parseCommandLine(args, (file) => compiler.sys.readFile(file));
  if (options.watch === true) throw new UsageError('logproof tsc checks once and cannot --watch: run tsc --watch, and logproof tsc before a commit');
  if (TALK.some((option) => options[option] === true)) return undefined;
  const pretty = typeof options['pretty'] === 'boolean' ? options['pretty'] : undefined;
  if (isBuild) return { projects: fileNames.length > 0 ? fileNames : ['.'], references: true, paths: [], pretty };
  if (options.project !== undefined) return { projects: [options.project], references: false, paths: [], pretty };
  if (fileNames.length > 0) return { projects: [], references: false, paths: fileNames.filter((file) => !/\.d\.[cm]?ts$/.test(file)), pretty };
  const found = compiler.findConfigFile(cwd, isFile);
  return found === undefined ? undefined : { projects: [withSlashes(found)], references: false, paths: [], pretty };
}

/** `-b a b --verbose`: projects and options of its own. */
function builtBy(args: readonly string[]): Pick<ts.ParsedCommandLine, 'options' | 'fileNames'> {
  const fileNames = args.filter((arg) => !arg.startsWith('-'));
  const flags = new Set(args.filter((arg) => arg.startsWith('-')).map((arg) => arg.replace(/^--?/, '').toLowerCase()));
  const has = (long: string, short: string): boolean => flags.has(long) || flags.has(short);
  return {
    fileNames,
    options: { watch: has('watch', 'w'), help: has('help', 'h'), clean: flags.has('clean'), dry: has('dry', 'd') },
  };
}

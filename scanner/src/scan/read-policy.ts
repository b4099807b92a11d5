import path from 'node:path';
import { loadPolicy, type Detector, type Policy, type PolicyHost, type PolicyProblem } from '@logproof/core';
import { oneFilePort } from '@logproof/engines/classic';
import { compiler } from '../compiler.js';
import { ConfigError } from '../errors.js';
import { commonFolder, isFile, shownPath } from '../load/paths.js';

export interface PolicyRequest {
  readonly cwd: string;
  /** Absolute: the config file is looked for from the folder that holds them all, upward. */
  readonly targets: readonly string[];
  /** Absolute. */
  readonly config: string | undefined;
  readonly detectors: readonly Detector[];
}

/**
 * The policy that holds for what is scanned. The config file is read, never run.
 *
 * @throws ConfigError that names each problem of the config file
 */
export function readPolicy({ cwd, targets, config, detectors }: PolicyRequest): Policy {
  const folder = commonFolder(targets.map((target) => (isFile(target) ? path.posix.dirname(target) : target)));
  const loaded = loadPolicy({ folder, host, rules: detectors, ...(config === undefined ? {} : { explicitPath: config }) });
  if (loaded.problems === undefined) return loaded.policy;
  const file = shownPath(cwd, loaded.path);
  throw new ConfigError(`the config file cannot be used\n${loaded.problems.map((problem) => `  ${sentence(file, problem)}`).join('\n')}`);
}

function sentence(file: string, { line, keys, message }: PolicyProblem): string {
  const key = keys.map((part) => (typeof part === 'number' ? `[${String(part)}]` : `.${part}`)).join('').replace(/^\./, '');
  return `${file}${line === undefined ? '' : `:${String(line)}`}: ${key === '' ? '' : `\`${key}\`: `}${message}`;
}

const host: PolicyHost = {
  exists: isFile,
  read: (file) => compiler.sys.readFile(file),
  parse: (file, text) => oneFilePort(compiler as unknown as Parameters<typeof oneFilePort>[0], { file, text }).syntax([file])[0],
};

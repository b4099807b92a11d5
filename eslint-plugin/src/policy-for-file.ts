import { existsSync, readFileSync, statSync } from 'node:fs';
import { checkPolicy, loadPolicy, type Detector, type LoadedPolicy, type Policy, type PolicyHost, type PolicyProblem } from '@logproof/core';
import { oneFilePort } from '@logproof/engines/classic';
import type { LintTarget } from './lint-target.js';
import { ownTypeScript } from './own-typescript.js';

type PolicyAnswer =
  | { readonly policy: Policy; readonly problems?: undefined }
  | { readonly policy?: undefined; readonly problems: readonly PolicyProblem[] };

/** Gives the policy of a file: `settings.logproof` (a policy, or the path of a config file), else the nearest config file. */
export type PolicyFinder = (target: LintTarget) => PolicyAnswer;

/** Config files are read again when they change: an editor keeps the plugin loaded for days. */
export function policyFinder(detectors: readonly Detector[]): PolicyFinder {
  const files = new Map<string, { readonly stamp: string; readonly answer: LoadedPolicy }>();
  const settings = new WeakMap<object, { readonly cwd: string; readonly answer: PolicyAnswer }>();

  const ofFile = (path: string): LoadedPolicy => {
    const stamp = stampOf(path);
    const known = files.get(path);
    if (known?.stamp === stamp) return known.answer;
    const answer = loadPolicy({ folder: '/', explicitPath: path, host, rules: detectors });
    files.set(path, { stamp, answer });
    return answer;
  };

  const ofSetting = (setting: object, cwd: string): PolicyAnswer => {
    const known = settings.get(setting);
    if (known?.cwd === cwd) return known.answer;
    const answer = checkPolicy(setting, detectors, cwd);
    settings.set(setting, { cwd, answer });
    return answer;
  };

  return ({ setting, folder, cwd }) => {
    if (typeof setting === 'object' && setting !== null) return ofSetting(setting, cwd);
    if (setting !== undefined && typeof setting !== 'string') return { problems: [{ keys: [], message: 'expected a policy or the path of a config file in `settings.logproof`.' }] };
    const found = loadPolicy({ ...(setting === undefined ? { folder } : { folder: cwd, explicitPath: setting }), host: { ...host, read: () => undefined }, rules: detectors });
    return found.path === undefined ? found : ofFile(found.path);
  };
}

/** The disk. A config file is parsed, never run. */
export const host: PolicyHost = {
  exists: existsSync,
  read: (path) => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      // The policy loader says that the file cannot be read.
      return undefined;
    }
  },
  parse: (file, text) => oneFilePort(ownTypeScript(), { file, text }).syntax([file])[0],
};

function stampOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? `${String(stat.mtimeMs)} ${String(stat.size)}` : 'none';
}

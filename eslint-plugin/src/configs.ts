import type { Detector, Severity } from '@logproof/core';
import type { ESLint, Linter } from 'eslint';

export interface Configs {
  readonly recommended: Linter.Config;
  readonly strict: Linter.Config;
}

/** The prefix of the rules in a config and in `eslint-disable` comments; every door knows it. */
export const prefix = 'logproof';

/** Flat configs. They name no files: add them to what the project lints already. */
export function configsFor(plugin: ESLint.Plugin, detectors: readonly Detector[]): Configs {
  const config = (name: keyof Configs): Linter.Config => ({
    name: `${prefix}/${name}`,
    plugins: { [prefix]: plugin },
    rules: Object.fromEntries(detectors.flatMap(({ id, meta }) => {
      const level = levelOf(meta[name]);
      return level === undefined ? [] : [[`${prefix}/${id}`, level]];
    })),
  });
  return { recommended: config('recommended'), strict: config('strict') };
}

/** ESLint has no level below `warn`, and what the other doors show only on request is no warning. */
function levelOf(severity: Severity | 'off'): 'error' | 'warn' | undefined {
  return severity === 'error' ? 'error' : severity === 'warning' ? 'warn' : undefined;
}

import { createRequire } from 'node:module';
import type { Detector } from '@logproof/core';
import type { ESLint, Rule } from 'eslint';
import type { Run } from './check-file.js';
import { configsFor, prefix, type Configs } from './configs.js';
import { policyFinder } from './policy-for-file.js';
import { ruleFromDetector } from './rule-from-detector.js';
import { sessions } from './sessions.js';

export interface LogproofPlugin extends ESLint.Plugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string };
  readonly rules: Record<string, Rule.RuleModule>;
  readonly configs: Configs & Record<string, Configs['recommended']>;
}

/** The plugin with a rule for every detector that ESLint can run. */
export function createPlugin(all: readonly Detector[], run: Run): LogproofPlugin {
  const detectors = all.filter(({ meta }) => meta.doors.includes('eslint'));
  // Settings may speak of rules that only other doors have.
  const join = sessions({ run, detectors: all, policyOf: policyFinder(all) });
  const { name, version } = createRequire(import.meta.url)('../package.json') as { readonly name: string; readonly version: string };
  const base = {
    meta: { name, version, namespace: prefix },
    rules: Object.fromEntries(detectors.map((detector) => [detector.id, ruleFromDetector(detector, join)])),
  };
  const plugin: ESLint.Plugin = base;
  return Object.assign(base, { configs: { ...configsFor(plugin, detectors) } });
}

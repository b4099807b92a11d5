import { globMatcher } from './glob.js';
import type { Policy, RuleSetting } from './policy.js';
import { relativePath } from './relative-path.js';

interface Setting {
  readonly severity?: Exclude<RuleSetting, readonly unknown[]>;
  readonly options?: Readonly<Record<string, unknown>>;
}

/**
 * What the policy says of a rule for a file (an absolute path), overrides included: the last one that names the rule wins. As in
 * ESLint, a severity alone keeps the options that were set before, and options replace those.
 */
export function settingOf(rule: string, file: string, policy: Policy): Setting {
  let setting: Setting = {};
  for (const said of settingsFor(rule, file, policy)) {
    setting = typeof said === 'string' ? { ...setting, severity: said } : { severity: said[0], options: said[1] };
  }
  return setting;
}

/** The options that the policy sets for a rule in a file; without defaults. */
export function optionsFor(rule: string, file: string, policy: Policy): Readonly<Record<string, unknown>> {
  return settingOf(rule, file, policy).options ?? {};
}

function settingsFor(rule: string, file: string, policy: Policy): RuleSetting[] {
  const found: RuleSetting[] = [];
  const general = own(policy.rules, rule);
  if (general !== undefined) found.push(general);
  overrideMatchers(policy).forEach((matches, index) => {
    const setting = own(policy.overrides[index]?.rules ?? {}, rule);
    if (setting !== undefined && matches(file)) found.push(setting);
  });
  return found;
}

const own = (rules: Policy['rules'], rule: string): RuleSetting | undefined => (Object.hasOwn(rules, rule) ? rules[rule] : undefined);

const matchersOf = new WeakMap<Policy, readonly ((file: string) => boolean)[]>();

/** Made once a policy: this is asked for every finding. */
function overrideMatchers(policy: Policy): readonly ((file: string) => boolean)[] {
  const known = matchersOf.get(policy);
  if (known) return known;
  const made = policy.overrides.map(({ files }) => {
    const matches = globMatcher(files);
    return (file: string): boolean => {
      const path = relativePath(policy.root, file);
      return path !== undefined && matches(path);
    };
  });
  matchersOf.set(policy, made);
  return made;
}

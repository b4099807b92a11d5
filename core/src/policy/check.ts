import type { OptionsTable } from '../options.js';
import { checkShape } from './check-shape.js';
import { dataClassNames } from './data-class-names.js';
import { handlerProblems } from './handler-problems.js';
import { nearest } from './nearest.js';
import { defaultPolicy, type Policy, type PolicyInput } from './policy.js';
import { policyShape } from './policy-shape.js';
import { at, quoted, type KeyPath, type PolicyProblem } from './problem.js';

export type CheckedPolicy =
  | { readonly policy: Policy; readonly problems?: undefined }
  | { readonly policy?: undefined; readonly problems: readonly PolicyProblem[] };

/**
 * Makes a policy of what a config file or a host's settings hold.
 *
 * @param input anything
 * @param rules the detectors: their ids and option tables
 * @param root absolute folder that globs are relative to
 * @returns a policy made of fresh plain objects, or at least one problem. Never throws, never repeats a value.
 */
export function checkPolicy(input: unknown, rules: readonly { readonly id: string; readonly options: OptionsTable }[], root: string): CheckedPolicy {
  try {
    const shape = policyShape({ rules, dataClasses: dataClassNames });
    const checked = checkShape(shape, withoutSchemaKey(input));
    if (checked.problems.length > 0) return { problems: checked.problems };
    const policy: Policy = { ...defaultPolicy(root.replaceAll('\\', '/')), ...(checked.value as PolicyInput) };
    const problems = [...classProblems(policy), ...handlerProblems(policy)];
    return problems.length > 0 ? { problems } : { policy };
  } catch {
    // A getter or a proxy of a host's settings; what it threw may hold anything.
    return { problems: [{ keys: [], message: 'expected plain data, got an object that cannot be read.' }] };
  }
}

/** `$schema` tells an editor where the schema is and means nothing here. */
function withoutSchemaKey(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  return Object.fromEntries(Object.entries(input).filter(([key]) => key !== '$schema'));
}

/** Every class that is spoken of must be built in or declared, and none may be declared over a built-in one. */
function classProblems(policy: Policy): PolicyProblem[] {
  const declared = Object.keys(policy.dataClasses);
  const known = [...dataClassNames, ...declared];
  const problems: PolicyProblem[] = [];
  const report = (keys: KeyPath, message: string): void => {
    problems.push({ keys, message: at(keys, message) });
  };
  for (const name of declared) {
    if (dataClassNames.includes(name)) report(['dataClasses', name], `${quoted(name)} is a built-in class: take another name.`);
  }
  const check = (name: string, keys: KeyPath): void => {
    if (known.includes(name)) return;
    const meant = nearest(name, known);
    report(keys, `this is no data class: take a built-in one or declare it in \`dataClasses\`.${meant === undefined ? '' : ` Did you mean "${meant}"?`}`);
  };
  policy.sources.forEach((source, index) => { check(source.class, ['sources', index, 'class']); });
  policy.sanitizers.forEach((sanitizer, index) => {
    sanitizer.classes?.forEach((name, position) => { check(name, ['sanitizers', index, 'classes', position]); });
  });
  return problems;
}

import { defaultExcludes, type ExcludeGroup } from './default-excludes.js';
import { globMatcher } from './glob.js';
import type { Policy } from './policy.js';
import { relativePath } from './relative-path.js';

export interface Excluded {
  readonly by: ExcludeGroup['id'] | 'policy';
  /** Completes "left out: ..." */
  readonly reason: string;
}

/**
 * A function that says why a file (an absolute path) is left out, or gives undefined if it is not.
 *
 * @param groups the default groups to apply; a door that is told what to look at (ESLint) passes none
 */
export function excluder(policy: Policy, groups: readonly ExcludeGroup[] = defaultExcludes): (file: string) => Excluded | undefined {
  const byPolicy = globMatcher(policy.exclude);
  const byGroup = groups.map((group) => ({ group, matches: globMatcher(group.globs) }));
  return (file) => {
    const path = relativePath(policy.root, file);
    if (path === undefined) return undefined;
    if (byPolicy(path)) return { by: 'policy', reason: 'the policy excludes it' };
    const found = byGroup.find(({ matches }) => matches(path))?.group;
    return found && { by: found.id, reason: found.reason };
  };
}

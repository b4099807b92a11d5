import path from 'node:path';
import { absolutePath, isFile, isWithin } from '../load/paths.js';
import type { ScanOptions } from '../scan/options.js';

/** Would this scan have found it, were it still there? */
export type InView = (rule: string, file: string) => boolean;

/** What a scan looks at: a finding of another rule or folder is not fixed just because this scan did not see it. */
export function viewOf({ cwd, paths, projects, rules }: Pick<ScanOptions, 'cwd' | 'paths' | 'projects' | 'rules'>): InView {
  const folder = absolutePath(cwd, '.');
  const named = [
    ...(paths.length === 0 && projects.length === 0 ? ['.'] : paths).map((given) => absolutePath(folder, given)),
    ...projects.map((given) => absolutePath(folder, given)).map((project) => (isFile(project) ? path.posix.dirname(project) : project)),
  ];
  return (rule, file) => (rules.length === 0 || rules.includes(rule)) && named.some((target) => isWithin(target, file));
}

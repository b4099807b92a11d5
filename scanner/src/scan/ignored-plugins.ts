import type { Project } from '../load/project.js';
import { shownPath } from '../load/paths.js';
import { findTsc, majorOf } from '../tsc/find-tsc.js';

const PLUGIN = /^@logproof\/ts-transform(?:\/|$)/;

/** TypeScript 7 ignores `plugins` without a word: whoever relies on ours there is not protected. */
export function ignoredPlugins(projects: readonly Project[], cwd: string): string[] {
  return projects.flatMap(({ plugins, folder, configFile }) => {
    if (!plugins.some((name) => PLUGIN.test(name))) return [];
    const tsc = findTsc(folder);
    const major = tsc === undefined ? undefined : majorOf(tsc);
    if (major === undefined || major < 7) return [];
    return [`TypeScript ${String(major)} ignores the plugin @logproof/ts-transform of ${shownPath(cwd, configFile)}; \`logproof tsc\` checks with every version`];
  });
}

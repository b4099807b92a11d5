import type { LeftOut } from './left-out.js';
import type { Loaded } from './load.js';
import { isFile, shownPath } from './paths.js';
import type { TsconfigProblem } from './tsconfig-problems.js';

const SENTENCES: Readonly<Record<TsconfigProblem, readonly [one: string, several: string]>> = {
  'unreadable': ['cannot be read', 'cannot be read'],
  'missing-base': ['extends a file that is not there: its settings are not known', 'extend files that are not there: their settings are not known'],
  'circle': ['extends itself in a circle', 'extend themselves in a circle'],
  'unknown-value': ['sets an option to a value that TypeScript 6 does not know', 'set options to values that TypeScript 6 does not know'],
  'not-json': ['is not valid JSON: read as far as it is', 'are not valid JSON: read as far as they are'],
};

/** Files of one kind that are named one by one. */
const MOST_NAMED = 5;

/** Why the answer of a scan may miss something, as far as finding and opening files goes. To be asked after all programs were opened. */
export function loadingReasons(loaded: Loaded, cwd: string): string[] {
  const shown = (file: string): string => shownPath(cwd, file);
  const reasons = loaded.unreadable.map(({ path, why }) => `${shown(path)} could not be read: ${why}`);
  const unread = loaded.workspace.unreadable;
  if (unread.length > 0) reasons.push(`${examples(unread.map(shown), 'file')} could not be read`);
  reasons.push(...unreadReasons(loaded.leftOut.filter((left) => left.incomplete === true), shown));
  const gone = missingFiles(loaded);
  if (gone.length > 0) reasons.push(`${examples(gone.map(shown), 'file')} could not be read: a tsconfig names what is not there`);
  for (const [kind, [one, several]] of Object.entries(SENTENCES) as [TsconfigProblem, readonly [string, string]][]) {
    const files = loaded.reader.all().filter((project) => project.problems.includes(kind)).map((project) => shown(project.configFile));
    if (files.length > 0) reasons.push(files.length === 1 ? `${files[0] ?? ''} ${one}` : `${examples(files, 'tsconfig')} ${several}`);
  }
  return reasons.sort();
}

/** File by file, unless there are too many of one kind to name. */
function unreadReasons(unread: readonly LeftOut[], shown: (file: string) => string): string[] {
  return [...byReason(unread)].flatMap(([reason, files]) => {
    const names = files.map(({ path }) => shown(path));
    return names.length > MOST_NAMED ? [`${examples(names, 'file')} were not read: ${reason}`] : names.map((name) => `${name} was not read: ${reason}`);
  });
}

/** `3 files (a, b, ...)` */
function examples(names: readonly string[], what: string): string {
  const [first = '', second] = names;
  if (second === undefined) return first;
  return `${String(names.length)} ${what}s (${first}, ${second}${names.length > 2 ? ', ...' : ''})`;
}

/** What tsconfigs name one by one and nobody finds. */
function missingFiles(loaded: Loaded): string[] {
  const listed = loaded.reader.all().filter((project) => project.listsFiles).flatMap((project) => [...project.files]);
  return [...new Set(listed)].filter((file) => !isFile(file)).sort();
}

function byReason(unread: readonly LeftOut[]): ReadonlyMap<string, readonly LeftOut[]> {
  const groups = new Map<string, LeftOut[]>();
  for (const one of unread) groups.set(one.reason, [...(groups.get(one.reason) ?? []), one]);
  return groups;
}

import type { SourceFile } from './broken-walls.js';
import { importsOf } from './imports.js';
import { targetOf } from './import-target.js';

/** The first circle of run-time imports, as the files on it (the first one again at the end); undefined if there is none. */
export function importCycle(files: readonly SourceFile[]): readonly string[] | undefined {
  const edges = new Map(files.map(({ path, text }) => [path, runTimeTargets(path, text)]));
  const done = new Set<string>();
  const search = (path: string, trail: readonly string[]): readonly string[] | undefined => {
    const start = trail.indexOf(path);
    if (start >= 0) return [...trail.slice(start), path];
    if (done.has(path)) return undefined;
    for (const target of edges.get(path) ?? []) {
      const cycle = search(target, [...trail, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return undefined;
  };
  for (const path of edges.keys()) {
    const cycle = search(path, []);
    if (cycle) return cycle;
  }
  return undefined;
}

function runTimeTargets(path: string, text: string): readonly string[] {
  return importsOf(path, text).filter(entry => !entry.typeOnly).flatMap(entry => {
    const target = targetOf(path, entry.specifier);
    return 'file' in target ? [target.file] : [];
  });
}

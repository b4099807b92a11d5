import type { ImportTarget } from '../program/modules.js';
import type { Follow, Identity } from './identity.js';

/** What an import stands for. */
export function ofImport(target: ImportTarget, follow: Follow): Identity | undefined {
  if (!target) return undefined;
  if (target.kind === 'package') return { kind: 'export', package: target.package, path: rootPath(target.name) };
  if (target.kind === 'own-namespace') return { kind: 'namespace', file: target.file };
  return firstKnown(target.values.map((value) => () => follow(value)));
}

/** The module itself goes by several names, depending on the module system that looks at it. */
export const rootPath = (name: string): string => (name === 'default' || name === '*' || name === '=' ? '' : name);

/** The first of several ways to an answer that gives one. */
export function firstKnown(tries: readonly (() => Identity | undefined)[]): Identity | undefined {
  for (const attempt of tries) {
    const found = attempt();
    if (found) return found;
  }
  return undefined;
}

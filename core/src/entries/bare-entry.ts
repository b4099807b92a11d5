import type { FunctionPlace, Role } from './entry-point.js';
import type { EntryPoint } from './find-entries.js';

/** A function as an entry point of which no more is known than what it is to its framework, and what it is called. */
export function bareEntry({ file, ir, fn }: FunctionPlace, framework: string, role: Role, name?: string): EntryPoint {
  return { file, ir, fn, framework, role, name, routes: [], wrappers: [], around: [], madeBy: undefined, library: undefined, says: [] };
}

/** One function, one key. */
export const placeKey = ({ file, fn }: FunctionPlace): string => `${String(fn)}@${file}`;

import { memoryProgram } from '../program/memory-program.test-support.js';
import { entryName } from './entry-name.js';
import { findEntryPoints } from './find-entries.js';
import { shownRoute } from './shown-route.js';

/** The entry points of some files, in order: `handler express login POST /login`. A single text is a file of its own. */
export function entriesOf(files: Readonly<Record<string, string>> | string): readonly string[] {
  const program = memoryProgram(typeof files === 'string' ? { '/app/src/file.ts': files } : files);
  return findEntryPoints(program, program.files).map((entry) => {
    const routes = [...new Set(entry.routes.map(shownRoute))].sort();
    return [entry.role, entry.framework, entryName(entry), ...routes.length === 0 ? [] : [routes.join(', ')]].join(' ');
  });
}

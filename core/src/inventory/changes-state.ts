import { splitName } from '../facts/split-name.js';
import type { EntryPoint } from '../entries/find-entries.js';
import { changingVerbs } from '../model/actions.js';
import { readingVerbs } from '../model/handler-kinds.js';
import { isDotted, plainName } from './entry-words.js';

const reading: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'QUERY', 'SUBSCRIPTION']);

/** Does a handler change something? By its methods; where they do not tell, by the first word of its name. */
export function changesState(entry: EntryPoint): boolean {
  const methods = entry.routes.map(({ method }) => method);
  if (methods.some((method) => method !== '*' && !reading.has(method))) {
    // What is only asked for by POST, since its question is long, or since everything is.
    const last = entry.routes.map(({ path = '' }) => splitName(path.split(/[/.]/).at(-1) ?? '')[0] ?? '');
    const asked = methods.every((method) => ['POST', '*', 'MUTATION', 'CALL', 'ACTION', 'MESSAGE', 'COMMAND'].includes(method) || reading.has(method));
    return !asked || (!last.every((word) => readingVerbs.has(word)) && !readingVerbs.has(splitName(plainName(entry))[0] ?? ''));
  }
  if (entry.routes.some(({ path = '' }) => isDotted(path) && changingVerbs.has(splitName(path.split('.').at(-1) ?? '')[0] ?? ''))) return true;
  if (methods.some((method) => method !== '*')) return false;
  return !readingVerbs.has(splitName(plainName(entry))[0] ?? '');
}

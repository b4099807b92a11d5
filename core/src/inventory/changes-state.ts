import { splitName } from '../facts/split-name.js';
import type { EntryPoint } from '../entries/find-entries.js';
import { changingVerbs } from '../model/actions.js';
import { linkVerbs, readingVerbs } from '../model/handler-kinds.js';
import type { Ways } from '../paths/ways.js';
import { calledNames, isDotted, plainName, withoutParameters } from './entry-words.js';

const reading: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'QUERY', 'SUBSCRIPTION']);

/** Does a handler change something? By its methods; where they do not tell, by the first word of its name. */
export function changesState(entry: EntryPoint, ways: Ways): boolean {
  const methods = entry.routes.map(({ method }) => method);
  if (methods.some((method) => method !== '*' && !reading.has(method))) {
    // What is only asked for by POST, since its question is long, or since everything is.
    const last = entry.routes.map(({ path = '' }) => splitName(path.split(/[/.]/).at(-1) ?? '')[0] ?? '');
    const asked = methods.every((method) => ['POST', '*', 'MUTATION', 'CALL', 'ACTION', 'MESSAGE', 'COMMAND'].includes(method) || reading.has(method));
    return !asked || (!last.every((word) => readingVerbs.has(word)) && !readingVerbs.has(splitName(plainName(entry))[0] ?? ''));
  }
  if (entry.routes.some(({ path = '' }) => isDotted(path) && changingVerbs.has(splitName(path.split('.').at(-1) ?? '')[0] ?? ''))) return true;
  if (methods.includes('GET') && runsJob(entry)) return true;
  // A query of GraphQL is to read, and nothing keeps it from doing more.
  if (methods.every((method) => method === 'QUERY') && methods.length > 0 && changesByName(plainName(entry))) return (ways.well?.acted ?? 0) > 0;
  if (methods.some((method) => method !== '*')) return followsLink(entry) && (ways.well?.acted ?? 0) > 0;
  const [verb = ''] = splitName(plainName(entry));
  // What answers whatever no route took, `app.use((req, res) => { res.status(404)... })`, changes something if its name says so.
  if (entry.role === 'handler' && methods.length > 0 && entry.routes.every(({ path }) => path === undefined)) return changingVerbs.has(verb);
  // What takes any request does something if it is seen to.
  if (entry.role === 'handler' && methods.length > 0 && methods.every((method) => method === '*') && ['express', 'router'].includes(entry.framework)) return !readingVerbs.has(verb) && (changingVerbs.has(verb) || callsMore(entry));
  return !readingVerbs.has(verb);
}

/** `signUp`, `createToken`; not what only asks whether something is so. */
const changesByName = (name: string): boolean => /^(?:sign (?:up|in|out)|log (?:in|out))\b/.test(splitName(name).join(' ')) || (changingVerbs.has(splitName(name)[0] ?? '') && !asksOnly.has(splitName(name)[0] ?? ''));

const asksOnly: ReadonlySet<string> = new Set(['verify', 'validate', 'compare', 'set', 'hash', 'write', 'bulk', 'soft', 'sign', 'link', 'lock', 'block']);

/** `GET /invitations/accept`, `getUnlink`: what a link in a mail or on a page does, though it only asks. */
function followsLink(entry: EntryPoint): boolean {
  const words = [...splitName(plainName(entry)), ...entry.routes.flatMap(({ path = '' }) => splitName(withoutParameters(path).trim().split('/').filter((part) => part.trim() !== '').at(-1) ?? ''))];
  return words.some((word) => linkVerbs.has(word)) && callsMore(entry);
}

/** It calls what does more than look something up and show it. */
export const callsMore = (entry: EntryPoint): boolean => calledNames(entry).some((name) => !showing.has(splitName(name.split('.').at(-1) ?? '')[0] ?? ''));

/** First words of what is called where something is looked up and shown, and no more: a page that asks whether one is sure. */
const showing: ReadonlySet<string> = new Set([...readingVerbs, 'render', 'status', 'send', 'json', 'set', 'type', 'end', 'redirect', 'error', 'query', 'select', 'where', 'first', 'map', 'filter', 'includes', 'to', 'then', 'trim']);

/** `GET /jobs/remove-deleted-users`, which calls `removeDeletedUsers()`: who runs jobs by the clock can only ask by GET. A page that shows a form does nothing of the kind. */
function runsJob(entry: EntryPoint): boolean {
  return entry.routes.some(({ path = '' }) => {
    const [verb = '', ...rest] = splitName(path.split('/').at(-1) ?? '');
    return rest.length > 0 && removing.has(verb) && calledNames(entry).some((name) => splitName(name.split('.').at(-1) ?? '')[0] === verb);
  });
}

const removing: ReadonlySet<string> = new Set(['delete', 'remove', 'purge', 'erase', 'expire', 'revoke', 'disable', 'deactivate', 'suspend', 'anonymize', 'anonymise']);

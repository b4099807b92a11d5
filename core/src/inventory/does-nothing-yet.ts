import { valueAt } from '../ir/access.js';
import { valuesWithin } from '../ir/function-values.js';
import type { EntryPoint } from '../entries/find-entries.js';
import { beginsGrant, ledThrough, preparesOnly, sendsAway } from '../model/handler-kinds.js';
import type { Ways } from '../paths/ways.js';
import { calledNames, plainName, withoutParameters, wordsOf } from './entry-words.js';
import type { HandlerKind } from './handler.js';

/** Nothing is done in it: what it is registered for happens in front of it. */
export const isEmpty = ({ ir, fn, library }: EntryPoint): boolean => library === undefined && valuesWithin(ir, fn).every((id) => valueAt(ir, id).op !== 'call');

/** `NextAuth(req, res, options)`: what happens there is told to hooks. */
export const leavesItToHooks = (entry: EntryPoint): boolean => calledNames(entry).some((name) => /^(?:NextAuth|Auth|SolidAuth|SvelteKitAuth|ExpressAuth)$/.test(name));

/** It shows a page, and changes nothing. */
export const onlyShows = (entry: EntryPoint, ways: Ways): boolean => entry.routes.every(({ method }) => method === 'GET') && (ways.well?.acted ?? 0) === 0 && calledNames(entry).some((name) => /(?:^|\.)render$/.test(name));

/** Kinds whose form has a page of its own. */
const shownKinds: ReadonlySet<HandlerKind> = new Set<HandlerKind>(['login', 'signup', 'password-reset', 'password-change', 'mfa']);

/** It shows a form, lists, or sends somebody on. */
export function onlyPrepares(entry: EntryPoint, kind: HandlerKind, changes: boolean, context: string): boolean {
  if (kind === 'logout') return false;
  const texts = [...entry.routes.map(({ path = '' }) => wordsOf(withoutParameters(path))), wordsOf(plainName(entry))];
  // Who asks for the address at which a grant is given has begun with it.
  if (kind === 'oauth' && texts.some((text) => beginsGrant.test(text))) return false;
  if (texts.some((text) => preparesOnly.test(text))) return true;
  if (shownKinds.has(kind) && !changes && calledNames(entry).some((name) => /\b(?:render|sendFile|view|html)$/.test(name))) return true;
  if (kind === 'oauth' && texts.some((text) => /\buser ?info$/.test(text))) return true;
  if (kind === 'oauth' && !changes && entry.role === 'handler' && (!ledThrough.test(context) || texts.some((text) => /\b(apps?|connectors?|providers?)$/.test(text)))) return true;
  if (kind === 'oauth' && calledNames(entry).some((name) => sendsAway.test(wordsOf(name)))) return true;
  return kind === 'mfa' && !changes && !texts.some((text) => /\b(status|verify|setup|enable|disable|confirm|view|backup|recovery)\b/.test(text));
}

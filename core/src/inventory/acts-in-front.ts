import type { EntryPoint } from '../entries/find-entries.js';
import type { Ways } from '../paths/ways.js';
import { callsMore } from './changes-state.js';
import { plainName, wordsOf } from './entry-words.js';
import type { HandlerKind } from './handler.js';
import { ruleFor, type Asks } from './kind-asks.js';

/** `router.get('/verify/:token', verifyEmail, showPage)`: what stands in front of the page does what is asked for. */
export function actsInFront(entry: EntryPoint, ways: Ways): HandlerKind | undefined {
  if (entry.role !== 'guard' || !entry.routes.some(({ method, path }) => path !== undefined && method !== '*') || (ways.well?.acted ?? 0) === 0 || !callsMore(entry)) return undefined;
  const rule = ruleFor(wordsOf(plainName(entry)), byName);
  return rule !== undefined && !rule.weak && inFront.has(rule.kind) ? rule.kind : undefined;
}

/** Its name alone has to say it. */
const byName: Asks = { auth: false, oauth: false, changes: true, oauthChanges: false, people: false, account: false, admin: false };
const inFront: ReadonlySet<HandlerKind> = new Set<HandlerKind>(['login', 'logout', 'signup', 'password-change', 'password-reset', 'verification', 'user-admin', 'mfa']);

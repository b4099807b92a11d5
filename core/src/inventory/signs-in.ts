import { valueAt } from '../ir/access.js';
import { valuesWithin } from '../ir/function-values.js';
import type { EntryPoint } from '../entries/find-entries.js';
import { calledNames, wordsOf } from './entry-words.js';

/** Calls that make what somebody shows from then on: `jwt.sign(...)`, `req.logIn(...)`, `createSession(...)`. */
const makesProof = /^jwt sign$|\breq log ?in$|\b(?:create|generate|issue|make|sign)( \w+)? (?:tokens?|jwt|sessions?)$|\bset( \w+)? (?:cookie|session)$|\bsign (?:token|jwt)$/;

/** Does a handler give somebody a proof of who he is: a token, or a session that knows him? */
export function signsIn(entry: EntryPoint): boolean {
  if (calledNames(entry).some((name) => makesProof.test(wordsOf(name)))) return true;
  return valuesWithin(entry.ir, entry.fn).some((id) => {
    const value = valueAt(entry.ir, id);
    if (value.op !== 'store' || !/^(?:user|user_?id|account|account_?id|uid|passport)$/i.test(value.name)) return false;
    const owner = valueAt(entry.ir, value.object);
    return owner.op === 'member' ? owner.name === 'session' : owner.op === 'read' && entry.ir.bindings[owner.binding]?.name === 'session';
  });
}

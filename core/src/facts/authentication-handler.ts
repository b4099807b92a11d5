import { functionAt, valueAt } from '../ir/access.js';
import { callbackUse } from '../ir/function-uses.js';
import { loginPhrases, notLoggingIn } from '../model/authentication.js';
import { enclosingNames } from './describe.js';
import { valueOf, type Located } from './located.js';
import { dottedName } from './specifier.js';
import { splitName } from './split-name.js';

/**
 * Does a value stand where people are let in: in a function, class or file that is called so, in the handler of such a route, in the callback of a passport
 * strategy? Serves X6.6.
 */
export function inAuthenticationHandler(at: Located): boolean {
  const file = at.file.slice(at.file.lastIndexOf('/') + 1).replace(/\.[cm]?[jt]sx?$/, '');
  return [...enclosingNames(at), file, ...givenTo(at)].some(letsIn);
}

function letsIn(name: string): boolean {
  const words = splitName(name);
  return !words.some((word) => notLoggingIn.has(word)) && loginPhrases.some((phrase) => words.some((_, start) => phrase.every((word, i) => words[start + i] === word)));
}

/** `app.post('/login', handler)`, `new LocalStrategy(verify)`: what the functions around a value are handed to. */
function givenTo(at: Located): string[] {
  const names: string[] = [];
  for (let id = valueOf(at).fn; id > 0; id = functionAt(at.ir, id).parent) {
    const use = callbackUse(at.ir, id);
    if (!use) continue;
    names.push(dottedName(at.ir, use.value.callee)?.split('.').at(-1) ?? '');
    for (const argument of use.value.args) {
      const given = valueAt(at.ir, argument);
      if (given.op === 'literal' && given.kind === 'string' && given.text.startsWith('/')) names.push(...given.text.split('/').filter((part) => !part.startsWith(':')));
    }
  }
  return names;
}

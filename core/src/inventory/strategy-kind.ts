import type { EntryPoint } from '../entries/find-entries.js';
import { strategies } from '../model/handler-kinds.js';
import { wordsOf } from './entry-words.js';

/** `new LocalStrategy(verify)`: who signs in there does it with a password, or elsewhere. A strategy for tokens looks at who has signed in already. */
export function strategyKind({ role, framework, says, file }: EntryPoint): 'login' | 'oauth' | undefined {
  if (role !== 'validator' || (framework !== 'passport' && framework !== 'hapi')) return undefined;
  const said = wordsOf(says.map((one) => one.replace(/^(?:@\w+\/)?passport-/, '')).join(' '));
  if (/\bapi ?keys?\b|apikey/.test(said)) return undefined;
  if (strategies.login.test(said)) return 'login';
  if (strategies.oauth.test(said)) return 'oauth';
  if (strategies.tokens.test(said)) return undefined;
  const place = wordsOf(file.split('/').slice(-2).join(' '));
  if (strategies.login.test(place)) return 'login';
  return strategies.oauth.test(place) || says.some((one) => /^(?:@[\w-]+\/)?passport-\w/.test(one)) ? 'oauth' : undefined;
}

/** Who somebody is is asked of another service. */
export const isFederated = ({ says, file }: EntryPoint): boolean => [says.join(' '), file.split('/').slice(-2).join(' ')].some((text) => strategies.oauth.test(wordsOf(text)));

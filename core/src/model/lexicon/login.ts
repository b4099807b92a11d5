import type { Lemma } from './lemma.js';

/** A name that is typed at a login holds a mistyped password now and then; the user of a database or mail server does not. */
export const login: readonly Lemma[] = [
  {
    dataClass: 'login-name', strength: 'strong', clearedBy: ['datastore', 'server', 'setup', 'env'],
    grams: [
      'username', 'user name', 'login name', 'user login', 'upn', 'user principal name', 'sam account name', 'screen name', 'brukernavn',
      'bruker navn', 'kontonavn',
    ],
  },
  {
    dataClass: 'login-name', strength: 'weak', grams: ['login'], whole: true,
    raisedBy: ['request', 'holder'], clearedBy: ['datastore', 'server', 'setup', 'env'],
  },
  { dataClass: 'login-name', strength: 'weak', grams: ['user handle', 'nickname'], raisedBy: ['person'] },
  { dataClass: 'login-name', strength: 'hint', grams: ['handle'], raisedBy: ['person'], raisedTo: 'weak', clearedBy: ['file'], adjacent: true },
];

import type { Lemma } from './lemma.js';

export const sessions: readonly Lemma[] = [
  {
    dataClass: 'session-id', strength: 'strong', clearedBy: ['analytics', 'activity'],
    grams: [
      'session id', 'session identifier', 'sess id', 'sessid', 'session token', 'session cookie', 'session cookie value', 'session hash key',
      'connect sid', 'cookie sid', 'j session id', 'jsession id', 'php sess id', 'phpsessid', 'phpsess id', 'asp session id', 'http session id',
      'sesjons id', 'sesjonsid', 'sesjon id', 'sesjons token',
    ],
  },
  { dataClass: 'session-id', strength: 'weak', grams: ['sid'], raisedBy: ['request', 'session', 'login'], clearedBy: ['vendor'], whole: true },
  // What a session is filed under: of a login in a header or cookie, else as often of a chat or a lock.
  { dataClass: 'session-id', strength: 'weak', grams: ['session key'], raisedBy: ['header'], clearedBy: ['crypto'] },
  { dataClass: 'session-id', strength: 'hint', grams: ['session', 'sess', 'sesjon'], raisedBy: ['header'] },
  { dataClass: 'session-id', strength: 'hint', grams: ['session'], raisedBy: ['request'], raisedTo: 'weak', whole: true },
  { dataClass: 'session-id', strength: 'hint', grams: ['id'], raisedBy: ['session'], raisedTo: 'weak', clearedBy: ['analytics', 'activity'], adjacent: true },
  {
    dataClass: 'cookie', strength: 'strong',
    grams: ['cookie header', 'cookie string', 'raw cookie', 'cookie value', 'auth cookie', 'login cookie', 'remember me cookie'],
  },
  { dataClass: 'cookie', strength: 'weak', grams: ['cookie', 'informasjonskapsel', 'set cookie'], raisedBy: ['request'] },
];

import type { Lemma } from './lemma.js';

/** Whole requests are told by where they come from; their names alone are only a first witness. */
export const requests: readonly Lemma[] = [
  {
    dataClass: 'request-dump', strength: 'weak',
    grams: [
      'raw body', 'request headers', 'req headers', 'raw headers', 'response headers', 'res headers', 'http headers',
      'form data',
    ],
  },
];

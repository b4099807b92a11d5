import { leakDetector } from '../leak-detector.js';
import { messages } from './messages.js';
import { options } from './options.js';

/** Card and account data that is written to a log. Serves X11.1 and G9.15. */
export const noCardholderDataInLog = leakDetector({
  id: 'no-cardholder-data-in-log',
  meta: {
    category: 'leak',
    summary: 'Card numbers, security codes and account numbers must not reach a log',
    recommended: 'error',
    strict: 'error',
    doors: ['eslint', 'compiler', 'scan'],
    requirements: ['X11.1', 'G9.15'],
    cwe: [532],
  },
  messages,
  options,
});

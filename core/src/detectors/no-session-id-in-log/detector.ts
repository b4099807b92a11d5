import { leakDetector } from '../leak-detector.js';
import { messages } from './messages.js';
import { options } from './options.js';

/** Session ids that are written to a log. Serves X6.9, X11.1 and G9.9. */
export const noSessionIdInLog = leakDetector({
  id: 'no-session-id-in-log',
  meta: {
    category: 'leak',
    summary: 'Session ids and session cookies must not reach a log',
    recommended: 'error',
    strict: 'error',
    doors: ['eslint', 'compiler', 'scan'],
    requirements: ['X6.9', 'X11.1', 'G9.9'],
    cwe: [532],
  },
  messages,
  options,
});

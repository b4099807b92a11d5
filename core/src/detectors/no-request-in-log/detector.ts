import { leakDetector } from '../leak-detector.js';
import { messages } from './messages.js';
import { options } from './options.js';

/** Requests, headers and bodies that are written to a log as they are. Serves X11.1, G4.11, G7.8, G8.7, G8.11 and G12.5. */
export const noRequestInLog = leakDetector({
  id: 'no-request-in-log',
  meta: {
    category: 'leak',
    summary: 'Whole requests, headers, bodies and query strings must not reach a log',
    recommended: 'error',
    strict: 'error',
    doors: ['eslint', 'compiler', 'scan'],
    requirements: ['X11.1', 'G4.11', 'G7.8', 'G8.7', 'G8.11', 'G12.5'],
    cwe: [532],
  },
  messages,
  options,
});

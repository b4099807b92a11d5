import { leakDetector } from '../leak-detector.js';
import { messages } from './messages.js';
import { options } from './options.js';

/** Personal data of the special kinds that is written to a log. Serves X11.1 and G9.11. */
export const noSensitivePersonalDataInLog = leakDetector({
  id: 'no-sensitive-personal-data-in-log',
  meta: {
    category: 'leak',
    summary: 'Government ids, health data and other special categories must not reach a log',
    recommended: 'error',
    strict: 'error',
    doors: ['eslint', 'compiler', 'scan'],
    requirements: ['X11.1', 'G9.11'],
    cwe: [532, 359],
  },
  messages,
  options,
});

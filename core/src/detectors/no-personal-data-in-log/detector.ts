import { leakDetector } from '../leak-detector.js';
import { messages } from './messages.js';
import { options } from './options.js';

/** Personal data that is written to a log. Serves X11.1, G9.1 and G10.4. */
export const noPersonalDataInLog = leakDetector({
  id: 'no-personal-data-in-log',
  meta: {
    category: 'leak',
    summary: 'E-mail addresses, phone numbers and the like must not reach a log',
    recommended: 'warning',
    strict: 'error',
    doors: ['eslint', 'compiler', 'scan'],
    requirements: ['X11.1', 'G9.1', 'G10.4'],
    cwe: [359],
  },
  messages,
  options,
  silentInTerminals: true,
});

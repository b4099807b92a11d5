import { leakDetector } from '../leak-detector.js';
import { messages } from './messages.js';
import { options } from './options.js';

/** Secrets that are written to a log. Serves X11.1, G9.10, G9.12, G9.13, G9.14, G10.2 and G15.2. */
export const noSecretsInLog = leakDetector({
  id: 'no-secrets-in-log',
  meta: {
    category: 'leak',
    summary: 'Passwords, tokens, keys and connection strings must not reach a log',
    recommended: 'error',
    strict: 'error',
    doors: ['eslint', 'compiler', 'scan'],
    requirements: ['X11.1', 'G9.10', 'G9.12', 'G9.13', 'G9.14', 'G10.2', 'G15.2'],
    cwe: [532],
  },
  messages,
  options,
});

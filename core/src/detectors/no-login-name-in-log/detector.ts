import { inAuthenticationHandler } from '../../facts/authentication-handler.js';
import { leakDetector } from '../leak-detector.js';
import { messages } from './messages.js';
import { options } from './options.js';

/** Login names that are written to a log: an error where people are let in, since passwords are typed into the wrong field there. Serves X6.6. */
export const noLoginNameInLog = leakDetector({
  id: 'no-login-name-in-log',
  meta: {
    category: 'leak',
    summary: 'Login names must not reach a log: people type passwords into that field',
    recommended: 'warning',
    strict: 'error',
    doors: ['eslint', 'compiler', 'scan'],
    requirements: ['X6.6'],
    cwe: [532],
  },
  messages,
  options,
  recommendedFor: ({ call, log }) => (inAuthenticationHandler(call) || inAuthenticationHandler(log.at) ? 'error' : undefined),
  silentInTerminals: true,
});

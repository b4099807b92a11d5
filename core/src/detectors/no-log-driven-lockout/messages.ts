import type { MessageText } from '../../detector.js';

export const messages = {
  header: {
    problem: '`{{value}}` is what the header `{{header}}` says, and `{{sink}}` locks out by it: whoever calls names somebody else there, who is locked out, and never is so themselves.',
    help: 'Use the address that your own proxies vouch for, such as `clientIp(req, { trustedProxies: 1 })`.',
  },
  account: {
    problem: '`{{value}}` is an account that nobody has signed in to yet, and `{{sink}}` locks out by it alone: whoever knows the name locks its owner out.',
    help: 'Use the address as well, such as `` `${account}:${ip}` ``, and slow down rather than lock.',
  },
  endless: {
    problem: '`{{value}}` is set after some failed attempts, and nothing beside it says until when: whoever knows a name locks its owner out for good.',
    help: 'Set an end to it, such as `lockedUntil`, or slow down each further attempt.',
  },
} satisfies Record<string, MessageText>;

export const suggestions = {};

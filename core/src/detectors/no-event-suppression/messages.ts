import type { MessageText } from '../../detector.js';

export const messages = {
  exempt: {
    problem: '`{{value}}` records a security event only where `{{test}}` does not tell a known client: whoever passes for one, or takes one over, leaves no trace.',
    help: 'Emit the event for everybody, and say who it is in a field, such as `userType: \'crawler\'`.',
  },
  sampled: {
    problem: '`{{value}}` records a security event now and then, as `{{test}}` has it: the one that somebody looks for is most likely missing.',
    help: 'Record every security event; where there are too many, record their number with `repeated: { count, firstSeen, lastSeen }`.',
  },
  threshold: {
    problem: '`{{value}}` records a failed login only once `{{test}}` has reached a limit: whoever tries fewer times at each of many accounts leaves no trace.',
    help: 'Emit every failure (`authn_login_fail`), and the lock-out as an event of its own behind the limit (`authn_login_fail_max`).',
  },
  routes: {
    problem: '`{{value}}` leaves requests out of the log on whose routes people sign in or administer: an attack on them leaves no trace.',
    help: 'Leave out health checks and static files only, as in `skip: (req) => req.url === \'/health\'`.',
  },
  statuses: {
    problem: '`{{value}}` leaves requests out of the log that were refused: an attack that fails leaves no trace.',
    help: 'Leave out health checks and static files only, as in `skip: (req) => req.url === \'/health\'`.',
  },
  clients: {
    problem: '`{{value}}` leaves requests of clients out of the log that it takes for known ones: whoever passes for one leaves no trace.',
    help: 'Leave out health checks and static files only, as in `skip: (req) => req.url === \'/health\'`.',
  },
  quiet: {
    problem: '`{{value}}` is all that records that somebody was turned away, and writes at a level that is off by default: in production nothing is recorded.',
    help: 'Write it at a level that is on, such as `warn`, or emit `authn_login_fail`.',
  },
} satisfies Record<string, MessageText>;

export const suggestions = {};

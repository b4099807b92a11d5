/** Words of a function, or of what it is called on, that shuts somebody out. */
export const lockVerbs: ReadonlySet<string> = new Set(['ban', 'bans', 'banned', 'block', 'blocked', 'blacklist', 'blacklisted', 'blocklist', 'denylist', 'lock', 'locked', 'lockout', 'lockouts', 'quarantine', 'jail']);

/** Words beside them by which something else is locked, or looked at, or let in again. */
export const otherLocks: ReadonlySet<string> = new Set([
  'unlock', 'unblock', 'unban', 'release', 'acquire', 'mutex', 'file', 'row', 'table', 'record', 'redlock', 'semaphore', 'scroll', 'code', 'text', 'is', 'has', 'check', 'get', 'find', 'list', 'includes', 'delete', 'remove', 'chain', 'size', 'number', 'height',
]);

/** Methods of a list by which somebody is put on it. */
export const listingMethods: ReadonlySet<string> = new Set(['add', 'set', 'push', 'sadd', 'setex', 'insert', 'create', 'save', 'block', 'ban', 'penalty']);

/** Headers that say who calls, and how. */
export const callerHeaders: ReadonlySet<string> = new Set(['user-agent', 'x-device-id', 'x-fingerprint', 'x-client-id', 'origin', 'referer']);

/** Limiters whose options say what is counted: exports of packages, the option, and its methods that count what they are given. */
export const limiters: readonly { readonly packages: readonly string[]; readonly option: string }[] = [
  { packages: ['express-rate-limit', 'express-slow-down', '@fastify/rate-limit', 'fastify-rate-limit', 'hono-rate-limiter'], option: 'keyGenerator' },
];

/** Fields of a request by which people name their account before anybody knows who they are, in words. */
export const accountNames: ReadonlySet<string> = new Set(['email', 'e mail', 'username', 'user name', 'login', 'phone', 'phone number', 'identifier', 'mail']);

/** Fields that shut an account out, in words, and values that do. */
export const lockFields: ReadonlySet<string> = new Set(['locked', 'is locked', 'blocked', 'is blocked', 'banned', 'is banned', 'account locked', 'account blocked', 'is account locked', 'suspended', 'is suspended', 'disabled', 'is disabled', 'lockout', 'locked out']);
export const lockStates: ReadonlySet<string> = new Set(['locked', 'blocked', 'banned', 'suspended', 'disabled']);
export const stateFields: ReadonlySet<string> = new Set(['status', 'state', 'account status', 'account state', 'user status']);

/** Words of a count of failed attempts to sign in. */
export const countWords: ReadonlySet<string> = new Set(['attempt', 'attempts', 'failures', 'failed', 'fails', 'tries', 'strikes', 'retries']);

/** Words of a function in which people sign in. */
export const signInWords: ReadonlySet<string> = new Set(['login', 'signin', 'password', 'credentials', 'authenticate', 'auth', 'otp', 'mfa', 'totp', 'passcode', 'logins']);

/** Words by which a lock has an end. */
export const endWords: ReadonlySet<string> = new Set(['until', 'expires', 'expire', 'expiry', 'expiration', 'ttl', 'cooldown', 'duration', 'window', 'decay', 'timeout', 'minutes', 'seconds', 'ms', 'unlock', 'ex', 'px', 'setex']);

import { ANONYMOUS, redact, utcTimestamp, type Redacted } from '@logproof/types';
import { audited, type Audited, type Receipt } from '@logproof/types/events';
import { reveal } from '@logproof/types/reveal';
import { newCode, verifyPassword } from './credentials.js';
import { roleOf, type User } from './store.js';
import type { Shop } from './shop.js';

const MOST_FAILURES = 5;
const LOCKED_FOR = 15 * 60_000;

/** The answer to the first step. No way out of it compiles without an event of the family `authn`. */
export type FirstStep = { readonly status: 200; readonly user: User } | { readonly status: 401 | 423 };

export async function checkPassword(shop: Shop, email: string, password: Redacted<string, 'password'>): Promise<Audited<'authn', FirstStep>> {
  const { store, security } = shop;
  const user = store.findByEmail(email);
  if (!user) {
    return audited(security.inRequest.emit('authn_login_fail', { actor: security.subject(email.toLowerCase()), method: 'password', reason: 'unknown-user' }, 'sign-in refused'), { status: 401 });
  }
  if (user.lockedUntil > Date.now()) {
    return audited(security.inRequest.emit('authn_login_fail', { actor: user.id, method: 'password', reason: 'locked' }, 'sign-in refused'), { status: 423 });
  }
  if (!(await verifyPassword(password, user.passwordHash))) return audited(countFailure(shop, user), { status: 401 });
  const code = newCode();
  store.codes.set(user.id, code);
  const text = `Your code is ${reveal(code, { reason: 'the user types the code that the mail says' })}`;
  await shop.sendMail(user, 'Your code', redact(text, 'mail'));
  const asked = security.inRequest.emit('authn_mfa_challenge', { actor: user.id, method: 'password', factor: 'email-otp', outcome: 'deferred' }, 'a second factor is asked for');
  return audited(asked, { status: 200, user });
}

/** Every failure is on record, the first too; a lock ends by itself, so that nobody can lock others out for ever. */
function countFailure({ security }: Shop, user: User): Receipt<'authn'> {
  user.failedLogins += 1;
  const failed = security.inRequest.emit('authn_login_fail', { actor: user.id, method: 'password', reason: 'bad-credentials', attempts: user.failedLogins }, 'sign-in refused');
  if (user.failedLogins < MOST_FAILURES) return failed;
  user.failedLogins = 0;
  user.lockedUntil = Date.now() + LOCKED_FOR;
  const until = utcTimestamp(user.lockedUntil);
  security.inRequest.emit('authn_login_fail_max', { actor: user.id, method: 'password', maxlimit: MOST_FAILURES, reason: 'bad-credentials' }, 'too many failures');
  return security.inRequest.emit('authn_login_lock', { actor: user.id, target: user.id, ...(until && { until }), reason: 'maxretries' }, 'account locked');
}

export function checkCode({ store, security }: Shop, userId: string, code: Redacted<string>): Audited<'authn', User | undefined> {
  const user = store.users.get(userId);
  if (!user || !store.takeCode(userId, code)) {
    return audited(security.inRequest.emit('authn_login_fail', { actor: user?.id ?? ANONYMOUS, method: 'email-otp', reason: 'mfa-failed' }, 'sign-in refused'), undefined);
  }
  const retries = user.failedLogins;
  user.failedLogins = 0;
  const signedIn = { actor: user.id, method: 'email-otp', mfa: true, factors: ['password', 'email-otp'] } as const;
  const receipt = retries > 0
    ? security.inRequest.emit('authn_login_successafterfail', { ...signedIn, retries }, 'signed in')
    : security.inRequest.emit('authn_login_success', { ...signedIn, roles: [roleOf(user.role)] }, 'signed in');
  return audited(receipt, user);
}

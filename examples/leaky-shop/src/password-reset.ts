import { Router } from 'express';
import { z } from 'zod';
import { config } from './config.js';
import { hashPassword, newToken } from './credentials.js';
import { ShopError } from './errors.js';
import { audit, eventContext, keyedHash, logger } from './logging.js';
import { sendMail } from './providers.js';
import type { Store } from './store.js';

const askBody = z.object({ email: z.string() });
const confirmBody = z.object({ password: z.string().min(12) });

/** Keeps three letters and the domain, "enough for support". */
function maskEmail(email: string): string {
  return email.replace(/^(.{3})[^@]*/, '$1***');
}

export function passwordReset(store: Store): Router {
  const router = Router();

  router.post('/', async (req, res) => {
    const { email } = askBody.parse(req.body);
    const user = store.findByEmail(email);
    if (!user) {
      const who = { ...eventContext(req), userId: 'anonymous', method: 'password' };
      // leak: no-weak-pseudonym three letters and the domain are most of an address
      audit('authn_reset_requested', { ...who, outcome: 'failure', reason: 'unknown-user', account: maskEmail(email) });
      res.status(202).json({ sent: true });
      return;
    }
    const token = newToken();
    store.resets.set(token, user.id);
    const link = `${config.baseUrl}/password-reset/confirm?token=${token}`;
    await sendMail(user, 'A new password', `Choose a new password: ${link}`);
    // leak: no-secrets-in-log a link that resets the password
    logger.info('reset link %s', link);
    audit('authn_reset_requested', { ...eventContext(req), userId: user.id, account: keyedHash(user.email), method: 'password', outcome: 'success' });
    res.status(202).json({ sent: true });
  });

  router.post('/confirm', async (req, res) => {
    const resetToken = String(req.query['token']);
    const { password } = confirmBody.parse(req.body);
    // leak: no-request-in-log the query of this route is the reset token
    logger.info({ url: req.originalUrl }, 'link followed');
    const user = store.users.get(store.resets.get(resetToken) ?? '');
    if (!user) {
      // missing: require-auth-event guessing at tokens leaves no event
      // leak: no-secrets-in-error the token in the message, which the error handler logs
      throw new ShopError(400, 'bad_token', `no reset is open for token ${resetToken}`);
    }
    // leak: no-premature-success-event told before the hash is there and stored
    audit('authn_password_change', { ...eventContext(req), userId: user.id, method: 'password', outcome: 'success' });
    user.passwordHash = await hashPassword(password);
    store.resets.delete(resetToken);

    const open = [...store.sessions.values()].filter((session) => session.userId === user.id);
    for (const session of open) store.sessions.delete(session.id);
    const ended = { ...eventContext(req), userId: user.id, method: 'password', sessions: open.length };
    // leak: no-untrusted-event-identity the same hash for all sessions of a user
    audit('session_expired', { ...ended, outcome: 'success', sessionHash: keyedHash(user.id) });
    res.status(204).end();
  });

  return router;
}

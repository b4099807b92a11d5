import { ANONYMOUS, redact, safeText, type Redacted } from '@logproof/types';
import { audited, currentRequest, type Audited, type SecurityLog } from '@logproof/types/events';
import { reveal } from '@logproof/types/reveal';
import { redacting } from '@logproof/types/ways-in';
import { Router } from 'express';
import { z } from 'zod';
import { hashPassword, newToken, tokenDigest } from './credentials.js';
import { ShopError } from './errors.js';
import { readBody } from './input.js';
import type { Shop } from './shop.js';
import type { Session } from './store.js';

const askBody = z.object({ email: z.string() });
/** The token comes in the body: URLs are logged by everybody on the way. */
const confirmBody = z.object({
  token: z.string().transform(redacting('reset token')),
  password: z.string().min(12).transform(redacting('password')),
});

const channel = safeText('email');

async function askForReset(shop: Shop, email: string): Promise<Audited<'authn', undefined>> {
  const { config, store, security } = shop;
  const user = store.findByEmail(email);
  if (!user) {
    const actor = security.subject(email.toLowerCase());
    return audited(security.inRequest.emit('authn_reset_requested', { actor, method: 'magic-link', channel, outcome: 'failure', reason: 'unknown-user' }, 'a reset for nobody'), undefined);
  }
  const token = newToken();
  store.resets.set(tokenDigest(token), user.id);
  // Browsers send what is behind the # to nobody; the page takes it from there.
  const link = `${config.baseUrl}/new-password#${reveal(token, { reason: 'whoever gets the mail proves with it that it is their address' })}`;
  await shop.sendMail(user, 'A new password', redact(`Choose a new password: ${link}`, 'mail'));
  return audited(security.inRequest.emit('authn_reset_requested', { actor: user.id, method: 'magic-link', channel, outcome: 'success' }, 'a reset was asked for'), undefined);
}

async function setPassword({ store, security }: Shop, token: Redacted<string>, password: Redacted<string, 'password'>): Promise<Audited<'authn', boolean>> {
  const digest = tokenDigest(token);
  const user = store.users.get(store.resets.get(digest) ?? '');
  if (!user) {
    return audited(security.inRequest.emit('authn_login_fail', { actor: ANONYMOUS, method: 'magic-link', reason: 'token-invalid' }, 'no reset is open for this token'), false);
  }
  store.resets.delete(digest);
  user.passwordHash = await hashPassword(password);
  const changed = security.inRequest.emit('authn_password_change', { actor: user.id, target: user.id, selfService: true }, 'a password was set anew');
  for (const session of store.sessionsOf(user.id)) {
    store.endSession(session);
    recordEnd(security, session);
  }
  return audited(changed, true);
}

/** Of which session it is said: of the one that ends, not of the one that asks. */
function recordEnd(security: SecurityLog, session: Session): void {
  const trace = { ...currentRequest()?.trace, session: session.hash, ip: currentRequest()?.trace.ip ?? 'unavailable' } as const;
  security.inRequest.emit('session_expired', { actor: session.userId, trace, reason: 'revoked' }, 'a session ended with the old password');
}

export function passwordReset(shop: Shop): Router {
  const router = Router();

  router.post('/', async (req, res) => {
    await askForReset(shop, readBody(askBody, req).email);
    res.status(202).json({ sent: true });
  });

  router.post('/confirm', async (req, res) => {
    const { token, password } = readBody(confirmBody, req);
    const { value: done } = await setPassword(shop, token, password);
    if (!done) throw new ShopError(400, 'bad_token', 'no reset is open for this token');
    res.status(204).end();
  });

  return router;
}

import { createHash } from 'node:crypto';
import { Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import { z } from 'zod';
import { hashPassword, newCode, signToken, verifyPassword } from './credentials.js';
import { audit, eventContext, logger } from './logging.js';
import { sendMail } from './providers.js';
import { requireUser, startSession } from './sessions.js';
import type { Store } from './store.js';

const signupBody = z.object({ email: z.email(), password: z.string().min(12), name: z.string(), phone: z.string(), nationalId: z.string() });
const loginBody = z.object({ email: z.string(), password: z.string() });
const codeBody = z.object({ userId: z.string(), otp: z.string().length(6) });

// missing: require-rate-limit-event guessing at this pace ends in a 429 that nobody sees
const loginLimit = rateLimit({ windowMs: 60_000, limit: 20, standardHeaders: 'draft-8', legacyHeaders: false });

export function authRoutes(store: Store): Router {
  const router = Router();

  router.post('/signup', async (req, res) => {
    const { password, ...person } = signupBody.parse(req.body);
    if (store.findByEmail(person.email)) {
      const account = createHash('sha256').update(person.email).digest('hex');
      // leak: no-weak-pseudonym an unkeyed hash of an e-mail is found by guessing
      audit('user_created', { ...eventContext(req), userId: 'anonymous', outcome: 'failure', reason: 'taken', account });
      res.status(409).json({ error: 'taken' });
      return;
    }
    const user = store.addUser({ ...person, passwordHash: await hashPassword(password), role: 'customer' });
    // leak: no-secrets-in-log passwordHash: the list of the logger knows only "password"
    // leak: no-sensitive-personal-data-in-log nationalId
    // leak: no-login-name-in-log the e-mail is the login
    // leak: no-personal-data-in-log phone and name
    logger.info({ user }, 'customer added');
    audit('user_created', { ...eventContext(req), userId: user.id, targetId: user.id, method: 'password', outcome: 'success' });
    res.status(201).json({ id: user.id });
  });

  router.post('/login', loginLimit, async (req, res) => {
    const { email, password } = loginBody.parse(req.body);
    // leak: no-secrets-in-log the password as typed
    // leak: no-login-name-in-log the e-mail as typed, sometimes a password in the wrong box
    logger.debug(`trying ${email} with ${password}`);
    const user = store.findByEmail(email);
    if (!user) {
      // missing: require-auth-event a login for an unknown account
      res.status(401).json({ error: 'wrong_credentials' });
      return;
    }
    if (user.lockedUntil > Date.now()) {
      // leak: no-login-name-in-log the e-mail is the login
      // missing: prefer-security-event a denial told to the ordinary log
      logger.warn({ email: user.email }, 'login denied: account locked');
      res.status(423).json({ error: 'locked' });
      return;
    }
    if (!(await verifyPassword(password, user.passwordHash))) {
      // leak: no-side-effect-in-log delete this line and no account is ever locked
      logger.debug({ userId: user.id, count: ++user.failedLogins }, 'counter raised');
      if (user.failedLogins >= 5) {
        // leak: no-log-driven-lockout whoever knows the address locks its owner out, for ever
        // missing: require-rate-limit-event the lock itself is not recorded
        user.lockedUntil = Number.MAX_SAFE_INTEGER;
      }
      // leak: no-event-suppression the first three failures do not count
      if (user.failedLogins > 3) {
        audit('authn_login_fail', { ...eventContext(req), userId: user.id, method: 'password', outcome: 'failure', reason: 'bad-credentials' });
      }
      // missing: require-auth-event three failures leave here without a record
      res.status(401).json({ error: 'wrong_credentials' });
      return;
    }
    user.failedLogins = 0;
    const otp = newCode();
    store.codes.set(user.id, otp);
    await sendMail(user, 'Your code', `Your code is ${otp}`);
    // leak: no-secrets-in-log one-time code
    logger.info({ userId: user.id, otp }, 'second step');
    audit('authn_mfa_challenge', { ...eventContext(req), userId: user.id, method: 'email-otp', outcome: 'success' });
    res.json({ userId: user.id, next: 'otp' });
  });

  router.post('/login/otp', loginLimit, (req, res) => {
    const { userId, otp } = codeBody.parse(req.body);
    const user = store.users.get(userId);
    if (!user || !store.takeCode(userId, otp)) {
      const who = { ...eventContext(req), userId: user?.id ?? 'anonymous', method: 'email-otp' };
      // leak: no-secrets-in-log the typed code, through the wrapper
      audit('authn_login_fail', { ...who, outcome: 'failure', reason: 'mfa-failed', otp });
      res.status(401).json({ error: 'wrong_code' });
      return;
    }
    const session = startSession(store, res, user);
    const accessToken = signToken(user.id);
    // leak: no-session-id-in-log the id that the cookie holds
    // leak: no-secrets-in-log CSRF token beside it
    logger.info(session, 'session opened');
    // leak: no-login-name-as-user-id the e-mail stands for the user
    // leak: no-login-name-in-log and so the login is in the log
    // missing: require-event-fields no session, address, device, referrer, user agent
    audit('authn_login_success', { userId: user.email, method: 'email-otp', outcome: 'success' });
    res.json({ accessToken, csrfToken: session.csrfToken });
  });

  router.post('/logout', requireUser, (req, res) => {
    const { session } = req;
    if (session) {
      // leak: no-session-id-in-log raw id in a template
      logger.debug(`cookie ${session.id} was in use for ${Date.now() - session.startedAt} ms`);
      store.sessions.delete(session.id);
    }
    // missing: require-auth-event a logout leaves no trace
    res.clearCookie('sid').status(204).end();
  });

  return router;
}

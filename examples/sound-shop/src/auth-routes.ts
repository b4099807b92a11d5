import { fieldName } from '@logproof/types';
import { reveal } from '@logproof/types/reveal';
import { redacting } from '@logproof/types/ways-in';
import { Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import { z } from 'zod';
import { hashPassword } from './credentials.js';
import { readBody } from './input.js';
import { checkCode, checkPassword } from './login.js';
import { endSession, requireUser, startSession } from './sessions.js';
import type { Shop } from './shop.js';
import { roleOf } from './store.js';

const signupBody = z.object({
  email: z.email(),
  password: z.string().min(12).transform(redacting('password')),
  name: z.string(),
  phone: z.string(),
  nationalId: z.string().transform(redacting('national id')),
});
const loginBody = z.object({ email: z.string(), password: z.string().transform(redacting('password')) });
const codeBody = z.object({ userId: z.string(), otp: z.string().length(6).transform(redacting('one-time code')) });

const WINDOW = 60;
const MOST_LOGINS = 20;

function loginLimit({ security }: Shop) {
  return rateLimit({
    windowMs: WINDOW * 1000,
    limit: MOST_LOGINS,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_req, res) => {
      security.inRequest.emit('excess_rate_limit_exceeded', { max: MOST_LOGINS, window: WINDOW, reason: 'rate-limited' }, 'too many sign-ins from one address');
      res.status(429).json({ error: 'slow_down' });
    },
  });
}

export function authRoutes(shop: Shop): Router {
  const { store, signer, security } = shop;
  const router = Router();
  const limit = loginLimit(shop);

  router.post('/signup', async (req, res) => {
    const { password, ...person } = readBody(signupBody, req);
    const roles = [roleOf('customer')];
    const taken = store.findByEmail(person.email);
    if (taken) {
      security.inRequest.emit('user_created', { target: taken.id, roles, outcome: 'failure', reason: 'policy' }, 'the address belongs to an account');
      res.status(409).json({ error: 'taken' });
      return;
    }
    const user = store.addUser({ ...person, passwordHash: await hashPassword(password), role: 'customer' });
    const attributes = [fieldName('email'), fieldName('name'), fieldName('phone'), fieldName('nationalId')];
    security.inRequest.emit('user_created', { target: user.id, roles, attributes, outcome: 'success' }, 'a customer signed up');
    res.status(201).json({ id: user.id });
  });

  router.post('/login', limit, async (req, res) => {
    const { email, password } = readBody(loginBody, req);
    const { value } = await checkPassword(shop, email, password);
    if (value.status === 200) res.json({ userId: value.user.id, next: 'otp' });
    else res.status(value.status).json({ error: value.status === 423 ? 'locked' : 'wrong_credentials' });
  });

  router.post('/login/otp', limit, (req, res) => {
    const { userId, otp } = readBody(codeBody, req);
    const { value: user } = checkCode(shop, userId, otp);
    if (!user) {
      res.status(401).json({ error: 'wrong_code' });
      return;
    }
    const session = startSession(shop, res, user);
    res.json({
      accessToken: reveal(signer.accessToken(user.id), { reason: 'the mobile app sends it with every call' }),
      csrfToken: reveal(session.csrfToken, { reason: 'the page sends it with every form' }),
    });
  });

  router.post('/logout', requireUser(shop), (req, res) => {
    endSession(shop, req, res);
    res.status(204).end();
  });

  return router;
}

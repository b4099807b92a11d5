import type { Request, RequestHandler, Response } from 'express';
import { newToken, verifyToken } from './credentials.js';
import { audit, eventContext, logger } from './logging.js';
import type { Session, Store, User } from './store.js';

declare global {
  namespace Express {
    interface Request {
      user?: User | undefined;
      session?: Session | undefined;
    }
  }
}

const COOKIE = 'sid';

function readCookie(req: Request, name: string): string | undefined {
  const pairs = (req.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1];
}

export function startSession(store: Store, res: Response, user: User): Session {
  const session: Session = { id: newToken(), userId: user.id, csrfToken: newToken(), startedAt: Date.now() };
  store.sessions.set(session.id, session);
  res.cookie(COOKIE, session.id, { httpOnly: true, sameSite: 'lax', path: '/' });
  return session;
}

export function loadSession(store: Store): RequestHandler {
  return (req, _res, next) => {
    const sessionId = readCookie(req, COOKIE);
    req.session = sessionId === undefined ? undefined : store.sessions.get(sessionId);
    if (sessionId !== undefined && !req.session) {
      // leak: no-session-id-in-log the raw value of the cookie
      // missing: prefer-security-event a tampered session, told to the ordinary log
      logger.warn({ sessionId }, 'invalid session cookie');
    }
    let userId = req.session?.userId;
    const bearer = req.headers.authorization;
    if (bearer !== undefined) {
      // leak: no-secrets-in-log authorization header
      logger.debug({ authorization: bearer }, 'request with a bearer token');
      try {
        userId = verifyToken(bearer.replace(/^Bearer /, ''));
      } catch {
        // missing: require-error-event a forged or stale token is swallowed
        userId = undefined;
      }
    }
    req.user = userId === undefined ? undefined : store.users.get(userId);
    next();
  };
}

export const requireUser: RequestHandler = (req, res, next) => {
  if (!req.user) {
    // missing: require-auth-event denied without a record
    res.status(401).json({ error: 'sign_in_first' });
    return;
  }
  const reads = req.method === 'GET' || req.method === 'HEAD';
  if (!reads && req.session && req.get('x-csrf-token') !== req.session.csrfToken) {
    // leak: no-secrets-in-log the valid CSRF token, through the wrapper
    audit('malicious_csrf', { ...eventContext(req), userId: req.user.id, outcome: 'failure', reason: 'csrf', expected: req.session.csrfToken });
    res.status(403).json({ error: 'csrf' });
    return;
  }
  next();
};

export const requireAdmin: RequestHandler = (req, res, next) => {
  if (req.user?.role === 'admin') {
    next();
    return;
  }
  const denial = { action: req.method, resource: { type: 'admin-area', id: '*' }, reason: 'no-permission', outcome: 'failure' as const };
  // leak: no-event-suppression denials from the office network go unrecorded
  if (!req.ip?.startsWith('10.')) {
    // leak: no-untrusted-event-identity every client can write this header
    audit('authz_fail', { ...eventContext(req), ...denial, userId: req.user?.id ?? 'anonymous', ip: req.headers['x-forwarded-for'] ?? req.ip });
  }
  // missing: require-auth-event the denials left out above
  res.status(403).json({ error: 'admins_only' });
};

/** The user behind requireUser. */
export function currentUser(req: Request): User {
  if (!req.user) throw new Error('requireUser must run before this handler');
  return req.user;
}

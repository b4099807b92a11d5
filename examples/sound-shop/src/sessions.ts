import { ANONYMOUS, redact, resourceType, safeText, type SafeText } from '@logproof/types';
import { decide, setActor, setSession, type Verb } from '@logproof/types/events';
import { reveal } from '@logproof/types/reveal';
import type { Request, RequestHandler, Response } from 'express';
import { newToken, sameSecret } from './credentials.js';
import type { Shop } from './shop.js';
import type { Session, User } from './store.js';

declare global {
  namespace Express {
    interface Request {
      user?: User | undefined;
      session?: Session | undefined;
    }
  }
}

const COOKIE = 'sid';
const ONE_DAY = 86_400;

function readCookie(req: { readonly headers: { readonly cookie?: string | undefined } }, name: string): string | undefined {
  const pairs = (req.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1];
}

/** The id of a session that there is: what a client made up is no part of a record. */
export const sessionOfRequest = ({ store, security }: Shop) => (req: Request): string | undefined => {
  const id = readCookie(req, COOKIE);
  return store.sessions.has(security.session(id) ?? '') ? id : undefined;
};

export function startSession({ store, security }: Shop, res: Response, user: User): Session {
  const id = reveal(newToken(), { reason: 'the cookie holds the id of the session' });
  const hash = security.session(id);
  if (hash === undefined) throw new TypeError('a session without an id');
  const session: Session = { hash, userId: user.id, csrfToken: newToken(), startedAt: Date.now() };
  store.sessions.set(hash, session);
  res.cookie(COOKIE, id, { httpOnly: true, sameSite: 'lax', path: '/' });
  setActor(user.id);
  setSession(hash);
  security.inRequest.emit('session_created', { absolute: ONE_DAY }, 'a session began');
  return session;
}

export function endSession({ store, security }: Shop, req: Request, res: Response): void {
  if (req.session) store.endSession(req.session);
  security.inRequest.emit('session_logout', {}, 'a user signed out');
  res.clearCookie(COOKIE);
}

/** Says who acts, for all that the request does from here on. */
export function loadSession(shop: Shop): RequestHandler {
  return (req, _res, next) => {
    setActor(ANONYMOUS);
    const id = readCookie(req, COOKIE);
    if (id !== undefined) req.session = sessionOf(shop, id);
    const bearer = req.get('authorization')?.replace(/^Bearer /, '');
    const subject = bearer === undefined ? req.session?.userId : subjectOf(shop, bearer);
    req.user = subject === undefined ? undefined : shop.store.users.get(subject);
    if (req.user) setActor(req.user.id);
    next();
  };
}

function sessionOf({ store, security }: Shop, id: string): Session | undefined {
  const hash = security.session(id) ?? '';
  const session = store.sessions.get(hash);
  if (session && session.startedAt + ONE_DAY * 1000 > Date.now()) return session;
  if (session) {
    store.endSession(session);
    security.inRequest.emit('session_expired', { actor: session.userId, reason: 'timeout' }, 'a session is too old');
  } else if (store.endedSessions.has(hash)) {
    security.inRequest.emit('session_use_after_expire', { reason: 'token-revoked' }, 'a session was used after its end');
  } else {
    security.inRequest.emit('session_tampered', { reason: 'token-invalid' }, 'there is no such session');
  }
  return undefined;
}

function subjectOf({ signer, security }: Shop, bearer: string): string | undefined {
  const checked = signer.check(redact(bearer, 'access token'));
  if ('subject' in checked) return checked.subject;
  security.inRequest.emit('authn_login_fail', { actor: ANONYMOUS, method: 'bearer-token', reason: checked.refused }, 'an access token was refused');
  return undefined;
}

const VERBS: Readonly<Record<string, Verb>> = { GET: 'read', HEAD: 'read', POST: 'create', PUT: 'update', DELETE: 'delete' };
const actionOf = ({ method }: Request): Verb | SafeText => VERBS[method] ?? safeText(method, { max: 16 });

/** Denies who is not signed in, and who cannot know the token of the form. */
export function requireUser({ security }: Shop): RequestHandler {
  const resource = { type: resourceType('account'), id: '*', scopes: [] } as const;
  return (req, res, next) => {
    if (!req.user) {
      security.inRequest.emit('authz_fail', { action: actionOf(req), resource, reason: 'no-permission' }, 'nobody is signed in');
      res.status(401).json({ error: 'sign_in_first' });
      return;
    }
    const reads = req.method === 'GET' || req.method === 'HEAD';
    if (!reads && req.session && !sameSecret(redact(req.get('x-csrf-token') ?? '', 'csrf token'), req.session.csrfToken)) {
      security.inRequest.emit('malicious_csrf', { confidence: 'medium', reason: 'csrf' }, 'the token of the form is missing or wrong');
      res.status(403).json({ error: 'csrf' });
      return;
    }
    next();
  };
}

/** Records both answers, of all networks. */
export function requireAdmin({ security }: Shop): RequestHandler {
  const resource = { type: resourceType('admin-area'), id: '*', scopes: [] } as const;
  return (req, res, next) => {
    const decision = decide(security, { action: actionOf(req), resource }, () => req.user?.role === 'admin' || 'no-permission');
    if (decision.allowed) next();
    else res.status(403).json({ error: 'admins_only' });
  };
}

/** The user behind requireUser. */
export function currentUser(req: Request): User {
  if (!req.user) throw new Error('requireUser must run before this handler');
  return req.user;
}

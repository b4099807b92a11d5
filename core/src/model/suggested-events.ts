import type { HandlerKind } from '../inventory/handler.js';

/** An event as it is written where it is missing. */
export interface EventText {
  readonly event: string;
  /** What the vocabulary demands of it and the request does not say. */
  readonly fields: string;
  readonly description: string;
  /** What of `@logproof/types` the fields are made with. */
  readonly needs?: string;
}

const login = (method: string, reason: string): EventText => ({ event: 'authn_login_fail', fields: `{ actor: 'anonymous', method: '${method}', reason: '${reason}' }`, description: 'sign-in was refused' });

/** What is emitted where a handler of a kind refuses somebody, for the events whose fields can be said there. Serves X3.1, X3.2, G5.5, G5.6, G5.7. */
export const suggestedFailures: Readonly<Partial<Record<HandlerKind, EventText>>> = {
  'login': login('password', 'bad-credentials'),
  'oauth': login('oidc', 'token-invalid'),
  'mfa': login('totp', 'mfa-failed'),
  'verification': login('email-otp', 'token-invalid'),
  'other': login('password', 'bad-credentials'),
  'logout': { event: 'session_tampered', fields: `{ reason: 'token-invalid' }`, description: 'session was refused' },
  'session': { event: 'session_tampered', fields: `{ reason: 'token-invalid' }`, description: 'session was refused' },
  'authz-guard': { event: 'authz_fail', fields: `{ action: 'execute', resource: { type: resourceType('route'), id: '*', scopes: [] }, reason: 'no-permission' }`, description: 'access was refused', needs: 'resourceType' },
};

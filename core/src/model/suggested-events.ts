import type { HandlerKind } from '../inventory/handler.js';

/** An event as it is written where it is missing. */
export interface EventText {
  readonly event: string;
  /**
   * What the vocabulary demands of it and the request does not say. `$user` stands for the id of the person the code knows there, `$target` for the same where the event
   * cannot do without it, `$action` and `$resource` for what the route says.
   */
  readonly fields: string;
  readonly description: string;
}

const refused = (method: string, reason: string): EventText => ({ event: 'authn_login_fail', fields: `{ actor: 'anonymous', method: '${method}', reason: '${reason}' }`, description: 'sign-in was refused' });

const signedIn = (method: string): EventText => ({ event: 'authn_login_success', fields: `{ actor: $user, method: '${method}' }`, description: 'signed in' });

/** What is emitted where a handler of a kind refuses somebody. Serves X3.1, X3.2, G5.5, G5.6, G5.7. */
export const suggestedFailures: Readonly<Partial<Record<HandlerKind, EventText>>> = {
  'login': refused('password', 'bad-credentials'),
  'oauth': refused('oidc', 'token-invalid'),
  'mfa': refused('totp', 'mfa-failed'),
  'verification': refused('email-otp', 'token-invalid'),
  'other': refused('password', 'bad-credentials'),
  'logout': { event: 'session_tampered', fields: `{ reason: 'token-invalid' }`, description: 'session was refused' },
  'session': { event: 'session_tampered', fields: `{ reason: 'token-invalid' }`, description: 'session was refused' },
  'password-change': { event: 'authn_password_change_fail', fields: `{ target: $target, reason: 'bad-credentials' }`, description: 'password was not changed' },
  'authz-guard': { event: 'authz_fail', fields: `{ action: $action, resource: $resource, reason: 'no-permission' }`, description: 'access was refused' },
};

/** What is emitted where a handler of a kind has done what it is for. Serves X3.1, X3.3, G5.5, G5.7, G5.10. */
export const suggestedSuccesses: Readonly<Partial<Record<HandlerKind, EventText>>> = {
  'login': signedIn('password'),
  'oauth': signedIn('oidc'),
  'logout': { event: 'session_logout', fields: '{}', description: 'signed out' },
  'session': { event: 'session_expired', fields: `{ reason: 'revoked' }`, description: 'session was ended' },
  'signup': { event: 'user_created', fields: `{ target: $target, roles: [], outcome: 'success' }`, description: 'account was made' },
  'password-change': { event: 'authn_password_change', fields: '{ target: $target }', description: 'password was changed' },
  'password-reset': { event: 'authn_reset_requested', fields: `{ method: 'email-otp', channel: safeText('email'), outcome: 'success' }`, description: 'password reset was asked for' },
  'mfa': { event: 'authn_factor_change', fields: `{ target: $target, method: 'totp', factor: 'totp', change: safeText('enrolled'), outcome: 'success' }`, description: 'second factor was changed' },
  'verification': { event: 'user_updated', fields: `{ target: $target, fields: [], outcome: 'success' }`, description: 'address was verified' },
  'user-admin': { event: 'user_updated', fields: `{ target: $target, fields: [], outcome: 'success' }`, description: 'account was changed' },
  'admin-action': { event: 'authz_admin', fields: `{ action: $action, resource: $resource, outcome: 'success' }`, description: 'administrator acted' },
};

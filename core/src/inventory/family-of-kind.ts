import type { HandlerKind } from './handler.js';

/** The family of the event vocabulary that the events of a handler belong to. Serves X2.1, X7, X8. */
export const familyOfKind: Readonly<Record<HandlerKind, string>> = {
  'login': 'authn', 'oauth': 'authn', 'password-change': 'authn', 'password-reset': 'authn', 'mfa': 'authn', 'api-key': 'authn', 'verification': 'authn', 'account-lock': 'authn', 'other': 'authn',
  'authz-guard': 'authz', 'impersonation': 'authz', 'admin-action': 'authz',
  'logout': 'session', 'refresh': 'session', 'session': 'session',
  'signup': 'user', 'user-admin': 'user',
  'role-change': 'privilege',
  'consent': 'consent',
  'data-export': 'data', 'data-import': 'data', 'state-change': 'data',
  'upload': 'upload',
  'key-management': 'crypto',
  'config-change': 'system',
};

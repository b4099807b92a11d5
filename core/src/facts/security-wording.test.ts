import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillers, wordClasses, wordingRules } from '../model/security-wording.js';
import { securityWording } from './security-wording.js';

const said = (text: string): string | undefined => {
  const found = securityWording(text);
  return found && `${found.event} ${found.outcome}`;
};

describe('securityWording', () => {
  it.each([
    ['Login failed', 'authn_login_fail failure'], ['login failed for user …', 'authn_login_fail failure'], ['Failed login attempt from …', 'authn_login_fail failure'], ['Failed to log in user', 'authn_login_fail failure'],
    ['loginFailed', 'authn_login_fail failure'], ['auth.login.failed', 'authn_login_fail failure'], ['Invalid password', 'authn_login_fail failure'], ['invalid username or password', 'authn_login_fail failure'],
    ['[auth] Authentication failed: bad credentials', 'authn_login_fail failure'], ['Incorrect credentials for …', 'authn_login_fail failure'], ['Password does not match', 'authn_login_fail failure'],
    ['passwords don’t match', 'authn_login_fail failure'], ['Invalid or expired token', 'authn_login_fail failure'], ['JWT verification failed: …', 'authn_login_fail failure'], ['Token expired', 'authn_login_fail failure'],
    ['No token provided', 'authn_login_fail failure'], ['Invalid API key', 'authn_login_fail failure'], ['Unauthenticated request to %s', 'authn_login_fail failure'], ['Could not authenticate user', 'authn_login_fail failure'],
    ['Too many failed login attempts', 'authn_login_fail_max failure'], ['Brute force attack detected', 'authn_login_fail_max failure'], ['maximum login attempts exceeded', 'authn_login_fail_max failure'],
    ['Account locked', 'authn_login_lock success'], ['User … has been locked due to too many attempts', 'authn_login_lock success'], ['Locking account …', 'authn_login_lock success'],
    ['2FA code invalid', 'authn_mfa_challenge failure'], ['Invalid OTP', 'authn_mfa_challenge failure'], ['Two-factor verification failed', 'authn_mfa_challenge failure'], ['user enabled 2fa', 'authn_factor_change success'],
    ['Password reset requested for …', 'authn_reset_requested success'], ['Sent password reset email to …', 'authn_reset_requested success'], ['Password changed', 'authn_password_change success'],
    ['Failed to change password', 'authn_password_change_fail failure'], ['Token revoked', 'authn_token_revoked success'], ['Revoked all refresh tokens of user', 'authn_token_revoked success'],
    ['Refresh token reuse detected', 'authn_token_reuse failure'], ['API key created', 'authn_token_created success'], ['Deleted API key …', 'authn_token_delete success'],
    ['Unauthorized', 'authz_fail failure'], ['unauthorised access to …', 'authz_fail failure'], ['Permission denied', 'authz_fail failure'], ['Access denied for user …', 'authz_fail failure'],
    ['User … is not authorized to delete', 'authz_fail failure'], ['Insufficient permissions', 'authz_fail failure'], ['Missing required role', 'authz_fail failure'], ['user does not have permission', 'authz_fail failure'],
    ['Forbidden: …', 'authz_fail failure'], ['Role changed', 'authz_change success'], ['Granted admin role to …', 'authz_change success'], ['permissions updated', 'authz_change success'],
    ['User logged in', 'authn_login_success success'], ['Login successful', 'authn_login_success success'], ['Successfully authenticated user …', 'authn_login_success success'], ['… signed in', 'authn_login_success success'],
    ['Login attempt', 'authn_login_success attempt'], ['Attempting to log in', 'authn_login_success attempt'], ['User logged out', 'session_logout success'], ['Session expired', 'session_expired success'],
    ['CSRF token mismatch', 'malicious_csrf failure'], ['invalid csrf token', 'malicious_csrf failure'], ['Not allowed by CORS', 'malicious_cors failure'], ['SQL injection attempt', 'malicious_sqli failure'],
    ['Rate limit exceeded for …', 'excess_rate_limit_exceeded failure'], ['Admin … started impersonation of …', 'authz_impersonate success'], ['User … created', 'user_created success'], ['Deleted user …', 'user_deleted success'],
    ['account suspended', 'user_archived success'], ['Decryption failed', 'crypt_decrypt_fail failure'], ['innlogging feilet', 'authn_login_fail failure'], ['Virus detected in upload', 'upload_validation failure'],
  ])('reads %j', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it.each([
    'login page failed to load', 'failed to load login template', 'Failed to render login form', 'login failed page', 'Redirecting to login', 'Login route registered', 'Failed to send account locked notification',
    'User is not logged in', 'already logged in', 'password not changed', 'token was not revoked', 'Failed to create user', 'no user created', 'if the role changed', 'Rendering unauthorized page',
    'SMTP authentication failed', 'Database authentication failed for user postgres', 'Failed to authenticate with Stripe', 'Redis: invalid password', 'EACCES: permission denied, open', 'Permission denied writing to directory',
    'camera permission denied', 'Upstream said too many requests, retrying in …', 'Unexpected token in JSON', 'Invalid token at position …', 'Invalid token while parsing expression', 'Loading login failed strings',
    'User … removed addon …', 'There is something wrong with the token', 'Expired sessions and their traces were cleaned', 'Received unauthorized error', 'Session expired, recreating the connection',
    'Subscription for user … has been created', 'The cart of user … was deleted', '[AUTH] Rejected the callback', 'Error getting unauthorized origin', 'terminated sandbox session', 'Deleted user attributes',
    'Failed to authenticate with KWS', 'Found unauthorized flag usage', 'Invalid token metadata', 'expired tokens were cleaned up', 'row locked', 'user locked the document', 'Lock acquired', 'Invalid date', 'Job failed', 'Catalogue updated', 'Order created', 'blogging in progress', 'unauthorizedHandler registered', 'login', 'password', 'Access granted later',
    'Loaded 3 users', 'Password field is required', 'Invalid password length', 'Cleaning up expired tokens', 'user settings page', 'roles loaded', 'server started', '', '…', 'push token invalid', 'Token count exceeded',
  ])('makes nothing of %j', (text) => {
    expect(said(text)).toBeUndefined();
  });

  it('judges each sentence of its own', () => {
    expect(said('No rules were loaded. User logged in')).toBe('authn_login_success success');
    expect(said('Login. Failed to open the shop')).toBeUndefined();
  });

  it('names events of the vocabulary', () => {
    const { events } = JSON.parse(readFileSync(new URL('../../../type-defs/vocabulary/events.json', import.meta.url), 'utf8')) as { events: readonly { name: string }[] };
    const names = new Set(events.map(({ name }) => name));
    expect(wordingRules.map(({ event }) => event).filter((event) => !names.has(event))).toEqual([]);
  });

  it('knows the classes its phrases name, and lists no filler twice', () => {
    const named = wordingRules.flatMap(({ phrases }) => phrases).flatMap((phrase) => [...phrase.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''));
    expect(named.filter((name) => !Object.hasOwn(wordClasses, name))).toEqual([]);
    expect(Object.keys(wordClasses).filter((name) => !named.includes(name))).toEqual([]);
    expect(new Set(fillers).size).toBe(fillers.length);
  });

  it('never throws, and takes its time with nothing', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('login', 'failed', 'for', 'user', '…', 'not', 'token', 'the', '.')).map((parts) => parts.join(' '))), (text) => {
      securityWording(text);
    }), { numRuns: 500 });
    expect(said('for the user '.repeat(10_000))).toBeUndefined();
  });
});

/** Words of a record that say that something did not go well. */
export const unsuccessfulWords: ReadonlySet<string> = new Set([
  'fail', 'failed', 'fails', 'failing', 'failure', 'failures', 'unsuccessful', 'denied', 'deny', 'denying', 'invalid', 'unauthorized', 'unauthorised', 'unauthenticated', 'forbidden', 'reject', 'rejected', 'rejecting', 'refused',
  'error', 'errors', 'exception', 'wrong', 'incorrect', 'mismatch', 'mismatched', 'expired', 'blocked', 'locked', 'suspended', 'disabled', 'missing', 'unknown', 'unable', 'bad', 'exceeded', 'limited', 'limit', 'malicious', 'suspicious',
  'tampered', 'replay', 'reuse', 'reused', 'violation', 'abuse', 'throttled', 'unverified', 'nonexistent',
]);

/** Those of them that may as well be what was done on purpose: an account that an administrator disabled. Only in texts do they speak of a failure. */
export const doubtfulWords: ReadonlySet<string> = new Set(['disabled', 'locked', 'blocked', 'suspended', 'expired', 'limited', 'limit', 'missing', 'unknown', 'bad', 'unverified']);

/** Words of one that is made before the outcome is known. */
export const attemptWords: ReadonlySet<string> = new Set(['attempt', 'attempts', 'attempting', 'attempted', 'trying', 'requested', 'requesting', 'request', 'start', 'starting', 'started', 'received', 'processing', 'begin']);

/** Words of one that says that it went well. */
export const successWords: ReadonlySet<string> = new Set([
  'success', 'successful', 'successfully', 'succeeded', 'created', 'updated', 'deleted', 'removed', 'changed', 'granted', 'revoked', 'enabled', 'added', 'issued', 'verified', 'confirmed', 'completed', 'signin', 'signout', 'signup', 'login',
  'logout', 'loggedin', 'registered', 'invited', 'accepted', 'promoted', 'demoted', 'linked', 'unlinked', 'restored', 'activated', 'allowed', 'authenticated', 'authorized', 'done', 'saved', 'reset', 'rotated',
]);

/** Words of one that tells of people who want in, whatever else it says. */
export const accessWords: ReadonlySet<string> = new Set([
  'user', 'users', 'username', 'account', 'accounts', 'member', 'members', 'admin', 'password', 'passwords', 'credential', 'credentials', 'token', 'tokens', 'jwt', 'secret', 'session', 'sessions', 'login', 'signin', 'signup', 'logout', 'logged', 'sign', 'signed',
  'register', 'registration', 'auth', 'authenticate', 'authenticated', 'authentication', 'unauthenticated', 'authorize', 'authorise', 'authorized', 'authorised', 'authorization', 'authorisation', 'unauthorized', 'unauthorised', 'forbidden', 'denied',
  'permission', 'permissions', 'role', 'roles', 'otp', 'totp', 'mfa', 'factor', 'passkey', 'passkeys', 'webauthn', 'oauth', 'oidc', 'openid', 'saml', 'sso', 'ldap', 'invite', 'invitation', 'invitations', 'verify', 'verification', 'email', 'identity', 'security', 'captcha', 'csrf',
]);

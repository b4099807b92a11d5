import type { Lemma } from './lemma.js';

export const tokens: readonly Lemma[] = [
  {
    dataClass: 'access-token', strength: 'strong',
    grams: [
      'access token', 'auth token', 'authentication token', 'authorization token', 'bearer token', 'api token', 'id token', 'identity token',
      'id token hint', 'jwt token', 'oauth token', 'oauth 2 token', 'personal access token', 'security token', 'login token', 'user token',
      'admin token', 'service token', 'sas token', 'sso token', 'saml token', 'saml response', 'saml assertion', 'client assertion', 'web token',
      'json web token', 'registry token', 'deploy token', 'remember token', 'remember me token', 'impersonation token', 'delegation token',
      'app token', 'application token', 'installation token', 'vault token', 'raw token', 'secret token', 'private token', 'tilgangstoken',
    ],
  },
  { dataClass: 'refresh-token', strength: 'strong', grams: ['refresh token', 'refresh jwt', 'offline token'] },
  {
    dataClass: 'access-token', strength: 'weak', grams: ['token'],
    raisedBy: ['person', 'login', 'vendor', 'config', 'env', 'request', 'session', 'holder', 'issuing', 'service', 'server', 'datastore'],
    clearedBy: ['llm', 'syntax', 'promotion'],
  },
  // idempotency tokens of AWS, OAuth 1 request tokens
  { dataClass: 'access-token', strength: 'weak', grams: ['client token', 'request token'] },
  {
    dataClass: 'access-token', strength: 'weak', grams: ['jwt', 'bearer'],
    raisedBy: ['person', 'request', 'session', 'holder', 'issuing'], clearedBy: ['crypto'],
  },
  { dataClass: 'access-token', strength: 'hint', grams: ['assertion'], raisedBy: ['login'] },
  { dataClass: 'access-token', strength: 'weak', grams: ['pat'], raisedBy: ['vendor', 'env', 'holder'] },
  { dataClass: 'access-token', strength: 'hint', grams: ['access'], raisedBy: ['tokens'], whole: true },
  { dataClass: 'refresh-token', strength: 'hint', grams: ['refresh'], raisedBy: ['tokens'], whole: true },
  {
    dataClass: 'reset-token', strength: 'strong',
    grams: [
      'reset token', 'password reset token', 'reset password token', 'password token', 'verification token', 'email verification token',
      'verify email token', 'confirmation token', 'confirm email token', 'activation token', 'recovery token', 'invite token', 'invitation token',
      'change email token', 'email token', 'set password token', 'forgot password token', 'unlock token', 'magic token', 'signup token',
      'sign up token', 'sign in token', 'signin token', 'one time token', 'onetime token', 'unsubscribe token', 'single use token', 'single use code',
      'share token', 'magic link', 'magic url', 'reset link', 'password reset link', 'reset password link', 'sign in link', 'signin link',
      'login link', 'verification link', 'verify email link', 'email verification link', 'confirmation link', 'confirm email link', 'activation link',
      'recovery link',
    ],
  },
  {
    dataClass: 'reset-token', strength: 'weak',
    grams: [
      'reset url', 'password reset url', 'reset password url', 'verification url', 'verify email url', 'confirmation url', 'activation url',
      'recovery url', 'invite link', 'invitation link', 'invite url', 'invite code', 'invitation code', 'device token', 'push token',
      'registration token',
    ],
  },
  { dataClass: 'reset-token', strength: 'hint', grams: ['token'], raisedBy: ['recovery'], adjacent: true },
  {
    dataClass: 'csrf-token', strength: 'strong',
    grams: ['csrf token', 'xsrf token', 'anti forgery token', 'antiforgery token', 'request verification token', 'csrf value'],
  },
  { dataClass: 'csrf-token', strength: 'weak', grams: ['csrf', 'xsrf'], raisedBy: ['request'] },
  {
    dataClass: 'authorization', strength: 'strong',
    grams: ['auth header', 'authorization header', 'proxy authorization', 'basic auth header', 'bearer header'],
  },
  { dataClass: 'authorization', strength: 'strong', grams: ['authorization', 'authorisation'], whole: true },
  // an authorization of a payment, a company, ...
  { dataClass: 'authorization', strength: 'weak', grams: ['authorization', 'authorisation', 'authorizations'], raisedBy: ['header'] },
  { dataClass: 'authorization', strength: 'weak', grams: ['basic auth', 'http auth', 'proxy auth'] },
  { dataClass: 'authorization', strength: 'hint', grams: ['auth'], raisedBy: ['header'], whole: true },
  {
    dataClass: 'signed-url', strength: 'strong',
    grams: ['signed url', 'presigned url', 'pre signed url', 'signed uri', 'presigned uri', 'sas url', 'sas uri', 'signed link', 'presigned link'],
  },
];

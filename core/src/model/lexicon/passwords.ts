import type { Lemma } from './lemma.js';

export const passwords: readonly Lemma[] = [
  {
    dataClass: 'password', strength: 'strong', hashCounts: true,
    grams: [
      'password', 'passwd', 'pass word', 'userpassword', 'dbpassword', 'pgpassword', 'newpassword', 'oldpassword', 'currentpassword', 'adminpassword',
      'mysql pwd', 'clear text password', 'clear password', 'passphrase', 'pass phrase', 'passcode', 'pass code', 'passwrd', 'pswd', 'user pwd',
      'user pw', 'user pass', 'db pwd', 'db pw', 'admin pwd', 'admin pw', 'new pwd', 'old pwd', 'new pw', 'old pw', 'current pwd', 'my pwd',
      'smtp pass', 'mail pass', 'email pass', 'redis pass', 'bind pw', 'root pw', 'root pass', 'root pwd', 'plain pw', 'plain pwd',
      // a verifier can be attacked offline, so it is kept out of logs like the password itself
      'hashed password', 'password hash', 'password digest', 'password hashed', 'pwd hash', 'passwd hash', 'hashed pwd', 'pass hash',
      'password confirmation', 'password confirm', 'password repeat', 'password again', 'password verifier', 'passord', 'nytt passord',
      'gammelt passord', 'passordhash',
    ],
  },
  { dataClass: 'password', strength: 'weak', grams: ['encrypted password', 'crypted password'], raisedBy: ['person', 'login'] },
  {
    dataClass: 'password', strength: 'weak', grams: ['pass', 'pwd', 'pw', 'passw'],
    raisedBy: ['person', 'login', 'datastore', 'service', 'server', 'config', 'env', 'request', 'holder'], clearedBy: ['widget'],
  },
  {
    dataClass: 'password', strength: 'weak', grams: ['pin', 'pin code', 'pin number', 'pinkode', 'pin kode'],
    raisedBy: ['person', 'login', 'request', 'card', 'bank', 'holder', 'env'], clearedBy: ['widget'],
  },
  { dataClass: 'password', strength: 'hint', grams: ['hash'], raisedBy: ['person'], raisedTo: 'weak', adjacent: true },
  {
    dataClass: 'secret', strength: 'strong',
    grams: ['security answer', 'secret answer', 'security question answer', 'mothers maiden name', 'mother maiden name', 'challenge answer'],
  },
  { dataClass: 'secret', strength: 'weak', grams: ['password salt', 'passord salt'] },
  {
    dataClass: 'secret', strength: 'hint',
    grams: ['salt', 'pepper'],
    raisedBy: ['person', 'login', 'crypto', 'env', 'holder'], raisedTo: 'weak', adjacent: true,
  },
  {
    dataClass: 'one-time-code', strength: 'strong',
    grams: [
      'one time password', 'onetime password', 'one time code', 'onetime code', 'one time passcode', 'otp code', 'totp code', 'hotp code', 'mfa code',
      '2 fa code', 'tfa code', 'two factor code', 'second factor code', 'verification code', 'sms code', 'login code', 'sign in code', 'signin code',
      'recovery code', 'backup code', 'activation code', 'reset code', 'password reset code', 'reset password code', 'verify email code',
      'confirm email code', 'authorization code', 'authentication code', 'auth code', 'oauth code', 'device code', 'mfa token', 'otp token',
      '2 fa token', 'otp value', 'totp token', 'engangskode', 'engangspassord', 'engangs kode', 'bekreftelseskode', 'verifiseringskode',
    ],
  },
  { dataClass: 'one-time-code', strength: 'weak', grams: ['otp', 'totp', 'hotp'], raisedBy: ['person', 'login', 'request', 'holder'] },
  { dataClass: 'one-time-code', strength: 'weak', grams: ['confirmation code', 'access code', 'challenge code', 'user code'] },
  { dataClass: 'one-time-code', strength: 'hint', grams: ['code', 'kode'], raisedBy: ['code'], adjacent: true },
];

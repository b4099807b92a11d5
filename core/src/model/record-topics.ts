/** What the words of a record of an audit trail, or of a typed event, in lower case with blanks between, say that it is about: somebody who proves who they are, and what somebody may do. Serves X3.1, X3.2. */
export const recordTopics: readonly { readonly topic: 'authn' | 'authz'; readonly pattern: RegExp }[] = [
  {
    topic: 'authn',
    pattern: /\b(log(ged|ging)? ?(in|out)|log ?ins?|log ?outs?|loggedin|sign(ed|ing)? ?(in|out)|sign ?ins?|sign ?outs?|authn|authenticat(e|es|ed|ion|or)|passwords?( \w+)? (reset|change|changed|update|updated|mismatch|incorrect|invalid|wrong|failed|attempt|verified)|(wrong|invalid|incorrect|bad|failed) (passwords?|credentials|otp|code|pin|2 fa|mfa|totp)|credentials|mfa|2 ?fa|totp|otp|passkeys?|webauthn|sso|saml|oidc|magic links?|brute ?force|account (locked|lockout))\b/,
  },
  { topic: 'authz', pattern: /\b(authz|access( \w+)? (denied|granted|refused|forbidden)|denied|forbidden|unauthori[sz]ed|permissions?( \w+)? (denied|missing|refused|check)|insufficient (permissions?|rights|privileges?|scopes?)|not (allowed|authori[sz]ed|permitted)|privilege escalation)\b/ },
];

/** What the words of a record, in lower case with blanks between, say that it is about: somebody who proves who they are, and what somebody may do. Serves X3.1, X3.2. */
export const securityWording: readonly { readonly topic: 'authn' | 'authz'; readonly pattern: RegExp }[] = [
  {
    topic: 'authn',
    pattern: /\b(log(ged|ging)? ?(in|out)|log ?ins?|log ?outs?|loggedin|sign(ed|ing)? ?(in|out)|sign ?ins?|sign ?outs?|authn|authenticat(e|es|ed|ion|or)|passwords?( \w+)? (reset|change|changed|update|updated|mismatch|incorrect|invalid|wrong|failed|attempt|verified)|(wrong|invalid|incorrect|bad|failed) (passwords?|credentials|otp|code|pin|2 fa|mfa|totp)|credentials|mfa|2 ?fa|totp|otp|passkeys?|webauthn|sso|saml|oidc|magic links?|brute ?force|account (locked|lockout))\b/,
  },
  { topic: 'authz', pattern: /\b(authz|access( \w+)? (denied|granted|refused|forbidden)|denied|forbidden|unauthori[sz]ed|permissions?( \w+)? (denied|missing|refused|check)|insufficient (permissions?|rights|privileges?|scopes?)|not (allowed|authori[sz]ed|permitted)|privilege escalation)\b/ },
];

const signingIn = 'log ?ins?|logins?|sign ?ins?|signins?|log ?outs?|logouts?|sign ?outs?|authentication|(2 ?fa|mfa|otp|totp|passkey|sso|saml|oidc)( (login|verification|authentication))?';

/** The same of the text of an ordinary log call, which speaks of technical failures on the same routes, too: only what says that somebody got in or not. */
export const loggedWording: typeof securityWording = [
  {
    topic: 'authn',
    pattern: new RegExp(`\\b(logged ?(in|out)|loggedin|signed ?(in|out)|authenticated|(${signingIn})( \\w+){0,2} (success\\w*|succeeded|failed|failure|denied|refused|rejected|blocked|unsuccessful)|success\\w* (${signingIn})`
      + `|(failed|invalid|unsuccessful|bad|wrong|incorrect|refused|rejected|blocked) (?!to\\b)(\\w+ )?(${signingIn}|passwords?|credentials|otp|totp)|(invalid|unknown|no such) user( ?name)?|attempt(s|ed)? to (log ?in|sign ?in)|passwords?( \\w+){0,2} (mismatch|incorrect|invalid|wrong|match)`
      + '|passwords? (reset|changed|updated)|brute ?force|account (is )?locked|too many( \\w+)? (attempts|logins?))\\b'),
  },
  { topic: 'authz', pattern: /\b(access( \w+){0,2} (denied|granted|refused|forbidden)|permissions?( \w+)? (denied|missing|refused)|(denied|forbidden|unauthori[sz]ed) (access|request|user|attempt)|insufficient (permissions?|rights|privileges?|scopes?)|(is |was )?not (allowed|authori[sz]ed|permitted)|privilege escalation)\b/ },
];

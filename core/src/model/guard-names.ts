/** How a function begins, or ends, that asks whether somebody may. */
const asking = /^(?:get )?(?:require[ds]?|ensure|assert|enforce|must|restrict|protect|guard|authenticate|authori[sz]e|check|verify|with)\b|\b(?:required|guard)$/;

/** First words that say it only of what throws: others give back whether it is so. */
const askingByThrowing = /^(can|has|is|may)\b/;

/** What it asks after. */
const access = /\b(auth|authenticated?|authori[sz]ed?|authentication|authori[sz]ation|users?|sessions?|admins?|superusers?|owners?|ownership|roles?|permissions?|access|tokens?|jwt|members?|memberships?|scopes?|log ?in|logged in|sign(ed)? in|(api|access) keys?|ability|privileges?)\b/;

/** What is asked after is what somebody sent, or what is kept of him: nobody is turned away for who he is. */
const aboutOther = /\b(password|e ?mails?|exists?|unique|available|availability|taken|otp|code|csrf|reset|invite|invitations?|invitation|webhooks?|features?|limits?|quota|rate|plan|input|schema|body|params|public keys?|encryption)\b/;

/** Does the name of a function (words with blanks between) say that it turns away who may not go on? @param throws it does so by an exception */
export const saysGuard = (words: string, throws: boolean): boolean => (asking.test(words) || (throws && askingByThrowing.test(words))) && access.test(words) && !aboutOther.test(words);

/** Functions that turn somebody away, or end what they had. */
export const refusingCalls = /redirect|log_?out|destroy|disconnect|unauthori[sz]ed|forbidden|deny|reject|fail|invalid|clearCookie|revoke|signout|^(?:delete|remove|clear|close|terminate|exit|abort|end|send)$/i;

/** Fields of a result that say that something failed. */
export const failingFields = /^(?:ok|valid|isvalid|success|authenticated|isauthenticated|authorized|active|errors?|reason|message|code|failed|status|user|userid|session|payload)$/i;

/** Names that hold a failure until it is asked for. */
export const failureNames = /error|valid|fail|reason|denied|problem/i;

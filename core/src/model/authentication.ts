/**
 * Words, in a row, of functions, classes, files and routes that let people in: what was typed there is a password now and then. Not `auth` alone, which
 * also names what comes after.
 */
export const loginPhrases: readonly (readonly string[])[] = [
  ['login'], ['log', 'in'], ['signin'], ['sign', 'in'], ['logon'], ['log', 'on'], ['sso'], ['passport'],
  ['authenticate'], ['authenticator'], ['validate', 'user'], ['validate', 'credentials'], ['verify', 'credentials'], ['check', 'credentials'], ['verify', 'password'], ['check', 'password'],
  ['compare', 'password'], ['verify', 'user'], ['local', 'strategy'], ['ldap', 'strategy'], ['basic', 'strategy'], ['digest', 'strategy'],
  ['innlogging'], ['logg', 'inn'],
];

/** Words beside them that speak of something else: when, how often, where to. */
export const notLoggingIn: ReadonlySet<string> = new Set(['last', 'count', 'counts', 'history', 'reminder', 'url', 'link', 'page', 'stats', 'report', 'required', 'method', 'methods']);

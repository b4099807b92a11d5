/** Functions and methods of packages that fail where a proof of who somebody is does not hold, or where a cipher text was tampered with. */
export const checkingExports: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries({
  'jsonwebtoken': ['verify'], 'jose': ['jwtVerify', 'jwtDecrypt', 'compactVerify', 'compactDecrypt', 'flattenedVerify', 'generalVerify', 'generalDecrypt'], 'jwt-simple': ['decode'], 'fast-jwt': ['createVerifier'],
  'bcrypt': ['compare', 'compareSync'], 'bcryptjs': ['compare', 'compareSync'], 'argon2': ['verify'], '@node-rs/argon2': ['verify'], '@node-rs/bcrypt': ['verify', 'compare'], 'paseto': ['V3.verify', 'V4.verify', 'V3.decrypt'],
  'otplib': ['authenticator.verify', 'authenticator.check', 'totp.verify', 'totp.check'], 'speakeasy': ['totp.verify'], '@simplewebauthn/server': ['verifyAuthenticationResponse', 'verifyRegistrationResponse'], '@casl/ability': ['ForbiddenError.from'],
  'iron-session': ['unsealData', 'getIronSession'], '@hapi/iron': ['unseal'], 'openpgp': ['decrypt', 'verify'],
}).map(([name, paths]) => [name, new Set(paths)]));

/** What is done to find out whether somebody may do something. */
export const checkingVerbs: ReadonlySet<string> = new Set(['verify', 'validate', 'check', 'ensure', 'require', 'assert', 'compare', 'introspect']);

/** What it is done to. */
export const checkedNouns: ReadonlySet<string> = new Set([
  'token', 'jwt', 'signature', 'password', 'credentials', 'permission', 'permissions', 'access', 'otp', 'totp', 'mfa', 'apikey', 'role', 'roles', 'auth', 'authentication', 'authorization', 'authorisation', 'hmac', 'passkey', 'assertion', 'idtoken', 'privileges',
]);

/** These say it alone, where they are the first word. */
export const checkingWords: ReadonlySet<string> = new Set(['authenticate', 'authorize', 'authorise', 'decrypt', 'decipher', 'unseal']);

/** Words beside them that speak of something else: what a form says of itself, what a browser is allowed to use. */
export const otherChecks: ReadonlySet<string> = new Set(['strength', 'policy', 'length', 'format', 'expiry', 'exists', 'schema', 'input', 'form', 'file', 'usage', 'count', 'balance', 'price', 'accessibility', 'accessible', 'fields', 'syntax']);

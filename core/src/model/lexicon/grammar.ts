/** Part of a name from here on says what the thing is for, of or from: `tokenFromEnv`, `userByEmail`. */
export const prepositions: ReadonlySet<string> = new Set([
  'from', 'for', 'by', 'with', 'without', 'of', 'to', 'via', 'against', 'about', 'fra', 'til', 'med', 'uten',
]);

export const conjunctions: ReadonlySet<string> = new Set(['or', 'and', 'og', 'eller']);

/** First words that name an action upon the thing: neither the function nor its result is the thing. */
export const actingVerbs: ReadonlySet<string> = new Set([
  'reset', 'validate', 'check', 'compare', 'change', 'update', 'set', 'send', 'resend', 'save', 'store', 'delete', 'remove', 'revoke', 'handle', 'on',
  'toggle', 'strip', 'mask', 'redact', 'encrypt', 'verify', 'ensure', 'assert', 'log', 'print', 'render', 'format', 'normalize', 'sanitize', 'match',
  'hash', 'authenticate', 'authorize', 'invalidate', 'rotate', 'expire', 'consume', 'cancel', 'complete', 'introspect', 'blacklist', 'add', 'insert',
  'clear', 'destroy', 'protect', 'hide', 'scrub', 'obfuscate', 'truncate', 'trigger', 'submit', 'process', 'attach', 'apply', 'inject', 'migrate',
  'try', 'tokenize', 'estimate', 'reject', 'approve', 'copy', 'refetch', 'watch', 'subscribe', 'tell', 'notify', 'report', 'endre', 'slett', 'lagre',
  'oppdater', 'valider',
]);

/** First words of functions whose result is the thing; a variable of such a name is the function. */
export const yieldingVerbs: ReadonlySet<string> = new Set([
  'get', 'fetch', 'load', 'generate', 'make', 'build', 'issue', 'sign', 'mint', 'decrypt', 'resolve', 'extract', 'obtain', 'retrieve', 'acquire',
  'ask', 'prompt', 'derive', 'hent', 'lag',
]);

/** Verbs that clear a call only (`confirmPassword` is the second password of a form, `confirmPassword()` is not). */
export const callOnlyVerbs: ReadonlySet<string> = new Set([
  'confirm', 'activate', 'count', 'unlock', 'register', 'test', 'accept', 'write', 'search', 'filter', 'import', 'upload', 'publish',
]);

/** First words of functions whose result may or may not be the thing; a variable of such a name is the function. */
export const doubtfulVerbs: ReadonlySet<string> = new Set(['refresh', 'renew', 'exchange', 'parse', 'create', 'find', 'lookup', 'decode']);

/** First words of functions that open a token: their result is what it says, which does not open anything itself. */
export const openingVerbs: ReadonlySet<string> = new Set(['decode', 'introspect', 'unpack', 'inspect', 'peek']);

/** An owner that ends so is a table of names, texts or settings about things, not of the things: `errors.password`, `GrantType.PASSWORD`. */
export const labelOwners: ReadonlySet<string> = new Set([
  'errors', 'messages', 'labels', 'placeholders', 'rules', 'schema', 'schemas', 'validator', 'validators', 'validation', 'validations', 'translation',
  'translations', 'column', 'columns', 'routes', 'paths', 'endpoint', 'endpoints', 'templates', 'permission', 'permissions', 'scopes', 'feature',
  'features', 'flag', 'flags', 'limits', 'counts', 'counter', 'counters', 'type', 'types', 'kind', 'kinds', 'methods', 'events', 'status', 'statuses',
  'codes', 'enum', 'enums', 'names', 'metric', 'metrics', 'stats', 'docs', 'texts', 'strings', 'titles', 'strategies', 'touched', 'dirty', 'queues',
  'topics', 'channels', 'services', 'controllers', 'models', 'repositories', 'icons', 'actions', 'commands', 'tags', 'categories', 'regex', 'regexes',
  'pattern', 'patterns', 'exceptions', 'ids', 'usage',
]);

/** Objects whose properties are all of one class, and the properties that are not (methods, and cookies that hold preferences). */
export const containers: Readonly<Record<string, 'cookie' | 'secret'>> = { cookies: 'cookie', secrets: 'secret' };
export const containerProperties: ReadonlySet<string> = new Set([
  'length', 'size', 'get', 'set', 'has', 'keys', 'values', 'entries', 'each', 'map', 'filter', 'find', 'push', 'some', 'every', 'join', 'to',
  'constructor', 'prototype', 'delete', 'remove', 'clear', 'add', 'update', 'list', 'theme', 'locale', 'lang', 'language', 'consent', 'timezone',
  'tz', 'currency', 'sidebar', 'layout', 'dark', 'color', 'option', 'options', 'country', 'debug', 'enabled',
]);

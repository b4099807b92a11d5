/** First words of functions that change something, where they are called on what cannot be seen into: a database, another service. */
export const changingVerbs: ReadonlySet<string> = new Set([
  'create', 'insert', 'add', 'save', 'update', 'upsert', 'set', 'put', 'patch', 'modify', 'change', 'replace', 'delete', 'remove', 'destroy', 'drop', 'clear', 'purge', 'restore', 'reset', 'enable', 'disable', 'activate',
  'deactivate', 'suspend', 'lock', 'unlock', 'block', 'unblock', 'ban', 'unban', 'grant', 'revoke', 'assign', 'unassign', 'promote', 'demote', 'transfer', 'register', 'signup', 'login', 'logout', 'signin', 'signout', 'sign',
  'invalidate', 'rotate', 'regenerate', 'issue', 'accept', 'reject', 'approve', 'invite', 'confirm', 'link', 'unlink', 'connect', 'disconnect', 'execute', 'increment', 'decrement', 'write', 'bulk', 'soft', 'hash',
  'upload', 'import', 'merge', 'commit', 'authenticate', 'compare', 'verify', 'validate',
]);

/** What such a method is called on where it changes nothing that lasts: an answer, a list, a map. */
export const changesNothing: ReadonlySet<string> = new Set([
  'cookies', 'cookie', 'headers', 'header', 'res', 'response', 'reply', 'set', 'map', 'params', 'url', 'date', 'array', 'list', 'cache', 'state', 'z', 'joi', 'yup', 'schema', 'object', 'array', 'promise', 'math', 'json', 'formdata', 'logger', 'log', 'console',
]);

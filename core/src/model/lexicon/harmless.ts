/** Things that are named with a sensitive word and are none: `<modifier> <head>`. */
export const harmlessHeads: Readonly<Record<string, readonly string[]>> = {
  token: [
    'cancel', 'cancellation', 'abort', 'design', 'page', 'next page', 'continuation', 'pagination', 'cursor', 'next', 'sync', 'start', 'starting',
    'end', 'prev', 'punctuator', 'keyword', 'stop', 'special', 'idempotency', 'client request', 'concurrency', 'injection', 'di', 'provider', 'erc',
    'nft', 'lp', 'native', 'reward', 'css', 'theme', 'color', 'spacing', 'semantic', 'opening', 'closing', 'open', 'close', 'string', 'number',
    'parse', 'lookahead', 'dom', 'quote', 'separator',
  ],
  tokens: [
    'prompt', 'completion', 'cache read', 'cache write', 'cache creation', 'total', 'input', 'output', 'max', 'min', 'context', 'reasoning', 'cached',
    'cache', 'thinking', 'used', 'remaining', 'audio', 'text', 'image', 'chat', 'model', 'accepted', 'rejected', 'prediction', 'estimated', 'tool',
    'billable', 'consumed',
  ],
  key: [
    'public', 'primary', 'foreign', 'cache', 'idempotency', 'translation', 'object', 'partition', 'publishable', 'sort', 'hash', 'range', 'hot',
    'short cut', 'shortcut', 'arrow', 'publish', 'anon', 'site', 'storage', 'local storage', 'i 18 n', 'locale', 'message', 'query', 'state', 'react',
    'json', 'property', 'config', 'metadata', 'map', 'index', 'env', 'composite', 'unique', 'natural', 'surrogate', 'join', 'group', 'routing',
    'lock', 'redis', 's 3', 'bucket', 'file', 'item', 'row', 'column', 'option', 'feature', 'flag', 'registry', 'candidate', 'parent', 'child',
    'rate limit', 'dedupe', 'verification', 'verifying', 'option', 'escape', 'enter', 'tab', 'shift', 'ctrl', 'meta', 'alt', 'press', 'jira',
  ],
  code: [
    'error', 'status', 'exit', 'return', 'country', 'currency', 'response', 'language', 'http', 'promo', 'discount', 'coupon', 'area', 'source',
    'reason', 'category', 'product', 'bar', 'qr', 'key', 'char', 'byte', 'event', 'result', 'region', 'state', 'phone', 'dial', 'calling', 'referral',
    'close', 'signal',
  ],
  pass: [
    'boarding', 'season', 'ski', 'bus', 'day', 'first', 'second', 'multi', 'single', 'render', 'shader', 'by', 'wallet', 'event', 'shadow', 'mask',
    'depth', 'stencil', 'forward', 'pre', 'post',
  ],
  pin: ['gpio', 'map', 'led', 'analog', 'digital', 'input', 'output', 'board', 'drop', 'version', 'push'],
  email: [
    'reset', 'verification', 'welcome', 'confirmation', 'invite', 'invitation', 'no reply', 'noreply', 'support', 'system', 'password reset',
    'activation', 'transactional', 'marketing', 'html', 'password', 'forgot password', 'login', 'otp', 'sent', 'queued', 'failed', 'batch', 'digest', 'draft', 'incoming',
    'inbound', 'outgoing', 'outbound', 'reminder', 'newsletter', 'alert', 'notification',
  ],
  passport: ['use', 'init', 'initialize'],
  dsn: ['sentry'],
  credential: ['public key', 'digital', 'verifiable', 'passkey'],
  credentials: ['client', 'google application', 'include', 'same origin', 'omit', 'with', 'allow', 'access control allow'],
};

/** Words that clear whatever sensitive word stands behind them: a question, a count, a mask. */
export const clearingBefore: ReadonlySet<string> = new Set([
  // a schema by the custom of zod: `ZUserEmail`
  'z',
  'is', 'are', 'was', 'were', 'has', 'have', 'had', 'having', 'should', 'can', 'could', 'may', 'must', 'will', 'would', 'did', 'does', 'do', 'need',
  'needs', 'want', 'wants', 'no', 'not', 'non', 'missing', 'invalid', 'wrong', 'incorrect', 'bad', 'empty', 'unknown', 'unexpected', 'unset',
  'illegal', 'include', 'includes', 'exclude', 'excludes', 'excluded', 'contains', 'prefer', 'prefers', 'always', 'never', 'har', 'er', 'antall',
  'maks', 'mangler', 'ugyldig', 'glemt', 'require', 'required', 'requires', 'requiring', 'optional', 'allow', 'allows', 'allowed', 'enable',
  'enabled', 'disable', 'disabled', 'skip', 'ignore', 'show', 'hide', 'hidden', 'force', 'forced', 'supports', 'supported', 'use', 'uses', 'using',
  'used', 'num', 'count', 'counts', 'total', 'max', 'maximum', 'min', 'minimum', 'avg', 'average', 'per', 'limit', 'forgot', 'forgotten', 'forget',
  'lost', 'estimated', 'estimate', 'masked', 'redacted', 'hashed', 'encrypted', 'obfuscated', 'desensitized', 'desensitised', 'censored', 'scrubbed', 'sanitized', 'sanitised', 'truncated', 'anonymized',
  'anonymised', 'pseudonymized', 'pseudonymised', 'scrubbed', 'censored', 'fake', 'dummy', 'mock', 'mocked', 'stub', 'example', 'sample',
  'placeholder', 'deleted', 'removed', 'pruned', 'revoked', 'purged', 'cleaned', 'regex', 'regexp', 'validated', 'err', 'error', 'errors', 'msg', 'typeof',
]);

/** Words that make a thing of another kind of what stands before them: `tokenCount`, `passwordPolicy`, `cookieName`. */
export const clearingAfter: ReadonlySet<string> = new Set([
  // measures and times
  'count', 'counts', 'counter', 'length', 'len', 'size', 'strength', 'score', 'entropy', 'complexity', 'limit', 'limits', 'usage', 'budget', 'quota',
  'total', 'per', 'min', 'max', 'minimum', 'maximum', 'ttl', 'age', 'expiry', 'expiration', 'expires', 'expired', 'expire', 'exp', 'iat', 'nbf',
  'lifetime', 'duration', 'timeout', 'interval', 'date', 'time', 'timestamp', 'at', 'since', 'until', 'seconds', 'secs', 'ms', 'millis', 'minutes',
  'hours', 'days', 'rounds', 'iterations', 'attempt', 'attempts', 'retries', 'tries', 'index', 'offset', 'position', 'price', 'balance', 'amount',
  'supply', 'decimals', 'rate', 'ratio', 'percent', 'version', 'bits', 'used', 'remaining', 'left',
  // what happened to it
  'changed', 'changes', 'change', 'reset', 'requested', 'required', 'needed', 'mismatch', 'match', 'matches', 'matched', 'forgot', 'forgotten',
  'created', 'updated', 'deleted', 'removed', 'verified', 'sent', 'valid', 'invalid', 'enabled', 'disabled', 'set', 'exists', 'exist', 'missing',
  'found', 'revoked', 'refreshed', 'rotated', 'rotation', 'failed', 'incorrect', 'wrong', 'ok', 'correct', 'loaded', 'changing', 'visible',
  'visibility', 'present', 'provided', 'supported', 'allowed', 'confirmed', 'active', 'locked', 'protected', 'is', 'has', 'grant', 'unique', 'taken',
  // names, kinds, references
  'id', 'ids', 'uuid', 'guid', 'name', 'names', 'alias', 'label', 'labels', 'title', 'type', 'types', 'kind', 'class', 'field', 'fields', 'column',
  'columns', 'key', 'keys', 'prop', 'property', 'attribute', 'attr', 'ref', 'refs', 'reference', 'jti', 'kid', 'did', 'arn', 'env', 'var', 'variable',
  'symbol', 'slot', 'prefix', 'suffix', 'preview', 'hint', 'mask', 'masked', 'redacted', 'last', 'first', 'fragment', 'hash', 'hashed', 'digest',
  'fingerprint', 'thumbprint', 'checksum', 'sha', 'md', 'encrypted', 'bin', 'brand', 'issuer', 'audience', 'subject', 'scope', 'scopes', 'claim',
  'claims', 'permission', 'permissions', 'role', 'roles', 'status', 'state', 'flag', 'mode', 'source', 'origin', 'alg', 'algorithm', 'curve',
  'format', 'encoding', 'charset', 'alphabet', 'meta', 'metadata', 'country', 'verification', 'confirmed',
  // text about it
  'msg', 'message', 'messages', 'error', 'errors', 'err', 'exception', 'warning', 'placeholder', 'rule', 'rules', 'policy', 'policies', 'requirement',
  'requirements', 'regex', 'regexp', 'pattern', 'schema', 'validation', 'description', 'help', 'tooltip', 'caption', 'question', 'challenge',
  'template', 'templates', 'notification', 'notifications', 'consent', 'banner', 'docs', 'example', 'section', 'setting', 'settings', 'options',
  'opts', 'config', 'conf', 'configuration', 'preference', 'preferences',
  // where it is kept or goes
  'path', 'file', 'filename', 'dir', 'directory', 'folder', 'url', 'uri', 'endpoint', 'route', 'router', 'link', 'host', 'hostname', 'port', 'domain',
  'secure', 'samesite', 'same', 'http', 'httponly', 'location', 'storage', 'bucket', 'jar', 'table', 'database', 'db', 'server', 'memory', 'queue',
  'job', 'task', 'topic', 'channel', 'event', 'events', 'action', 'actions',
  // code and screens
  'service', 'provider', 'providers', 'manager', 'store', 'repository', 'repo', 'controller', 'handler', 'handlers', 'helper', 'helpers', 'util',
  'utils', 'module', 'client', 'factory', 'builder', 'generator', 'validator', 'verifier', 'checker', 'guard', 'strategy', 'interceptor', 'filter',
  'resolver', 'adapter', 'gateway', 'plugin', 'middleware', 'parser', 'lexer', 'design', 'component', 'page', 'form', 'view', 'screen', 'dialog',
  'modal', 'button', 'icon', 'tab', 'protection', 'encryptor', 'hasher', 'fn', 'func', 'function', 'callback', 'cb', 'hook', 'listener', 'entity',
  'model', 'mapper', 'serializer', 'cancel', 'cancelled', 'cancellation', 'test', 'tests', 'spec', 'mock', 'ring', 'vault', 'cache', 'login', 'auth',
  'flow', 'vars', 'authentication', 'through', 'thru', 'fail', 'stage', 'down', 'up', 'press', 'bindings', 'binding', 'pressed', 'chain', 'usages',
  'mixin', 'entry', 'exchange', 'context', 'control', 'environment', 'collection', 'method', 'identifier', 'engine', 'doc', 'saved', 'check',
  'failure', 'update', 'scanning', 'alert', 'ciphertext', 'cipher', 'dto', 'lengde', 'regler', 'felt', 'feil', 'utløper', 'utloper', 'gyldig',
  'endret', 'krav', 'styrke',
]);

/** Words behind a sensitive word that still name the value itself. */
export const carriers: ReadonlySet<string> = new Set([
  'value', 'values', 'val', 'string', 'str', 'raw', 'plain', 'plaintext', 'clear', 'cleartext', 'b', 'base', 'hex', 'utf', 'buffer', 'buf', 'data',
  'content', 'contents', 'param', 'parameter', 'arg', 'new', 'old', 'current', 'copy', 'list', 'array', 'arr', 'pem', 'der', 'bytes', 'jwk', 'pair',
  'v', 'as', 'json', 'primary', 'secondary', 'previous', 'temp', 'tmp', 'decrypted', 'verdi', 'confirm', 'repeat', 'again', 'fallback', 'default',
  'real', 'actual', 'original',
]);

/** Names of properties that hold the sensitive thing their owner is called: `password.value`. */
export const unwrapping: ReadonlySet<string> = new Set(['value', 'raw', 'plain', 'plaintext', 'cleartext', 'current', 'verdi']);

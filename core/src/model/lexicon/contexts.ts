/**
 * Words that tell what the thing beside them is: `pass` beside `user` is a password, `token` beside `usage` is a count.
 * They stand in the same name (`userPass`) or in the name of the object (`user.pass`).
 */
export const contexts = {
  person: [
    'user', 'users', 'account', 'admin', 'administrator', 'customer', 'member', 'person', 'people', 'profile', 'patient', 'employee', 'contact',
    'recipient', 'applicant', 'student', 'subscriber', 'visitor', 'guest', 'payer', 'payee', 'cardholder', 'insured', 'beneficiary', 'owner',
    'author', 'me', 'bruker', 'kunde', 'ansatt', 'pasient', 'medlem', 'mottaker', 'forsikret',
  ],
  login: [
    'login', 'signin', 'signup', 'sign', 'logon', 'auth', 'authn', 'authentication', 'credential', 'credentials', 'creds', 'register', 'registration',
    'mfa', 'passport', 'sso', 'ldap', 'saml', 'oidc', 'oauth', 'jwt', 'bearer', 'innlogging', 'identity',
  ],
  /** What a server is reached through and logs in to. */
  datastore: [
    'db', 'database', 'mongo', 'mongodb', 'mongoose', 'redis', 'postgres', 'postgresql', 'pg', 'mysql', 'mariadb', 'mssql', 'sqlserver', 'oracle',
    'amqp', 'rabbitmq', 'rabbit', 'jdbc', 'cassandra', 'clickhouse', 'couchdb', 'cockroach', 'timescale', 'sql', 'typeorm', 'sequelize', 'prisma',
    'knex',
  ],
  /** Servers that have users of their own. */
  server: [
    'smtp', 'imap', 'ftp', 'sftp', 'ssh', 'kafka', 'sasl', 'proxy', 'registry', 'wifi', 'vpn', 'elasticsearch', 'elastic', 'opensearch',
  ],
  service: ['service', 'root', 'basic', 'bind', 'keystore', 'truststore', 'pfx'],
  vendor: [
    'aws', 'azure', 'gcp', 'google', 'stripe', 'twilio', 'sendgrid', 'mailgun', 'mailchimp', 'postmark', 'slack', 'discord', 'telegram', 'github',
    'gitlab', 'bitbucket', 'gitea', 'npm', 'openai', 'anthropic', 'gemini', 'mistral', 'cohere', 'huggingface', 'algolia', 'cloudflare', 'heroku',
    'netlify', 'vercel', 'digitalocean', 'datadog', 'newrelic', 'rollbar', 'paypal', 'braintree', 'adyen', 'klarna', 'plaid', 'vipps', 'okta', 'jira',
    'hubspot', 'salesforce', 'shopify', 'zendesk', 'mixpanel', 'docusign', 'contentful', 'sanity', 'bot', 'nexmo', 'vonage', 'plivo', 'sentry',
    'snyk', 'sonar', 'circleci', 'api',
  ],
  crypto: [
    'crypto', 'cipher', 'encryption', 'encrypt', 'decryption', 'signing', 'signer', 'jwt', 'jwk', 'jws', 'jwe', 'hmac', 'aes', 'rsa', 'ecdsa', 'ed',
    'tls', 'ssl', 'https', 'mtls', 'certificate', 'cert', 'vault', 'kms', 'wallet', 'keypair',
  ],
  /** Objects that hold nothing but secrets. */
  holder: ['credential', 'credentials', 'creds', 'secrets', 'vault'],
  tokens: ['token', 'tokens'],
  config: ['config', 'conf', 'configuration', 'konfig', 'settings', 'setting'],
  setup: ['config', 'conf', 'configuration', 'konfig'],
  env: ['env', 'environment', 'dotenv'],
  /** As an object that variables are read from; in a name (`environmentKey`) it is just a thing that has keys. */
  envObject: ['env', 'dotenv'],
  request: [
    'req', 'request', 'body', 'query', 'querystring', 'params', 'param', 'header', 'headers', 'cookie', 'cookies', 'bearer', 'form', 'search',
  ],
  header: ['header', 'headers', 'cookie', 'cookies'],
  session: ['session', 'sess'],
  /** What a single-use token or code is good for. */
  recovery: [
    'reset', 'verification', 'confirmation', 'activation', 'recovery', 'password', 'invitation', 'invite', 'otp', 'totp', 'mfa', 'onetime', 'magic',
  ],
  code: ['otp', 'totp', 'mfa', 'fa', 'sms', 'verification', 'verify', 'challenge', 'authenticator', 'password', 'email'],
  issuing: ['generate', 'generated', 'sign', 'signed', 'issue', 'issued', 'mint', 'minted'],
  card: ['card', 'cards', 'credit', 'debit', 'payment', 'payments', 'cardholder', 'checkout', 'kort', 'betaling'],
  bank: ['bank', 'iban', 'payout', 'payee', 'transfer', 'ach', 'sepa', 'account', 'konto', 'utbetaling'],
  wallet: ['wallet', 'seed', 'hd', 'bip', 'keystore'],
  medical: ['patient', 'medical', 'health', 'clinical', 'claim', 'pasient', 'helse'],
  /** A message on its way to somebody's mailbox. */
  mail: ['mail', 'mails', 'mailer', 'email', 'emails', 'nodemailer', 'sendmail', 'epost'],
  biometric: ['biometric', 'biometrics', 'touch', 'finger'],

  // what shows that something else is meant
  llm: [
    'usage', 'prompt', 'completion', 'llm', 'gpt', 'reasoning', 'thinking', 'stop', 'eos', 'bos', 'pad', 'vocab', 'vocabulary', 'embedding', 'bpe',
    'budget', 'window',
  ],
  syntax: [
    'lexer', 'parser', 'syntax', 'ast', 'tokenizer', 'grammar', 'keyword', 'punctuator', 'punctuation', 'operator', 'comma', 'colon', 'semicolon',
    'brace', 'bracket', 'paren', 'parenthesis', 'jsx', 'markdown', 'markup', 'regexp', 'literal', 'eof', 'whitespace', 'css', 'prism', 'shiki',
    'textmate', 'monaco', 'visitor', 'question', 'exclamation', 'asterisk', 'dot', 'equals', 'arrow', 'greater', 'less', 'plus', 'minus', 'ampersand',
    'bar', 'caret', 'tilde', 'backtick', 'readonly', 'tuple',
  ],
  promotion: ['coupon', 'coupons', 'promo', 'promotion', 'voucher', 'discount'],
  widget: [
    'ui', 'component', 'deck', 'game', 'trello', 'react', 'kanban', 'board', 'layout', 'gesture', 'camera', 'map', 'zoom', 'scroll', 'gpio', 'led',
  ],
  analytics: ['analytics', 'telemetry', 'otel', 'span', 'rum', 'posthog', 'amplitude', 'mixpanel', 'replay', 'tracing', 'training', 'debug', 'game'],
  /** What people do for a while that is called a session and logs nobody in: `chatSessionId`. */
  activity: [
    'chat', 'checkout', 'meeting', 'recording', 'quiz', 'exam', 'workout', 'charging', 'parking', 'playback', 'editing', 'tmux', 'therapy', 'study',
  ],
  /** What has names of its own: `repository.fullName`. */
  thing: [
    'repository', 'repo', 'project', 'package', 'module', 'class', 'method', 'type', 'organization', 'organisation', 'company', 'product', 'service',
    'file', 'folder', 'table', 'branch', 'font', 'theme', 'symbol',
  ],
  file: ['file', 'files', 'fs', 'window', 'event', 'db', 'animation', 'timer', 'drag', 'resize'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ContextGroup = keyof typeof contexts;

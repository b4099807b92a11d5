/** First words of environment variables that a bundler writes into the code it serves to browsers: no secret can be in them. */
export const publicPrefixes: ReadonlySet<string> = new Set([
  'next public', 'nuxt public', 'expo public', 'react app', 'vite', 'gatsby', 'vue app', 'storybook', 'public',
]);

/** Last words that say where a variable is meant for: `API_KEY_PROD`, `DB_PASSWORD_TEST`, `DATABASE_URL_UNPOOLED`. */
export const stages: ReadonlySet<string> = new Set([
  'live', 'prod', 'production', 'staging', 'stage', 'dev', 'development', 'test', 'testing', 'sandbox', 'local', 'preprod', 'qa', 'uat', 'ci', 'main',
  'pooled', 'unpooled', 'pooling', 'pooler', 'non', 'direct', 'read', 'only', 'ro', 'rw', 'replica', 'reader', 'writer', 'primary', 'secondary',
]);

/** Names that look like a secret and are none. */
export const harmlessVariables: ReadonlySet<string> = new Set(['pwd', 'old pwd', 'oldpwd', 'init cwd']);

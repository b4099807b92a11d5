import { secretEnv, secretEnvs } from '@logproof/types/ways-in';

// Redacted<string, 'DATABASE_URL'>
export const readDatabaseUrl = () => secretEnv('DATABASE_URL');

// All that are missing are named in one error.
export const readSecrets = () => secretEnvs({
  smtpPassword: 'SMTP_PASSWORD',
  signingKey: 'SIGNING_KEY',
  sentryDsn: { name: 'SENTRY_DSN', optional: true },
});

import { reveal } from '@logproof/types/reveal';
import { secretEnvs } from '@logproof/types/ways-in';
import { z } from 'zod';

/** The log can be made quieter or louder, never silent. */
export const LOG_LEVELS = ['debug', 'info', 'warn'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  SHOP_BASE_URL: z.url().default('http://127.0.0.1:3000'),
  SHOP_LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  SHOP_TRUSTED_PROXIES: z.coerce.number().int().min(0).default(0),
  SHOP_PAYMENT_URL: z.url().default('http://127.0.0.1:4010'),
  SHOP_AUDIT_FOLDER: z.string().optional(),
  SHOP_MAIL_FOLDER: z.string().default('mail'),
  SHOP_SMTP_HOST: z.string().optional(),
});

export type Config = ReturnType<typeof readConfig>;

/** What is secret is opaque from here on, and has no default: without it the shop does not start. */
export function readConfig(from: NodeJS.ProcessEnv) {
  const env = environment.parse(from);
  const secrets = secretEnvs({
    databaseUrl: 'SHOP_DATABASE_URL',
    logHashKey: 'SHOP_LOG_HASH_KEY',
    tokenSecret: 'SHOP_TOKEN_SECRET',
    paymentApiKey: 'SHOP_PAYMENT_API_KEY',
    adminPassword: 'SHOP_ADMIN_PASSWORD',
  }, { from });
  if (!reveal(secrets.databaseUrl, { reason: 'its scheme is checked once, at the start' }).startsWith('postgres://')) {
    throw new Error('SHOP_DATABASE_URL is no postgres URL');
  }
  return {
    port: env.PORT,
    baseUrl: env.SHOP_BASE_URL,
    logLevel: env.SHOP_LOG_LEVEL,
    trustedProxies: env.SHOP_TRUSTED_PROXIES,
    paymentUrl: env.SHOP_PAYMENT_URL,
    auditFolder: env.SHOP_AUDIT_FOLDER,
    mailFolder: env.SHOP_MAIL_FOLDER,
    smtpHost: env.SHOP_SMTP_HOST,
    ...secrets,
  };
}

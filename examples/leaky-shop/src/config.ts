import { z } from 'zod';

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  SHOP_BASE_URL: z.string().default('http://127.0.0.1:3000'),
  SHOP_LOG_LEVEL: z.string().default('info'),
  SHOP_LOG_HASH_KEY: z.string().default('CANARY-log-hash-key'),
  SHOP_DATABASE_URL: z.string().default('postgres://shop:CANARY-db-password@db.invalid:5432/shop'),
  SHOP_TOKEN_SECRET: z.string().default('CANARY-token-secret'),
  SHOP_PAYMENT_URL: z.string().default('http://127.0.0.1:4010'),
  SHOP_PAYMENT_API_KEY: z.string().default('CANARY-payment-api-key'),
  SHOP_ADMIN_PASSWORD: z.string().default('CANARY-admin-password'),
  SHOP_SMTP_HOST: z.string().optional(),
  SHOP_SYSLOG_HOST: z.string().optional(),
  SHOP_DATADOG_API_KEY: z.string().optional(),
});

interface Config {
  port: number;
  baseUrl: string;
  logLevel: string;
  logHashKey: string;
  databaseUrl: string;
  tokenSecret: string;
  paymentUrl: string;
  paymentApiKey: string;
  adminPassword: string;
  smtpHost: string | undefined;
  syslogHost: string | undefined;
  datadogApiKey: string | undefined;
}

function readConfig(): Config {
  const env = environment.parse(process.env);
  if (!env.SHOP_DATABASE_URL.startsWith('postgres://')) {
    // leak: no-secrets-in-error the connection string, with its password, in the message
    throw new Error(`SHOP_DATABASE_URL is no postgres URL: ${env.SHOP_DATABASE_URL}`);
  }
  return {
    port: env.PORT,
    baseUrl: env.SHOP_BASE_URL,
    logLevel: env.SHOP_LOG_LEVEL,
    logHashKey: env.SHOP_LOG_HASH_KEY,
    databaseUrl: env.SHOP_DATABASE_URL,
    tokenSecret: env.SHOP_TOKEN_SECRET,
    paymentUrl: env.SHOP_PAYMENT_URL,
    paymentApiKey: env.SHOP_PAYMENT_API_KEY,
    adminPassword: env.SHOP_ADMIN_PASSWORD,
    smtpHost: env.SHOP_SMTP_HOST,
    syslogHost: env.SHOP_SYSLOG_HOST,
    datadogApiKey: env.SHOP_DATADOG_API_KEY,
  };
}

export const config = readConfig();

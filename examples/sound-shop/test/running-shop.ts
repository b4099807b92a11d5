import { createServer, type Server } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canary, captureEvents, captureStream } from '@logproof/types/testing';
import { reveal } from '@logproof/types/reveal';
import { createApp } from '../src/app.js';
import { readConfig } from '../src/config.js';
import { securitySink } from '../src/log-sinks.js';
import { Client, close, listen } from './client.js';

/** Every secret that the shop is given, each of them found wherever it goes. */
export const secrets = {
  'customer password': canary('password'),
  'new password': canary('password'),
  'wrong password': canary('password'),
  'admin password': canary('password'),
  'customer address': canary('login-name'),
  'unknown address': canary('login-name'),
  'customer name': canary('personal', 'text'),
  phone: canary('personal', 'text'),
  'national id': canary('government-id'),
  'card number': canary('card'),
  cvv: canary('card', 'text'),
  street: canary('personal', 'text'),
  diagnosis: canary('health'),
  iban: canary('bank'),
  'database url': canary('connection-string'),
  'hash key': canary('key') + canary('key'),
  'token secret': canary('secret'),
  'payment key': canary('api-key'),
  'made-up session': canary('session-id'),
  'made-up token': canary('access-token'),
  'made-up reset token': canary('reset-token'),
};

interface Mail {
  readonly to: string;
  readonly text: string;
}

/** The shop on a free port, with a payment provider that answers as it is told. */
export async function runShop() {
  const auditFolder = mkdtempSync(join(tmpdir(), 'sound-shop-'));
  const events = captureEvents();
  const logs = captureStream('application log');
  const mails: Mail[] = [];
  const provider = { status: 201, correlation: [] as unknown[] };
  const servers: Server[] = [];

  const payment = createServer((req, res) => {
    provider.correlation.push(req.headers['x-correlation-id']);
    req.resume().on('end', () => res.writeHead(provider.status, { 'content-type': 'application/json' }).end('{"id":"ch_1"}'));
  });
  servers.push(payment);
  const config = readConfig({
    SHOP_LOG_LEVEL: 'debug',
    SHOP_AUDIT_FOLDER: auditFolder,
    SHOP_PAYMENT_URL: await listen(payment),
    SHOP_DATABASE_URL: secrets['database url'].replace('postgresql:', 'postgres:'),
    SHOP_LOG_HASH_KEY: secrets['hash key'],
    SHOP_TOKEN_SECRET: secrets['token secret'],
    SHOP_PAYMENT_API_KEY: secrets['payment key'],
    SHOP_ADMIN_PASSWORD: secrets['admin password'],
  });
  const real = securitySink(config);
  const { app, log, security } = await createApp(config, {
    logDestination: logs,
    securitySink: (record, line) => {
      events(record);
      return real(record, line);
    },
    sendMail: (to, _subject, text) => {
      mails.push({ to: to.email, text: reveal(text, { reason: 'the test reads the mail in place of the customer' }) });
      return Promise.resolve();
    },
  });
  const server = createServer(app);
  servers.push(server);
  const address = await listen(server);
  const lastMail = (to: string): string => mails.filter((mail) => mail.to === to).at(-1)?.text ?? '';

  return {
    config, events, logs, log, mails, provider, auditFolder, lastMail,
    client: () => new Client(address, (to) => /\d{6}/.exec(lastMail(to))?.[0] ?? ''),
    async stop() {
      for (const one of servers) await close(one);
      await security.flush();
      rmSync(auditFolder, { recursive: true });
    },
    flush: () => security.flush(),
    counters: () => security.counters,
  };
}

import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import type { Redacted } from '@logproof/types';
import { reveal } from '@logproof/types/reveal';
import { createTransport } from 'nodemailer';
import type { Config } from './config.js';
import type { ShopLog } from './logging.js';
import type { User } from './store.js';

/** What is in a mail is opaque: codes and links that open something. */
export type SendMail = (to: User, subject: string, text: Redacted<string, 'mail'>) => Promise<void>;

/** Without a server for mail, mails are put into a folder: for a developer's machine. */
export function createMailer({ smtpHost, mailFolder }: Config, log: ShopLog): SendMail {
  const server = smtpHost === undefined ? undefined : createTransport({ host: smtpHost, port: 587, requireTLS: true });
  return async (to, subject, text) => {
    const content = reveal(text, { reason: 'the mail is for the one who has to read the code or the link' });
    if (server === undefined) {
      await mkdir(mailFolder, { recursive: true, mode: 0o700 });
      await writeFile(`${mailFolder}/${randomUUID()}.txt`, `To: ${to.email}\nSubject: ${subject}\n\n${content}\n`, { mode: 0o600 });
    } else {
      await server.sendMail({ from: 'shop@shop.example', to: to.email, subject, text: content });
    }
    log.info({ userId: to.id, size: content.length }, 'mail sent');
  };
}

import axios from 'axios';
import { createTransport } from 'nodemailer';
import { config } from './config.js';
import { ShopError } from './errors.js';
import { logger, paymentLogger } from './logging.js';
import type { Card, Order, User } from './store.js';

export interface Payments {
  charge(order: Order, card: Card): Promise<string>;
  refund(chargeId: string, iban: string): Promise<void>;
}

export function createPayments(baseURL: string): Payments {
  const log = paymentLogger();
  const headers = { authorization: `Bearer ${config.paymentApiKey}` };
  const http = axios.create({ baseURL, headers, timeout: 10_000, proxy: false });
  // leak: no-secrets-in-log the API key inside a header object
  log.info({ headers }, 'payment provider ready');

  return {
    async charge(order, card) {
      // leak: no-cardholder-data-in-log PAN with expiry: the child's list covers only the CVV
      log.info({ orderId: order.id, card }, 'charging');
      try {
        // missing: require-correlation-id the provider's records cannot be joined with ours
        const answer = await http.post<{ id: string }>('/charges', { amount: order.total, card });
        log.info({ orderId: order.id, chargeId: answer.data.id, status: answer.status }, 'charged');
        return answer.data.id;
      } catch (error) {
        // leak: no-raw-error-in-log an AxiosError carries the API key and the card
        log.error({ err: error }, 'charge failed');
        // leak: no-secrets-in-error the card number becomes the message
        throw new ShopError(502, 'payment_failed', `provider did not take card ${card.pan}`);
      }
    },

    async refund(chargeId, iban) {
      try {
        // missing: require-correlation-id as above
        await http.post(`/charges/${chargeId}/refund`, { iban });
      } catch (error) {
        const status = axios.isAxiosError(error) ? error.response?.status : undefined;
        log.error({ chargeId, status, timedOut: axios.isAxiosError(error) && error.code === 'ECONNABORTED' }, 'refund failed');
        throw new ShopError(502, 'refund_failed', 'provider did not take the refund');
      }
    },
  };
}

function createMailer() {
  if (config.smtpHost === undefined) return createTransport({ jsonTransport: true });
  // leak: no-payload-capture prints the whole SMTP dialogue: codes and reset links
  return createTransport({ host: config.smtpHost, port: 587, requireTLS: true, logger: true, debug: true });
}

const mailer = createMailer();

export async function sendMail(user: User, subject: string, text: string): Promise<void> {
  const info = await mailer.sendMail({ from: 'shop@shop.example', to: user.email, subject, text });
  // leak: no-personal-data-in-log e-mail address
  logger.info({ to: user.email, messageId: info.messageId, size: text.length }, 'mail sent');
}

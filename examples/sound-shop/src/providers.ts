import { resourceId, safeError, safeText, type Redacted, type ResourceId } from '@logproof/types';
import { currentRequest } from '@logproof/types/events';
import { reveal } from '@logproof/types/reveal';
import axios from 'axios';
import { ShopError } from './errors.js';
import { SHOP } from './security-events.js';
import type { Shop } from './shop.js';
import type { Card, Order } from './store.js';

export interface Payments {
  charge(order: Order, card: Card): Promise<ResourceId | undefined>;
  refund(charge: ResourceId, iban: Redacted<string, 'iban'>): Promise<void>;
}

export function createPayments({ config, log, security }: Shop): Payments {
  const apiKey = reveal(config.paymentApiKey, { reason: 'the payment provider wants the key with every call' });
  const http = axios.create({ baseURL: config.paymentUrl, headers: { authorization: `Bearer ${apiKey}` }, timeout: 10_000, proxy: false });

  /** Its records and ours can be joined by the id of the request. */
  async function post(path: string, body: object): Promise<unknown> {
    try {
      const answer = await http.post<unknown>(path, body, { headers: { 'x-correlation-id': currentRequest()?.trace.correlation } });
      return answer.data;
    } catch (error) {
      // An AxiosError carries the API key and the card; of it only what is known to be harmless goes on record.
      security.inRequest.emit('sys_dependency_fail', { actor: SHOP, dependency: safeText('payment-provider'), error: safeError(error), reason: 'error' }, 'the payment provider did not answer as it should');
      throw new ShopError(502, 'payment_failed', 'the payment provider did not take it');
    }
  }

  return {
    async charge(order, card) {
      const answer = await post('/charges', { amount: order.total, card: reveal(card, { reason: 'the payment provider charges this card' }) });
      const charge = typeof answer === 'object' && answer !== null && 'id' in answer ? resourceId(answer.id) : undefined;
      log.info({ orderId: order.id, chargeId: charge }, 'charged');
      return charge;
    },

    async refund(charge, iban) {
      await post(`/charges/${charge}/refund`, { iban: reveal(iban, { reason: 'the payment provider pays to this account' }) });
    },
  };
}

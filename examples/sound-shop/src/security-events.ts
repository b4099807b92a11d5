import { serviceId, type ResourceId, type SafeText } from '@logproof/types';
import { createSecurityLog, type ProjectEvent, type SecurityLog, type Sink } from '@logproof/types/events';
import { reveal } from '@logproof/types/reveal';
import type { Config } from './config.js';
import type { ShopLog } from './logging.js';

interface OrderFields {
  readonly order: ResourceId;
  readonly amount: number;
}

declare module '@logproof/types/events' {
  interface ProjectEvents {
    /** The payment provider took the money, or did not. */
    order_paid: ProjectEvent<{ owner: 'payments'; family: 'payment'; severity: 'INFO'; outcome: 'any' }, OrderFields & { readonly last4: SafeText }>;
    /** The payment provider gave the money back, or did not. */
    order_refunded: ProjectEvent<{ owner: 'payments'; family: 'payment'; severity: 'WARN'; outcome: 'any' }, OrderFields>;
  }
}

export const SHOP = serviceId('sound-shop');
export const VERSION = '1.0.0';

/** The log of security events. It is none of the levels of the ordinary log, so nobody can turn it off with them. */
export function createShopSecurityLog({ logHashKey }: Config, sink: Sink, log: ShopLog): SecurityLog {
  return createSecurityLog({
    service: { name: SHOP, version: VERSION },
    key: { id: 'k1', key: reveal(logHashKey, { reason: 'pseudonyms are computed from the key itself' }) },
    sink,
    onFailure: ({ kind, event, error }) => log.error({ kind, event, error }, 'security event did not get through'),
    events: {
      order_paid: { owner: 'payments', family: 'payment', severity: 'INFO', outcome: 'any', required: ['order', 'amount', 'last4'] },
      order_refunded: { owner: 'payments', family: 'payment', severity: 'WARN', outcome: 'any', required: ['order', 'amount'] },
    },
  });
}

import pino from 'pino';

const logger = pino();

enum Keys { ApiKey = 'CANARY-enum-value', Other = 'CANARY-enum-other' }

interface Vault { readonly kind: 'CANARY-kind'; apiKey: string; 'CANARY quoted property': string }

const config = { clientSecret: 'CANARY-property-value', nested: { privateKey: 'CANARY-nested-value' } };
const card = { cvv: 4111_1111_1111_1111 };

class Store {
  accessToken = 'CANARY-class-field';
  static readonly refreshToken: string = 'CANARY-static-field';

  show(this: Store, vault: Vault, key: string) {
    logger.info(this.accessToken);
    logger.info(vault.apiKey); // leak
    logger.info(config.clientSecret);
    logger.info({ deep: config.nested.privateKey }, 'CANARY-deep');
    logger.info((vault as unknown as Record<string, { apiKey: string }>)['CANARY quoted access']!.apiKey); // leak
    logger.info(new Map([['CANARY-map-key', { apiKey: key }]]).get('CANARY-map-key')!.apiKey); // leak
    return [Keys.ApiKey, card.cvv];
  }
}

export function environment() {
  logger.info(process.env.CLIENT_SECRET ?? 'CANARY-fallback'); // leak
  logger.info(process.env['API_KEY'] || 'CANARY-fallback'); // leak
}

export const store = new Store();

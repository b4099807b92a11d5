import type { Redacted } from '@logproof/types';
import { revealColumns } from '@logproof/types/reveal/columns';
import { redacting } from '@logproof/types/ways-in';
import type { PrismaClient } from './generated/prisma/client.js';

const apiKey = redacting('api key');
const totpSecret = redacting('totp secret');

// What is read: apiKey: Redacted<string, 'api key'>; totpSecret: Redacted<string, 'totp secret'> | null
export const withRedactedColumns = (client: PrismaClient) => client.$extends({
  result: {
    partner: {
      apiKey: { needs: { apiKey: true }, compute: (partner) => apiKey(partner.apiKey) },
      totpSecret: { needs: { totpSecret: true }, compute: (partner) => totpSecret(partner.totpSecret) },
    },
  },
});

export function addPartner(client: ReturnType<typeof withRedactedColumns>, partner: { name: string; apiKey: Redacted<string, 'api key'> }) {
  return client.partner.create({ data: revealColumns(partner, { reason: 'the partner wants the key itself with every call' }) });
}

import type { MessageText } from '../../detector.js';

export const messages = {
  call: {
    problem: '`{{value}}` calls another service without the id of the interaction: its records and those of this service cannot be put together.',
    help: "Send the id along, such as `headers: { 'x-correlation-id': requestId }`.",
  },
  message: {
    problem: '`{{value}}` hands over a message without the id of the interaction: what comes of it later cannot be put together with the request that it came from.',
    help: 'Put the id into the message, such as `{ correlationId: requestId }`, or into its headers.',
  },
} satisfies Record<string, MessageText>;

export const suggestions = {};

import type { MessageText } from '../../detector.js';

export const messages = {
  captures: {
    problem: '`{{setting}}` makes {{label}}: whatever a user sends ends up there in clear text.',
    help: 'Turn `{{setting}}` off, or write what is needed yourself, without the values.',
  },
} satisfies Record<string, MessageText>;

export const suggestions = { turnOff: 'Turn `{{setting}}` off.' };

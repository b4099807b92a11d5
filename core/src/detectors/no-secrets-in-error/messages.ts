import type { MessageText } from '../../detector.js';

const help = 'Leave it out, or name what stands for it, such as its id; `redact({{value}})` keeps the place.';

export const messages = {
  direct: { problem: '`{{value}}` holds {{label}}, and `{{sink}}` is made with it: whoever logs the error writes it.', help },
  carried: { problem: '`{{value}}` carries {{label}} from `{{source}}`, and `{{sink}}` is made with it: whoever logs the error writes it.', help },
  likely: {
    problem: '`{{value}}` looks like {{label}}, and `{{sink}}` is made with it: whoever logs the error writes it.',
    help: `${help} If it is harmless, add its name to \`harmlessNames\` in the policy.`,
  },
} satisfies Record<string, MessageText>;

export const suggestions = { redact: 'Write `redact({{value}})`, which prints as `<redacted>`.' };

import type { MessageText } from '../../detector.js';
import { leakMessages } from '../leak-messages.js';

const wholeEnvironment: MessageText = {
  problem: '`{{value}}` holds every environment variable, and `{{sink}}` writes all of them to the log in clear text.',
  help: 'Log the settings you need one by one, such as `{ nodeEnv: process.env.NODE_ENV }`.',
};

export const messages = {
  ...leakMessages('Leave it out, log an id that stands for it, or write `redact({{value}})`.'),
  wholeEnvironment,
};

import { leakMessages } from '../leak-messages.js';

export const messages = leakMessages("Log a keyed hash of it, such as `createHmac('sha256', key).update({{value}}).digest('hex')`, or a correlation id.");

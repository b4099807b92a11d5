import { leakMessages } from '../leak-messages.js';

export const messages = leakMessages("Log the last four digits, such as `{ last4: cardNumber.slice(-4) }`, or the payment provider's reference.");

import { leakMessages } from '../leak-messages.js';

export const messages = leakMessages('Log the internal user id, such as `{ userId: user.id }`.');

import { leakMessages } from '../leak-messages.js';

export const messages = leakMessages('Log the fields that are needed, such as `{ method: req.method, route: req.route.path }`.');

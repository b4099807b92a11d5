import type { MessageText } from '../../detector.js';
import { leakMessages } from '../leak-messages.js';

const help = 'Log the route, such as `{ route: req.route.path }`, and the parameters that are needed, such as `{ page: req.query.page }`.';

const url: MessageText = {
  problem: '`{{value}}` holds what came in with the URL, such as `{{secret}}`, and `{{sink}}` writes it to the log{{unless}}.',
  help,
};

const urlAlone: MessageText = {
  problem: '`{{value}}` holds whatever a client put into the URL, and `{{sink}}` writes it to the log{{unless}}.',
  help,
};

export const messages = {
  ...leakMessages('Log the fields that are needed, such as `{ method: req.method, route: req.route.path }`.'),
  url,
  urlAlone,
};

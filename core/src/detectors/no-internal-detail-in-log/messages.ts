import type { MessageText } from '../../detector.js';

export const messages = {
  path: { problem: '`{{value}}` holds a path of the host, and `{{sink}}` writes it: the log shows where everything lies.', help: 'Log what the file is for, or its name alone: `basename(path)`.' },
  address: { problem: '`{{value}}` holds an address of the inner network, and `{{sink}}` writes it: the log is a map of it.', help: 'Name the service instead, such as `{ service: \'orders\' }`.' },
  source: { problem: '`{{value}}` is source code, and `{{sink}}` writes it: the log shows how the program works.', help: 'Log the name, such as `{{value}}.name`.' },
} satisfies Record<string, MessageText>;

export const suggestions = {};

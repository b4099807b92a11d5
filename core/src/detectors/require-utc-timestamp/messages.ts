import type { MessageText } from '../../detector.js';

const help = 'Write `new Date().toISOString()`, or leave the time to the logger.';

export const messages = {
  local: { problem: '`{{value}}` writes the time as the zone and language of the machine have it, and `{{sink}}` records it: records of two machines fall into no order.', help },
  unzoned: { problem: '`{{value}}` writes the local time without its zone, and `{{sink}}` records it: which moment that was depends on the machine, and one hour a year is there twice.', help },
  built: { problem: '`{{value}}` is a local time that is put together by hand, and `{{sink}}` records it: it has no zone, and no tool reads its form.', help },
  pattern: {
    problem: '`{{sink}}` writes the local time without its zone, since `{{value}}` has no place for it: which moment that was depends on the machine, and one hour a year is there twice.',
    help: 'Leave out `format`, so that the time is written in UTC as ISO 8601 has it.',
  },
  client: {
    problem: '`{{value}}` is what the client says the time is, and `{{sink}}` records it as the time of the event: whoever wants to hide something sends another one.',
    help: 'Leave the time to the service (`new Date().toISOString()`), and put that of the client into a field of its own, as `clientTime(…)`.',
  },
} satisfies Record<string, MessageText>;

export const suggestions = {};

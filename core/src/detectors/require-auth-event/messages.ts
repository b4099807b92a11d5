import type { MessageText } from '../../detector.js';

const emit = (event: string): string => `Emit the event before the handler leaves: \`security.inRequest.emit('${event}', { … }, '…')\`.`;

export const messages = {
  noSuccess: { problem: '`{{handler}}` {{label}}, and no event says so when it goes well: nobody can tell later who did what.', help: emit('{{event}}') },
  someSuccess: { problem: '`{{handler}}` {{label}}, and an event says so on some ways only, or before it is known how it ends: the record has holes.', help: emit('{{event}}') },
  quietSuccess: { problem: '`{{handler}}` {{label}}, and all that says so when it goes well is below the level that is on by default: it is not written where it counts.', help: emit('{{event}}') },
  weakSuccess: { problem: '`{{handler}}` {{label}}, and what it records is weaker than the policy asks for: an ordinary log call is lost among others.', help: emit('{{event}}') },
  oneFailure: { problem: '`{{handler}}` {{label}}, and {{unless}} no event is emitted: who tries again and again is not seen.', help: emit('{{event}}') },
  severalFailures: { problem: '`{{handler}}` {{label}}, and on `{{count}}` of its ways out no event is emitted, the first of them {{unless}}: who tries again and again is not seen.', help: emit('{{event}}') },
  quietFailure: { problem: '`{{handler}}` {{label}}, and {{unless}} all that is recorded is below the level that is on by default: it is not written where it counts.', help: emit('{{event}}') },
  weakFailure: { problem: '`{{handler}}` {{label}}, and what it records of failures is weaker than the policy asks for: an ordinary log call is lost among others.', help: emit('{{event}}') },
} satisfies Record<string, MessageText>;

export const suggestions = {
  'emit-failure': 'Emit `{{event}}` on each of these ways out.',
  'emit-success': 'Emit `{{event}}` where it goes well.',
};

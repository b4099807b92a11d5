import type { MessageText } from '../../detector.js';

const help = 'Emit the event once it is done: `security.inRequest.emit(\'{{event}}\', { … }, \'…\')`.';

export const messages = {
  noSuccess: { problem: '`{{handler}}` {{label}}, and no event says so: nobody can tell later who did what to whom.', help },
  someSuccess: { problem: '`{{handler}}` {{label}}, and an event says so on some ways only, or before it is known how it ends: the record has holes.', help },
  quietSuccess: { problem: '`{{handler}}` {{label}}, and all that says so is below the level that is on by default: it is not written where it counts.', help },
  weakSuccess: { problem: '`{{handler}}` {{label}}, and what it records is weaker than the policy asks for: an ordinary log call is lost among others.', help },
} satisfies Record<string, MessageText>;

export const suggestions = { 'emit-success': 'Emit `{{event}}` where it goes well.' };

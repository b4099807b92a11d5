import { bindingAt, typeNodeAt, valueAt } from '../ir/access.js';
import { enclosingNames } from './describe.js';
import { valueOf, type Located } from './located.js';
import { dottedName } from './specifier.js';
import { splitName } from './split-name.js';

/** Sessions that nobody logs in to: a talk, a game, a film, a payment. */
const activities: ReadonlySet<string> = new Set([
  'chat', 'chats', 'chatbot', 'bot', 'thread', 'threads', 'memory', 'conversation', 'conversations', 'assistant', 'agent', 'llm', 'prompt',
  'playback', 'player', 'media', 'game', 'activity', 'activities', 'workflow', 'whatsapp', 'meeting', 'voice', 'terminal', 'editor', 'recording', 'training', 'upload', 'checkout', 'stripe', 'billing',
]);

/**
 * Does what stands around a session id say that it belongs to an activity and not to a login: its own name and owner, the type of the owner, the functions
 * and classes it stands in, the file and its folder?
 */
export function isActivitySession(at: Located): boolean {
  const value = valueOf(at);
  const names = [dottedName(at.ir, at.value) ?? '', ...enclosingNames(at), ...at.file.split('/').slice(-2)];
  if (value.op === 'member') {
    const owner = valueAt(at.ir, value.object);
    const annotation = owner.op === 'read' ? bindingAt(at.ir, owner.binding).type : undefined;
    const type = annotation === undefined ? undefined : typeNodeAt(at.ir, annotation);
    if (type?.kind === 'name') names.push(...type.path);
  }
  return names.some((name) => splitName(name).some((word) => activities.has(word)));
}

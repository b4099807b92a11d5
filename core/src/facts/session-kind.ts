import { bindingAt, typeNodeAt, valueAt } from '../ir/access.js';
import type { Program } from '../program/program.js';
import { enclosingNames } from './describe.js';
import { valueOf, type Located } from './located.js';
import { dottedName } from './specifier.js';
import { splitName } from './split-name.js';

/** Sessions that nobody logs in to: a talk, a game, a film, a payment, a machine that runs code. */
const activities: ReadonlySet<string> = new Set([
  'chat', 'chats', 'chatbot', 'bot', 'thread', 'threads', 'memory', 'conversation', 'conversations', 'assistant', 'agent', 'agents', 'llm', 'prompt', 'copilot',
  'playback', 'player', 'media', 'game', 'activity', 'activities', 'workflow', 'whatsapp', 'meeting', 'voice', 'terminal', 'editor', 'recording', 'training', 'upload', 'checkout', 'stripe', 'billing',
  'sandbox', 'stream', 'streams', 'streaming', 'trace', 'traces', 'tracing', 'observation', 'observations', 'realtime', 'pty', 'shell', 'mcp', 'transport', 'seeder', 'collab', 'crawl', 'crawler', 'scrape', 'scraper',
]);

/** Words around it that say that somebody logs in to the session. */
const logins: ReadonlySet<string> = new Set([
  'req', 'request', 'cookie', 'cookies', 'auth', 'login', 'logout', 'signin', 'signout', 'authentication', 'authenticate', 'passport', 'user', 'users', 'account', 'token', 'sso', 'oidc', 'saml',
]);

/** What a file that deals with logins mentions somewhere. */
const loginText = /cookie|log(?:in|out)\b|sign-?(?:in|out)\b|passport|authenticat|password|express-session/i;

/** Names that can only be those of a session somebody logs in to: `JSESSIONID`, `sessionCookie`, `sessionToken`. */
const named = /cookie|token|^(?:j|php|asp|connect|http)/i;

/** Folders that hold a program's sources: what stands above them says nothing about it. */
const sourceFolders: ReadonlySet<string> = new Set(['src', 'lib', 'app', 'server']);

/**
 * What kind of session does an id belong to, as told by what stands around it: its own name and owner, the type of the owner, the functions and classes it
 * stands in, the file and its folders? `unknown`: nothing says that anybody logs in to it, or that nobody does.
 */
export function sessionKind(program: Program, at: Located): 'activity' | 'login' | 'unknown' {
  const name = dottedName(at.ir, at.value) ?? '';
  const own = [name, ...ownerType(at)];
  const around = [...own, ...enclosingNames(at), ...foldersOf(at.file)];
  if (around.some((one) => splitName(one).some((word) => activities.has(word)))) return 'activity';
  const login = named.test(name.split('.').at(-1) ?? '') || around.some((one) => splitName(one).some((word) => logins.has(word)));
  return login || loginText.test(program.text(at.file) ?? '') ? 'login' : 'unknown';
}

function ownerType(at: Located): readonly string[] {
  const value = valueOf(at);
  const owner = value.op === 'member' ? valueAt(at.ir, value.object) : undefined;
  const annotation = owner?.op === 'read' ? bindingAt(at.ir, owner.binding).type : undefined;
  const type = annotation === undefined ? undefined : typeNodeAt(at.ir, annotation);
  return type?.kind === 'name' ? type.path : [];
}

/** The path below the program's sources; where there is no such folder, the file and the folder it is in. */
function foldersOf(file: string): readonly string[] {
  const parts = file.split('/');
  const sources = parts.findLastIndex((part) => sourceFolders.has(part));
  return parts.slice(sources >= 0 && sources < parts.length - 1 ? sources + 1 : -2);
}

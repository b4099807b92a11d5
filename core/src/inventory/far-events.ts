import { classAt, functionAt, valueAt } from '../ir/access.js';
import { identify } from '../facts/identity.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { splitName } from '../facts/split-name.js';
import { dottedName } from '../facts/dotted-name.js';
import { entryName } from '../entries/entry-name.js';
import type { EntryPoint } from '../entries/find-entries.js';
import type { Emission } from '../paths/emission.js';
import { maxLevel, type Recorded } from '../paths/level.js';
import { wordsOfArguments } from '../paths/said-outcome.js';
import { accessWords } from '../model/event-wording.js';
import type { HandlerKind } from './handler.js';
import type { FailedExit } from '../paths/ways.js';
import type { Program } from '../program/program.js';

/** Words that are in every name. */
const common: ReadonlySet<string> = new Set([
  'handle', 'handler', 'get', 'set', 'the', 'a', 'an', 'of', 'to', 'in', 'for', 'and', 'on', 'by', 'with', 'is', 'api', 'rest', 'auth', 'v', 'route', 'controller', 'service', 'index', 'create', 'update', 'delete', 'remove', 'add',
  'new', 'x', 'id', 'me', 'post', 'put', 'patch', 'do', 'all', 'data', 'info', 'request', 'success', 'successfully', 'done', 'error',
]);

/** What a handler of a kind does, however it is called: who signs in has a session then. */
const doesAlso: Partial<Readonly<Record<HandlerKind, readonly string[]>>> = { login: ['session'], refresh: ['session'], oauth: ['session'], signup: ['registration', 'register', 'signup'] };

/** What is recorded of a handler, ordinary log calls and domain events far from it included, if one of them is about the same thing: it shares a word with the handler's name or route. */
export function withFarEvents(program: Program, entry: EntryPoint, well: Recorded, kind?: HandlerKind): Recorded {
  if (well.far === 0) return well;
  const topic = new Set([...topicOf(entry), ...(kind === undefined ? [] : doesAlso[kind] ?? [])]);
  const about = [...well.events].filter((event) => event.outcome !== 'failure' && isAbout(program, event, topic));
  if (about.length === 0) return well;
  // What is about something else and written in any case makes up for nothing that is written below the default level.
  return { ...well, well: maxLevel(well.well, about.every(({ quiet }) => quiet) ? 1 : well.far) };
}

/** Failures with what was recorded of the attempt: an event far from the handler, published before anybody knew how it would end, tells something of the ways that fail. */
export function withFarAttempts(program: Program, entry: EntryPoint, exits: readonly FailedExit[]): readonly FailedExit[] {
  const topic = topicOf(entry);
  const attempts = new Map<Emission, boolean>();
  const isAttempt = (event: Emission): boolean => {
    const known = attempts.get(event);
    const is = known ?? (event.strength === 'domain-event' && event.outcome === 'either' && saidBy(program, event).some((word) => tryingWords.has(word)) && isAbout(program, event, topic));
    if (known === undefined) attempts.set(event, is);
    return is;
  };
  return exits.map((one) => (one.ill === 0 && [...one.events].some(isAttempt) ? { ...one, ill: 1 } : one));
}

/** What is requested may have been done by then; what was attempted is over before it is known. */
const tryingWords: ReadonlySet<string> = new Set(['attempt', 'attempts', 'attempting', 'attempted', 'trying', 'tried']);

/**
 * Does an ordinary log call of a failure tell of a handler, or of people who want in? What only dumps an error is about what the function is called that it stands in; and a method that is called
 * like the handler does its work.
 */
export const sharesTopic = (program: Program, entry: EntryPoint, event: Emission): boolean => sharesName(program, entry, event) || splitName(saidBy(program, event).join(' ')).some((word) => accessWords.has(word));

/** The same, of the handler alone: by a word of its name or route. */
export function sharesName(program: Program, entry: EntryPoint, event: Emission): boolean {
  const own = functionAt(entry.ir, entry.fn).name;
  const said = saidBy(program, event);
  const around = namesAround(event.at);
  const topic = topicOf(entry);
  return (own !== undefined && around.includes(own)) || stems(said.length > 0 ? said : around.slice(0, 1)).some((word) => topic.has(word));
}

/** Does a record say anything, or only dump an error? */
export const saysSomething = (program: Program, event: Emission): boolean => saidBy(program, event).length > 0;

const mails: ReadonlySet<string> = new Set(['mail', 'mails', 'email', 'emails', 'sms', 'smtp']);

/** Does a record tell of a mail? */
export const saysMail = (program: Program, event: Emission): boolean => splitName(saidBy(program, event).join(' ')).some((word) => mails.has(word));

/** Does it tell that something was not sent? */
export const saysSending = (program: Program, event: Emission): boolean => splitName(saidBy(program, event).join(' ')).some((word) => word === 'send' || word === 'sending');

/** What the functions are called that an expression stands in, the nearest first. */
function namesAround({ ir, value }: Located): readonly string[] {
  const names: string[] = [];
  for (let id = valueAt(ir, value).fn; id >= 0; id = functionAt(ir, id).parent) names.push(functionAt(ir, id).name ?? '');
  return names.filter((name) => name !== '');
}

/** The words of its name and routes. */
const topicOf = (entry: EntryPoint): ReadonlySet<string> => new Set(stems([entryName(entry), ...entry.routes.map(({ path = '' }) => path.replaceAll(/[:{]\w+/g, ' '))]));

const isAbout = (program: Program, event: Emission, topic: ReadonlySet<string>): boolean =>
  (event.strength === 'log' || event.strength === 'domain-event') && (isOfAggregate(event) || stems(saidBy(program, event)).some((word) => topic.has(word)));

/** `emitter.emit(event.constructor.name, event)`: what a thing that is saved has gathered of itself until then is told, whatever that is. */
function isOfAggregate({ at, strength }: Emission): boolean {
  const call = valueAt(at.ir, at.value);
  const [first] = call.op === 'call' ? call.args : [];
  return strength === 'domain-event' && first !== undefined && /\.constructor\.name$/.test(dottedName(at.ir, first) ?? '');
}

function saidBy(program: Program, { at, strength }: Emission): readonly string[] {
  const call = valueAt(at.ir, at.value);
  const args = call.op === 'call' ? call.args : [];
  const words = [...wordsOfArguments(program, at, args), ...(strength === 'domain-event' ? args.flatMap((id) => classWords(program, beside(at, id))) : [])];
  // What is dumped without a word tells of nothing.
  return words.length === 0 ? [] : [...words, functionAt(at.ir, call.fn).name ?? ''];
}

/** `const event = new UserRegistered(...)`: what is published is called by its class. */
function classWords(program: Program, at: Located): readonly string[] {
  const known = valueOf(at).op === 'read' ? identify(program, at) : undefined;
  return known?.kind === 'instance' ? splitName(classAt(known.ir, known.class).name ?? '') : [];
}

/** `updated`, `updates` and `updating` are one word. */
const stems = (texts: readonly string[]): readonly string[] => texts.flatMap((text) => splitName(text)).filter((word) => !common.has(word)).map((word) => word.replace(/(?:ing|ed|es|s|e|d)$/, '')).filter((word) => word.length > 2 && !common.has(word));

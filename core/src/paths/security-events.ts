import { callsIn } from '../flow/log-calls.js';
import { wordingOf } from '../flow/worded-logs.js';
import { auditName } from '../facts/audit-name.js';
import { keyOf, valueOf } from '../facts/located.js';
import type { SecurityWording } from '../facts/security-wording.js';
import { splitName } from '../facts/split-name.js';
import { writingRows } from '../model/audit.js';
import { recordTopics } from '../model/record-topics.js';
import { everydayEvents } from '../model/security-wording.js';
import type { Program } from '../program/program.js';
import { namedEmission, type Emission, type Recorders } from './emission.js';
import { wordsOfArguments } from './said-outcome.js';

/** Every call of some files that leaves something on record, with what its words say. */
export function recordsIn(recorders: Recorders, files: readonly string[]): readonly Emission[] {
  return files.flatMap((file) => callsIn(recorders.program, file).flatMap((at) => {
    const emission = recorders.emission(at) ?? namedEmission(recorders.program, at);
    return emission ? [emission] : [];
  }));
}

/** The words of a record: those of the call's name, unless it is an ordinary log call, and those of what it is given. */
export function wordsOfRecord(program: Program, { at, name, strength }: Emission): readonly string[] {
  const call = valueOf(at);
  const given = call.op === 'call' ? wordsOfArguments(program, at, call.args) : [];
  return strength === 'log' ? given : [...splitName(name), ...given];
}

/** What a record is about: signing in, what somebody may do, or something else that security asks for; undefined where its words say none of it. */
export function securityTopic(program: Program, emission: Emission): 'authn' | 'authz' | 'other' | undefined {
  if (emission.strength === 'log') return topicOf(loggedWording(emission));
  const words = wordsOfRecord(program, emission).join(' ');
  return recordTopics.find(({ pattern }) => pattern.test(words))?.topic;
}

/** What the text of an ordinary log call says about security. */
export function loggedWording({ at }: Emission): SecurityWording | undefined {
  const call = valueOf(at);
  const said = call.op === 'call' ? wordingOf({ at, written: call.args }) : undefined;
  return said?.outcome === 'attempt' ? undefined : said;
}

function topicOf(said: SecurityWording | undefined): ReturnType<typeof securityTopic> {
  if (!said || everydayEvents.has(said.event)) return undefined;
  return said.event.startsWith('authn_') ? 'authn' : said.event.startsWith('authz_') ? 'authz' : 'other';
}

/** Is a record one of security: the typed emitter's, one in an audit trail, an ordinary log call whose text says so? A domain event is for other parts of the program. */
export function isSecurityRecord(program: Program, emission: Emission): boolean {
  if (emission.strength === 'typed' || emission.strength === 'audit') return true;
  return emission.strength === 'log' && securityTopic(program, emission) !== undefined;
}

/** A row of a table of the project's own, and not a call that another part of it answers. */
export function isRow({ strength, name }: Emission): boolean {
  const parts = name.split('.');
  return strength === 'audit' && writingRows.has(parts.at(-1) ?? '') && parts.length > 1 && auditName(parts.at(-2) ?? '') !== undefined;
}

/** Each call once. */
export function distinctRecords(records: readonly Emission[]): readonly Emission[] {
  return [...new Map(records.map((one) => [keyOf(one.at), one])).values()];
}

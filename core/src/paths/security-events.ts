import { callsIn } from '../flow/log-calls.js';
import { auditName } from '../facts/audit-name.js';
import { keyOf, valueOf } from '../facts/located.js';
import { splitName } from '../facts/split-name.js';
import { writingRows } from '../model/audit.js';
import { loggedWording, securityWording } from '../model/security-wording.js';
import type { Program } from '../program/program.js';
import { emissionAt, namedEmission, type Emission, type Recorders } from './emission.js';
import { wordsOfArguments } from './said-outcome.js';

/** Every call of some files that leaves something on record, with what its words say. */
export function recordsIn(recorders: Recorders, files: readonly string[]): readonly Emission[] {
  return files.flatMap((file) => callsIn(recorders.program, file).flatMap((at) => {
    const emission = emissionAt(recorders, at) ?? namedEmission(recorders.program, at);
    return emission ? [emission] : [];
  }));
}

/** The words of a record: those of the call's name, unless it is an ordinary log call, and those of what it is given. */
export function wordsOfRecord(program: Program, { at, name, strength }: Emission): readonly string[] {
  const call = valueOf(at);
  const given = call.op === 'call' ? wordsOfArguments(program, at, call.args) : [];
  return strength === 'log' ? given : [...splitName(name), ...given];
}

/** Whether a record is about signing in, or about what somebody may do; undefined where its words say neither. */
export function securityTopic(program: Program, emission: Emission): 'authn' | 'authz' | undefined {
  const words = wordsOfRecord(program, emission).join(' ');
  return (emission.strength === 'log' ? loggedWording : securityWording).find(({ pattern }) => pattern.test(words))?.topic;
}

/** Is a record one of security: the typed emitter's, one in an audit trail, an ordinary log call whose words say so? A domain event is for other parts of the program. */
export function isSecurityRecord(program: Program, emission: Emission): boolean {
  if (emission.strength === 'typed') return true;
  if (emission.strength === 'audit') return true;
  return emission.strength === 'log' && emission.outcome !== 'either' && securityTopic(program, emission) !== undefined;
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

import { beside, valueOf, type Located } from '../facts/located.js';
import { constantString, resolveConstant } from '../flow/constants.js';
import { optionOf } from '../flow/object-options.js';
import { belowDefault } from '../model/levels.js';
import type { Emission, Recorders } from '../paths/emission.js';
import { distinctRecords, securityTopic } from '../paths/security-events.js';
import { familyOfKind } from './family-of-kind.js';
import type { FoundHandler } from './found-handlers.js';

/** The failures of handlers of some files that are only recorded at a level which is off by default, in the file of the handler. Serves G9.6, X3.1a. */
export function quietFailures(recorders: Recorders, handlers: readonly FoundHandler[]): readonly Emission[] {
  const { program } = recorders;
  // What a view of one file cannot look into may record it, too.
  if (program.files.length < 2) return [];
  const among = handlers.filter(({ handler }) => ['authn', 'session', 'authz'].includes(familyOfKind[handler.kind]));
  return distinctRecords(among.flatMap(({ entry, exits }) => exits.filter(({ ill }) => ill < 2).flatMap(({ events }) => {
    const failures = [...events].filter((one) => one.outcome !== 'success');
    return failures.every(({ quiet }) => quiet) ? failures.filter(({ at }) => at.file === entry.file) : [];
  }))).filter((one) => one.strength === 'log' && one.outcome === 'failure' && securityTopic(program, one) !== undefined && !isOn(recorders, one.at));
}

/** Is the logger set to write this much? */
function isOn(recorders: Recorders, at: Located): boolean {
  const { program } = recorders;
  const made = recorders.logCall(at)?.made;
  const call = made && valueOf(made);
  const [first] = call?.op === 'call' ? call.args : [];
  const options = made && first !== undefined ? resolveConstant(program, beside(made, first)) : undefined;
  const level = options && valueOf(options).op === 'object' ? optionOf(program, options, 'level') : undefined;
  return level !== undefined && (level === 'unknown' || belowDefault.has(constantString(program, level) ?? 'debug'));
}

import { valueAt } from '../ir/access.js';
import { valuesWithin } from '../ir/function-values.js';
import { answersItself } from '../facts/answers-itself.js';
import { dottedName } from '../facts/dotted-name.js';
import { takesErrors } from '../facts/error-middleware.js';
import { parameterName } from '../facts/parameter-name.js';
import { entryName } from '../entries/entry-name.js';
import type { EntryPoint } from '../entries/find-entries.js';
import { authContext, guardWords, libraryGuards, noGuards } from '../model/handler-kinds.js';
import type { Ways } from '../paths/ways.js';
import type { Program } from '../program/program.js';
import { calledNames, plainName, wordsOf } from './entry-words.js';
import type { HandlerKind } from './handler.js';
import { strategyKind } from './strategy-kind.js';
import { turnsPeopleAway } from './turns-away.js';

/** What is called the framework of guards that nobody registers. */
export const calledFramework = 'called';

/** A function in front of others; also one that is registered alone and hands on, or that is a guard of a library. */
export function guards(entry: EntryPoint): boolean {
  if (entry.role === 'guard' || (entry.library !== undefined && libraryGuards.test(entry.library))) return true;
  return entry.role === 'validator' ? ['passport', 'hapi'].includes(entry.framework) && strategyKind(entry) === undefined : false;
}

/** `next()`, with nothing, and no page or answer of its own. */
export const passesOn = (program: Program, entry: EntryPoint): boolean => parameterName(entry.ir, entry.fn, 2) === 'next' && valuesWithin(entry.ir, entry.fn).some((id) => {
  const value = valueAt(entry.ir, id);
  return value.op === 'call' && value.args.length === 0 && dottedName(entry.ir, value.callee) === 'next';
}) && !answersItself(program, entry.file, entry.ir, entry.fn);

/** What a function in front of others is for; undefined where it is no guard. */
export function guardKind(program: Program, entry: EntryPoint, ways: Ways): HandlerKind | undefined {
  // It was asked already whether it is one.
  if (entry.framework === calledFramework) return 'authz-guard';
  if (entry.made !== undefined) return 'authz-guard';
  const name = wordsOf(entryName(entry));
  if (noGuards.test(name.replaceAll(/\blogged\b/g, ' ')) || takesErrors({ file: entry.file, ir: entry.ir, value: 0 }, entry.fn)) return undefined;
  if (/^(?:serve|get|list|render|show|display|load|fetch)\b/.test(wordsOf(plainName(entry))) && !guardWords.test(name)) return undefined;
  if (turnsPeopleAway(program, entry, ways)) return 'authz-guard';
  // It lets everybody through, and remembers who it was.
  return authContext.test(name) && calledNames(entry).some((name) => /\bverify$/.test(name)) ? 'session' : undefined;
}

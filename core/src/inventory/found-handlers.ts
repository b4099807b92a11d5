import { functionAt, lineAndColumn } from '../ir/access.js';
import { callsWithin } from '../flow/log-calls.js';
import { entryName } from '../entries/entry-name.js';
import { findEntryPoints, type EntryPoint } from '../entries/find-entries.js';
import { registrationsCut } from '../entries/own-registrars.js';
import { shownRoute } from '../entries/shown-route.js';
import type { FailedExit, GoodEnd, Ways } from '../paths/ways.js';
import type { Policy } from '../policy/policy.js';
import { relativePath } from '../policy/relative-path.js';
import type { Program } from '../program/program.js';
import { calledGuards } from './called-guards.js';
import { fieldsOf } from './fields.js';
import { keptBelow, ownAttempts, ownFailures } from './foreign-records.js';
import { isInside } from './handler-place.js';
import type { Handler } from './handler.js';
import { kindOf, type KindAsk } from './kind.js';
import { failureEvents, successEvents } from './outcome-events.js';
import { wrappingGuards } from './wrapping-guards.js';
import { waysOfWhole } from './around-handler.js';
import { withPolicyKinds } from './policy-entries.js';
import { recordedAround } from './recorded-around.js';
import { effectsOf, recordersOf } from './recorders.js';
import type { Recorders } from '../paths/emission.js';

/** A handler, and what was found out on the way. */
export interface FoundHandler {
  readonly handler: Handler;
  readonly entry: EntryPoint;
  readonly ways: Ways;
  /** Its ways out that did not go well. */
  readonly exits: readonly FailedExit[];
  /** Where the function itself answers that it went well; undefined where that cannot be told. */
  readonly ends: readonly GoodEnd[] | undefined;
  /** Something around it records what it did. */
  readonly recordedAround: boolean;
}

export interface FoundHandlers {
  readonly handlers: readonly FoundHandler[];
  /** How often the limit on depth stopped the search. */
  readonly stopped: number;
}

/** The handlers that are written in some files of a program, those of privileged kinds too. Serves X5.1, X4.1. */
export function findHandlers(program: Program, policy: Policy, files: readonly string[], onProgress?: (done: number, total: number) => void): FoundHandlers {
  const recorders = recordersOf(program, policy);
  const effects = effectsOf(program, policy);
  const before = effects.stopped();
  const among = new Set(files);
  const registered = findEntryPoints(program, files).filter(({ file }) => among.has(file));
  const called = [...registered, ...calledGuards(program, registered, files)];
  const entries = [...called, ...wrappingGuards(program, called, files)];
  const ask: KindAsk = { program, placeOf: (file) => relativePath(policy.root, file) ?? file };
  const around = recordedAround(program, effects, entries);
  const handlers = entries.flatMap((entry, index): FoundHandler[] => {
    onProgress?.(index + 1, entries.length);
    const own = entry.made !== undefined ? unseen : effects.ways({ file: entry.file, ir: entry.ir, fn: entry.fn, role: entry.role, near: true, known: undefined });
    const kind = kindOf(ask, entry, own);
    if (kind === undefined) return [];
    const ways = entry.made !== undefined ? own : waysOfWhole(effects, ask, entry, kind, own);
    const exits = [...ownFailures(program, entry, [...ways.thrown, ...ways.answered, ...ways.valued, ...ways.swallowed], kind), ...keptBelow(program, entry, ways, kind)];
    return withPolicyKinds([handlerOf(recorders, entry, ways, exits, kind)], policy).map((handler) => ({ handler, entry, ways, exits, ends: own.ends, recordedAround: around(entry) }));
  });
  return { handlers: handlers.filter((found) => !handlers.some((other) => other !== found && isPartOf(found, other))).sort((a, b) => byPlace(a.handler, b.handler)), stopped: effects.stopped() - before + registrationsCut(program) };
}

/** What a library does leaves nothing on record here. */
const unseen: Ways = { well: undefined, thrown: [], answered: [], valued: [], swallowed: [] };

/** A guard written inside of another handler is a part of it. */
const isPartOf = ({ entry, handler }: FoundHandler, { entry: around }: FoundHandler): boolean => handler.kind === 'authz-guard' && handler.routes.length === 0 && isInside(entry, around);

function handlerOf(recorders: Recorders, entry: EntryPoint, ways: Ways, exits: readonly FailedExit[], kind: Handler['kind']): Handler {
  const { program } = recorders;
  const { file, ir, fn } = entry;
  const canFail = kind !== 'logout' || callsWithin(file, ir, fn).length > 3;
  return {
    file,
    line: lineOf(entry),
    name: entryName(entry),
    kind,
    framework: entry.framework,
    routes: [...new Set(entry.routes.map(shownRoute))].sort(),
    registration: entry.role,
    success: successEvents(program, entry, ways, kind),
    failure: failureEvents(program, entry, exits, canFail, ownAttempts(program, entry, ways.well, kind)),
    fields: fieldsOf(recorders, [...new Set([...ways.well?.events ?? [], ...exits.flatMap(({ events }) => [...events])])], kind),
  };
}

/** The line of the function; of a method that of its name, below its decorators. */
function lineOf({ ir, fn, made }: EntryPoint): number {
  if (made !== undefined) return lineAndColumn(ir, ir.values[made]?.start ?? 0).line;
  const own = functionAt(ir, fn);
  return lineAndColumn(ir, own.class === undefined ? own.start : own.nameRange?.start ?? own.start).line;
}

const byPlace = (a: Handler, b: Handler): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (a.name < b.name ? -1 : 1));

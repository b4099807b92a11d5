import { functionAt, valueAt } from '../ir/access.js';
import { valuesWithin } from '../ir/function-values.js';
import { splitName } from '../facts/split-name.js';
import type { FunctionPlace } from '../entries/entry-point.js';
import type { EntryPoint } from '../entries/find-entries.js';
import { handlerFunctions } from '../entries/handler-functions.js';
import { saysGuard } from '../model/guard-names.js';
import { delegates } from '../paths/delegates.js';
import type { Emission } from '../paths/emission.js';
import type { Recorded } from '../paths/level.js';
import { runFunctions } from '../paths/runs.js';
import type { FailedExit, Ways } from '../paths/ways.js';
import type { Program } from '../program/program.js';
import { saysMail, saysSending, saysSomething, sharesName, sharesTopic } from './far-events.js';
import type { HandlerKind } from './handler.js';
import { refusesItself, throwsDenial } from './refuses.js';

/** Who signs in fails by what asks who he is; what guards record of others is theirs. */
const failsByGuards: ReadonlySet<HandlerKind | undefined> = new Set<HandlerKind | undefined>(['login', 'refresh', 'authz-guard', undefined]);

/** Handlers whose work is done whether somebody is told of it or not. */
const tellsNobody: ReadonlySet<HandlerKind | undefined> = new Set<HandlerKind | undefined>(['oauth', 'api-key', 'session', 'role-change', 'logout', 'refresh']);

/**
 * Does something that was recorded tell of a handler's failures? An ordinary log call in another file may be about something else (the cache is down, an answer has not the form it should have), or
 * about what a guard that is called on the way has refused.
 */
function tellsOf(program: Program, entry: EntryPoint, kind?: HandlerKind): (state: Pick<FailedExit, 'events'>) => boolean {
  const near = filesOf(program, entry);
  const known = new Map<Emission, boolean>();
  const isForeign = (event: Emission): boolean => {
    if (tellsNobody.has(kind) && event.strength === 'log' && event.outcome === 'failure' && saysSending(program, event)) return true;
    if (event.strength !== 'log' || near.has(event.at.file)) return false;
    const found = known.get(event) ?? ((!failsByGuards.has(kind) && isOfGuard(program, event)) || !sharesTopic(program, entry, event));
    known.set(event, found);
    return found;
  };
  return ({ events }) => [...events].some((event) => (event.outcome !== 'success' || event.strength === 'log') && !isForeign(event));
}

/** The failures of a handler without what is recorded there of something else. */
export function ownFailures(program: Program, entry: EntryPoint, exits: readonly FailedExit[], kind?: HandlerKind): readonly FailedExit[] {
  const tells = tellsOf(program, entry, kind);
  return exits.map((one) => (one.ill > 0 && !tells(one) ? { ...one, ill: 0 } : one));
}

/** Handlers that are there to send something. */
const sendsMail: ReadonlySet<HandlerKind | undefined> = new Set<HandlerKind | undefined>(['password-reset', 'verification', 'mfa']);

/**
 * What functions that a handler calls have recorded and kept to themselves, as far as it is about the same thing. When the work is done a failure is that of something beside it; but of who is there to
 * send a mail it is the failure that it was not sent.
 */
export function keptBelow(program: Program, entry: EntryPoint, { below = [] }: Ways, kind: HandlerKind): readonly FailedExit[] {
  const isOwn = (event: Emission, late: boolean): boolean => event.outcome === 'failure' && saysSomething(program, event) && (late ? sendsMail.has(kind) && saysMail(program, event) : sharesName(program, entry, event));
  return below.filter(({ events, late = false }) => [...events].some((event) => isOwn(event, late)));
}

/** What is recorded of failures on the ways on which it comes back, the same. */
export const ownAttempts = (program: Program, entry: EntryPoint, well: Recorded | undefined, kind?: HandlerKind): Recorded['ill'] => (well && well.ill > 0 && tellsOf(program, entry, kind)(well) ? well.ill : 0);

/** `requireScope(...)`: the function that logs turns people away, and is called so. */
function isOfGuard(program: Program, { at: { file, ir, value } }: Emission): boolean {
  const place = { file, ir, fn: valueAt(ir, value).fn };
  return saysGuard(splitName(functionAt(ir, place.fn).name ?? '').join(' '), throwsDenial(program, place, 0)) && refusesItself(program, place);
}

/** Functions that hand on to others, one behind the other. */
const MAX_HANDED = 4;

/** The files of a handler: where it stands, what is wrapped around it or stands in front, and where the work is done if all it does is to hand on. */
function filesOf(program: Program, entry: EntryPoint): ReadonlySet<string> {
  const files = new Set([entry, ...entry.wrappers, ...entry.around.flatMap((at) => [at, ...handlerFunctions(program, at)])].map(({ file }) => file));
  let current: FunctionPlace | undefined = entry;
  for (let depth = 0; depth < MAX_HANDED && current; depth++) {
    const { file, ir, fn }: FunctionPlace = current;
    files.add(file);
    current = delegates(ir, fn) ? valuesWithin(ir, fn).flatMap((value) => (valueAt(ir, value).op === 'call' ? runFunctions(program, { file, ir, value }) : [])).find(({ how }) => how === 'called') : undefined;
  }
  return files;
}

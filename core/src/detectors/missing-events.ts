import type { DetectContext } from '../detector.js';
import { insertEvent } from '../edits/insert-event.js';
import { enclosingNames } from '../facts/describe.js';
import type { Finding, Suggestion, TraceStep } from '../finding.js';
import { asksNobody } from '../inventory/asks-nobody.js';
import { closedInFile } from '../inventory/closed-in-file.js';
import type { FoundHandler } from '../inventory/found-handlers.js';
import type { Handler, OutcomeEvents } from '../inventory/handler.js';
import { insideOf, isInside, lineOf, placeOfHandler } from '../inventory/handler-place.js';
import { standingOf } from '../inventory/standing.js';
import { waivers, type OutcomeName } from '../inventory/waivers.js';
import { eventsOfKinds } from '../model/events-of-kinds.js';
import { suggestedFailures, suggestedSuccesses } from '../model/suggested-events.js';
import type { FailedExit } from '../paths/ways.js';

/** Which outcomes of a handler of some kind are asked after. */
export type Asked = (handler: Handler) => readonly OutcomeName[];

export interface MissingEventsOptions {
  readonly rule: string;
  /** What stands around a handler and records everything tells of it, too. */
  readonly coveredAround: boolean;
}

/** One finding for each handler and outcome that leaves no record, or not on every way. */
export function missingEvents({ rule, coveredAround }: MissingEventsOptions, context: DetectContext, asked: Asked): Finding[] {
  const waiversOf = waivers(context.policy, context.today ?? '0000-00-00');
  const found = context.handlers();
  return found.flatMap((one) => asked(one.handler).flatMap((outcome) => {
    if (waiversOf(one.handler).some((waiver) => waiver.outcome === outcome && !waiver.expired)) return [];
    if (isPartOfGuard(one, found) || asksNobody(one.entry) || (coveredAround && outcome === 'success' && one.recordedAround)) return [];
    const finding = outcome === 'success' ? successFinding(rule, context, one) : failureFinding(rule, context, one);
    return finding && mayBeSaid(context, one) ? [finding] : [];
  }));
}

/** The callback of `passport.authenticate(...)` inside of a guard: whom it turns away the guard turns away. */
const isPartOfGuard = ({ handler, entry }: FoundHandler, all: readonly FoundHandler[]): boolean => handler.kind === 'authz-guard'
  && all.some((other) => other.handler.kind === 'authz-guard' && other.entry.file === entry.file && isInside(entry, other.entry));

/** A view of one file says what the file alone tells. */
const mayBeSaid = (context: DetectContext, { entry }: FoundHandler): boolean => context.scope === 'program' || closedInFile(context.program, entry);

function successFinding(rule: string, context: DetectContext, found: FoundHandler): Finding | undefined {
  const standing = standingOf(found.handler.success, context.policy.minimumStrength);
  if (standing === 'recorded' || standing === 'n/a') return undefined;
  const events = [...found.ways.well?.events ?? []].filter(({ outcome }) => outcome !== 'failure');
  const quiet = standing === 'partly' && events.length > 0 && events.every((event) => event.quiet);
  const messageId = standing === 'weak' ? 'weakSuccess' : quiet ? 'quietSuccess' : standing === 'partly' ? 'someSuccess' : 'noSuccess';
  return finding(rule, context, found, { messageId, outcome: 'success', missing: [], certain: standing !== 'partly' || quiet });
}

/** The ways on which somebody is refused; what a schema refuses, and faults of the program, are asked after by others. What may be a refusal counts where nothing else is one. */
function refusals(exits: readonly FailedExit[]): readonly FailedExit[] {
  const failures = exits.filter(({ why }) => why === 'failure');
  const sure = failures.filter(({ maybe }) => !maybe);
  return sure.length > 0 ? sure : failures;
}

function failureFinding(rule: string, context: DetectContext, found: FoundHandler): Finding | undefined {
  const exits = refusals(found.exits);
  const missing = distinct(exits.filter(({ ill }) => ill < 2));
  if (missing.length === 0) return isWeak(found.handler.failure, context) ? finding(rule, context, found, { messageId: 'weakFailure', outcome: 'failure', missing: [], certain: true }) : undefined;
  const quiet = missing.every(isQuiet);
  const messageId = quiet ? 'quietFailure' : missing.length === 1 ? 'oneFailure' : 'severalFailures';
  return finding(rule, context, found, { messageId, outcome: 'failure', missing, certain: exits.every(({ ill, maybe }) => ill === 0 && !maybe) || quiet });
}

/** All that is recorded of it is below the level that is on by default. */
const isQuiet = ({ ill, events }: FailedExit): boolean => ill === 1 && [...events].filter(({ outcome }) => outcome !== 'success').every((event) => event.quiet);

const isWeak = (outcome: OutcomeEvents, context: DetectContext): boolean => standingOf(outcome, context.policy.minimumStrength) === 'weak';

interface Said {
  readonly messageId: string;
  readonly outcome: OutcomeName;
  readonly missing: readonly FailedExit[];
  readonly certain: boolean;
}

function finding(rule: string, context: DetectContext, found: FoundHandler, { messageId, outcome, missing, certain }: Said): Finding {
  const { handler, entry } = found;
  const events = eventsOfKinds[handler.kind];
  const place = placeOfHandler(entry);
  const [first] = missing;
  const trace: readonly TraceStep[] = missing.length > 0 ? missing.slice(0, 12).map((exit) => ({ place: exit.place, kind: 'unrecorded', detail: exit.note })) : [{ place, kind: 'unrecorded', detail: 'when it goes well' }];
  return {
    rule,
    messageId,
    data: {
      handler: handler.name, label: events.label, event: outcome === 'success' ? events.success : events.failure,
      unless: first === undefined ? '' : `${first.note} (line ${String(lineOf(context.program, first.place))}${first.place.file === handler.file ? '' : ` of ${first.place.file.split('/').at(-1) ?? ''}`})`,
      count: String(missing.length),
    },
    place,
    confidence: certain ? 'certain' : 'likely',
    scope: closedInFile(context.program, entry) ? 'file' : 'program',
    trace,
    suggestions: outcome === 'success' ? suggestSuccess(context, found, messageId) : suggestFailure(context, found, missing),
    identity: { source: handler.name, sink: `${handler.kind} ${outcome}`, enclosing: enclosingNames(insideOf(entry)) },
  };
}

/** Where nothing at all is recorded of the ways out, each of them gets the event. */
function suggestFailure({ program }: DetectContext, { handler: { kind }, entry }: FoundHandler, missing: readonly FailedExit[]): readonly Suggestion[] {
  const text = suggestedFailures[kind];
  if (!text || missing.length === 0 || missing.some(({ ill }) => ill > 0)) return [];
  const edits = insertEvent(program, missing.map(({ place }) => place), text, entry.routes);
  return edits ? [{ messageId: 'emit-failure', data: { event: text.event }, edits, safe: false }] : [];
}

/** Where no good end is recorded, each of them gets the event, in front of what answers. */
function suggestSuccess({ program }: DetectContext, { handler: { kind }, entry, ends }: FoundHandler, messageId: string): readonly Suggestion[] {
  const text = suggestedSuccesses[kind];
  if (!text || messageId !== 'noSuccess' || !ends) return [];
  const edits = insertEvent(program, ends.map(({ place }) => place), text, entry.routes);
  return edits ? [{ messageId: 'emit-success', data: { event: text.event }, edits, safe: false }] : [];
}

/** Each place once, in the order of files and lines. */
function distinct(exits: readonly FailedExit[]): readonly FailedExit[] {
  const byPlace = new Map(exits.map((exit) => [`${exit.place.file}:${String(exit.place.start)}`, exit]));
  return [...byPlace.values()].sort((a, b) => (a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : a.place.start - b.place.start));
}

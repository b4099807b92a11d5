import type { DetectContext } from '../detector.js';
import { enclosingNames } from '../facts/describe.js';
import type { Finding, Place, TraceStep } from '../finding.js';
import { closedInFile } from '../inventory/closed-in-file.js';
import type { FoundHandler } from '../inventory/found-handlers.js';
import type { Handler, OutcomeEvents } from '../inventory/handler.js';
import { standingOf } from '../inventory/standing.js';
import { waivers, type OutcomeName } from '../inventory/waivers.js';
import { functionAt, lineAndColumn } from '../ir/access.js';
import { eventsOfKinds } from '../model/events-of-kinds.js';
import type { FailedExit } from '../paths/ways.js';

/** Which outcomes of a handler of some kind are asked after. */
export type Asked = (handler: Handler) => readonly OutcomeName[];

/** One finding for each handler and outcome that leaves no record, or not on every way. */
export function missingEvents(rule: string, context: DetectContext, asked: Asked): Finding[] {
  const waiversOf = waivers(context.policy, context.today ?? '0000-00-00');
  return context.handlers().flatMap((found) => asked(found.handler).flatMap((outcome) => {
    if (waiversOf(found.handler).some((waiver) => waiver.outcome === outcome && !waiver.expired)) return [];
    const finding = outcome === 'success' ? successFinding(rule, context, found) : failureFinding(rule, context, found);
    return finding && mayBeSaid(context, found) ? [finding] : [];
  }));
}

/** A view of one file says what the file alone tells. */
const mayBeSaid = (context: DetectContext, { entry }: FoundHandler): boolean => context.scope === 'program' || closedInFile(context.program, entry);

function successFinding(rule: string, context: DetectContext, found: FoundHandler): Finding | undefined {
  const standing = standingOf(found.handler.success, context.policy.minimumStrength);
  if (standing === 'recorded' || standing === 'n/a') return undefined;
  const messageId = standing === 'weak' ? 'weakSuccess' : standing === 'partly' ? 'someSuccess' : 'noSuccess';
  return finding(rule, context, found, messageId, 'success', [], standing !== 'partly');
}

/** The ways on which somebody is refused; what a schema refuses, and faults of the program, are asked after by others. */
const refusals = (exits: readonly FailedExit[]): readonly FailedExit[] => exits.filter(({ why }) => why === 'failure');

function failureFinding(rule: string, context: DetectContext, found: FoundHandler): Finding | undefined {
  const exits = refusals(found.exits);
  const missing = distinct(exits.filter(({ ill }) => ill < 2));
  if (missing.length === 0) return isWeak(found.handler.failure, context) ? finding(rule, context, found, 'weakFailure', 'failure', [], true) : undefined;
  const none = exits.every(({ ill }) => ill === 0);
  return finding(rule, context, found, missing.length === 1 ? 'oneFailure' : 'severalFailures', 'failure', missing, none);
}

const isWeak = (outcome: OutcomeEvents, context: DetectContext): boolean => standingOf(outcome, context.policy.minimumStrength) === 'weak';

function finding(rule: string, context: DetectContext, found: FoundHandler, messageId: string, outcome: OutcomeName, missing: readonly FailedExit[], certain: boolean): Finding {
  const { handler, entry } = found;
  const events = eventsOfKinds[handler.kind];
  const place = placeOfHandler(found);
  const [first] = missing;
  const trace: readonly TraceStep[] = missing.length > 0 ? missing.slice(0, 12).map((exit) => ({ place: exit.place, kind: 'unrecorded', detail: exit.note })) : [{ place, kind: 'unrecorded', detail: 'when it goes well' }];
  return {
    rule,
    messageId,
    data: {
      handler: handler.name, label: events.label, event: outcome === 'success' ? events.success : events.failure,
      unless: first === undefined ? '' : `${first.note} (line ${String(lineOf(context, first.place))}${first.place.file === handler.file ? '' : ` of ${first.place.file.split('/').at(-1) ?? ''}`})`,
      count: String(missing.length),
    },
    place,
    confidence: certain ? 'certain' : 'likely',
    scope: closedInFile(context.program, entry) ? 'file' : 'program',
    trace,
    suggestions: [],
    identity: { source: handler.name, sink: `${handler.kind} ${outcome}`, enclosing: enclosingNames({ file: entry.file, ir: entry.ir, value: functionAt(entry.ir, entry.fn).parameters[0] ?? 0 }) },
  };
}

/** The name of the function; of one without, how it begins. */
function placeOfHandler({ entry: { file, ir, fn } }: FoundHandler): Place {
  const { nameRange, start, end, kind } = functionAt(ir, fn);
  if (nameRange && nameRange.start >= start && nameRange.end <= end) return { file, start: nameRange.start, end: nameRange.end };
  const line = ir.lineStarts.find((one) => one > start) ?? end;
  return { file, start, end: Math.min(end, Math.max(start + 1, line - 1), start + (kind === 'arrow' ? 40 : 60)) };
}

const lineOf = ({ program }: DetectContext, { file, start }: Place): number => {
  const ir = program.ir(file);
  return ir ? lineAndColumn(ir, start).line : 1;
};

/** Each place once, in the order of files and lines. */
function distinct(exits: readonly FailedExit[]): readonly FailedExit[] {
  const byPlace = new Map(exits.map((exit) => [`${exit.place.file}:${String(exit.place.start)}`, exit]));
  return [...byPlace.values()].sort((a, b) => (a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : a.place.start - b.place.start));
}

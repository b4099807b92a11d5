import { valueAt } from '../ir/access.js';
import type { ValueId, ValueOf } from '../ir/ir.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { resolveConstant } from '../flow/constants.js';
import { eventFieldNames, type EventFieldName } from '../model/event-fields.js';
import { splitName } from '../facts/split-name.js';
import { loudLevels } from '../model/levels.js';
import type { Program } from '../program/program.js';
import type { Emission, Recorders } from './emission.js';
import { saidOutcome, wordsOfArguments } from './said-outcome.js';
import { boundFields } from './bound-fields.js';
import { isRow } from './security-events.js';
import { gather, isNothing, type Gathering } from './gathered-fields.js';

/** Which fields of an event a call records. */
export interface RecordedFields {
  readonly present: ReadonlySet<EventFieldName>;
  /** All that is handed over can be read. */
  readonly read: boolean;
  /** It is handed over as an object literal, and not as a text or one by one. */
  readonly literal: boolean;
  /** How the logger was set up can be seen: it adds nothing unseen. True of what is no log call. */
  readonly closed: boolean;
}

/** Which fields of an event does a call record, as far as names tell? Serves X6.5, X6.8, X7.1, X7.2, X7.3, X7.4, X8.1, X8.2, X8.3, G7.11, G8.4. */
export function recordedFields(recorders: Recorders, emission: Emission): RecordedFields {
  const { at, strength, outcome, name } = emission;
  const { program } = recorders;
  const call = valueOf(at);
  const into: Gathering = { program, present: new Set(), open: false, literal: false, row: isRow(emission) };
  if (call.op !== 'call') return { present: into.present, read: false, literal: false, closed: false };
  if (strength === 'typed') return { present: typedFields(program, at, call), read: true, literal: true, closed: true };
  for (const argument of [...call.args, ...constructed(at, call)]) gather(into, beside(at, argument), 0);
  if (call.args.length === 0 && constructed(at, call).length === 0) into.open = true;
  if (strength === 'log' ? outcome !== 'either' : isSaid(program, at, call, name)) into.present.add('outcome');
  if (strength !== 'log') return { present: into.present, read: !into.open, literal: into.literal, closed: true };
  const read = !into.open;
  if (loudLevels.has(name.split('.').at(-1) ?? '')) into.present.add('outcome');
  const closed = boundFields(recorders, at, into);
  return { present: into.present, read: read && !into.open, literal: into.literal, closed };
}

/** `audit.success(...)`, `{ action: 'user_created' }`: the words say how it ended. */
function isSaid(program: Program, at: Located, call: ValueOf<'call'>, name: string): boolean {
  const said = saidOutcome([...splitName(name), ...wordsOfArguments(program, at, [...call.args, ...constructed(at, call)])]);
  return said !== undefined && said !== 'either';
}

/** `new AuditLog({ ... }).save()` */
function constructed(at: Located, call: ValueOf<'call'>): readonly ValueId[] {
  const callee = valueAt(at.ir, call.callee);
  const owner = callee.op === 'member' ? valueAt(at.ir, callee.object) : undefined;
  return owner?.op === 'call' && owner.kind === 'new' ? owner.args : [];
}

/** The types demand all of them: what is left is what is said to be unavailable, whoever asks. */
function typedFields(program: Program, at: Located, call: ValueOf<'call'>): ReadonlySet<EventFieldName> {
  const present = new Set(eventFieldNames);
  for (const argument of call.args.slice(1, 2)) {
    const fields = resolveConstant(program, beside(at, argument));
    const value = valueOf(fields);
    const trace = value.op === 'object' ? value.entries.find(({ name }) => name === 'trace') : undefined;
    for (const [place, names] of [[fields, ['device', 'userAgent', 'referer']], [trace && resolveConstant(program, beside(fields, trace.value)), ['ip']]] as const) {
      const object = place && valueOf(place);
      if (!place || object?.op !== 'object') continue;
      for (const entry of object.entries) if (entry.name !== undefined && (names as readonly string[]).includes(entry.name) && isNothing(program, beside(place, entry.value))) present.delete(entry.name === 'ip' ? 'clientIp' : entry.name as EventFieldName);
    }
  }
  return present;
}

import { returnedValues } from '../ir/function-uses.js';
import { identify } from '../facts/identity.js';
import { inRounds } from '../facts/in-rounds.js';
import { dottedName } from '../facts/dotted-name.js';
import { beside, keyOf, valueOf, type Located } from '../facts/located.js';
import type { LogCall } from '../facts/log-call.js';
import { isOfRequest } from '../facts/of-request.js';
import { splitName } from '../facts/split-name.js';
import { ownPackage } from '../model/own-package.js';
import { timeFields, timeMakers, timestampOptions, winstonLines, winstonPackages, winstonTimestamps } from '../model/times.js';
import { pending } from '../program/oracle.js';
import type { Program } from '../program/program.js';
import { constantString, resolveConstant } from './constants.js';
import type { EmitCall } from './emit-calls.js';
import { isUnzoned, localTime, printedDate, type LocalTime } from './local-time.js';
import { callsIn } from './log-calls.js';
import { optionOf, possibleValues } from './object-options.js';

/** A time in a record that is none to rely on. */
export interface RecordTime {
  readonly at: Located;
  readonly how: LocalTime['how'] | 'client' | 'pattern';
  /** The call that records it, or that sets up the logger. */
  readonly call: { readonly at: Located; readonly method: string };
  /** It may be that of something else than the record. */
  readonly likely: boolean;
}

/** A part of what is recorded, with the field it stands in; undefined in a text. */
interface Piece {
  readonly at: Located;
  readonly field: string | undefined;
  readonly top: boolean;
  /** It becomes a part of a text. */
  readonly printed: boolean;
}

/** Local and hand-built times, and times that a client said, in what log calls and emitters write and in how loggers are set up. Serves X6.1, X6.2, X6.4, G7.1, G12.11. */
export function recordTimes(program: Program, files: readonly string[], logs: readonly LogCall[], emits: readonly EmitCall[]): readonly RecordTime[] {
  const emitted = new Set(emits.map(({ at }) => keyOf(at)));
  const recorded = [
    ...emits.flatMap((call) => call.written.flatMap((at) => pieces(program, at)).map((piece) => ({ piece, call, emitter: true }))),
    ...logs.filter(({ at, failed }) => !failed && !emitted.has(keyOf(at))).flatMap((log) => log.written.flatMap((id) => pieces(program, beside(log.at, id))).map((piece) => ({ piece, call: log, emitter: false }))),
  ];
  return [...inRounds(program, recorded, ({ piece, call, emitter }) => inRecord(program, piece, call, emitter)).filter((found) => found !== undefined), ...files.flatMap((file) => inSetUps(program, file))];
}

function inRecord(program: Program, piece: Piece, call: RecordTime['call'], emitter: boolean): RecordTime | undefined | typeof pending {
  const { at, field, top, printed } = piece;
  const isTime = field !== undefined && timeFields.has(splitName(field).join(' '));
  if (isTime && top && isOfClient(program, at, 0)) return { at, how: 'client', call, likely: !emitter };
  const found = localOf(program, at, printed);
  if (found === pending) return pending;
  // What has a name of its own may be made for something else, and only be told of here.
  return found && (found.now || isTime) ? { at, how: found.how, call, likely: !isTime && valueOf(at).op === 'read' } : undefined;
}

/** Also what a function of the project gives back: `log.info(stamp() + ' started')`. */
function localOf(program: Program, at: Located, printed: boolean): LocalTime | undefined | typeof pending {
  const own = (printed ? printedDate(program, at) : undefined) ?? localTime(program, at);
  if (own !== undefined || valueOf(resolveConstant(program, at)).op !== 'call') return own;
  const found = possibleValues(program, at).map((value) => localTime(program, value));
  return found.find((one) => one !== undefined && one !== pending) ?? found.find((one) => one === pending);
}

/** `req.body.timestamp`, `new Date(req.query.at)` */
function isOfClient(program: Program, given: Located, depth: number): boolean {
  const at = resolveConstant(program, given);
  const value = valueOf(at);
  if (depth > MAX_DEPTH) return false;
  if (value.op === 'choose') return value.kind !== 'conditional' && value.options.some((option) => isOfClient(program, beside(at, option), depth + 1));
  if (value.op !== 'call' || value.args[0] === undefined) return isOfRequest(program, at);
  const known = identify(program, beside(at, value.callee));
  const makes = timeMakers.has(dottedName(at.ir, value.callee) ?? '') || (known?.kind === 'export' && known.package === ownPackage && known.path === 'utcTimestamp');
  return makes && isOfClient(program, beside(at, value.args[0]), depth + 1);
}

const MAX_DEPTH = 8;

function pieces(program: Program, at: Located, field?: string, depth = 0, printed = false): readonly Piece[] {
  const value = valueOf(at);
  const own: Piece = { at, field, top: depth <= 1, printed };
  if (depth > MAX_DEPTH) return [];
  switch (value.op) {
    case 'object': return value.entries.flatMap((entry) => pieces(program, beside(at, entry.value), entry.kind === 'spread' ? field : entry.name, depth + (entry.kind === 'spread' ? 0 : 1)));
    case 'array': return value.elements.filter((id) => id >= 0).flatMap((id) => pieces(program, beside(at, id), field, depth + 1));
    case 'spread': return pieces(program, beside(at, value.value), field, depth + 1);
    case 'template': case 'binary': {
      const parts = value.op === 'template' ? value.parts : value.operator === '+' ? [value.left, value.right] : [];
      // What is put together of its pieces here is one time; what was put together elsewhere is a part.
      const isWhole = parts.every((id) => valueOf(beside(at, id)).op === 'binary' || localTime(program, beside(at, id)) === undefined);
      if (isWhole && localTime(program, at) !== undefined) return [own];
      return parts.flatMap((id) => pieces(program, beside(at, id), field, depth + 1, true));
    }
    default: return [own];
  }
}

/** How the loggers of a file are set up to write the time. */
function inSetUps(program: Program, file: string): readonly RecordTime[] {
  if (!/timestamp|printf/.test(program.text(file) ?? '')) return [];
  return callsIn(program, file).flatMap((at) => {
    const call = valueOf(at);
    const known = call.op === 'call' ? identify(program, beside(at, call.callee)) : undefined;
    if (call.op !== 'call' || known?.kind !== 'export') return [];
    const set = { at, method: dottedName(at.ir, call.callee) ?? known.path };
    const [first] = call.args.map((argument) => resolveConstant(program, beside(at, argument)));
    if (first === undefined) return [];
    if (winstonPackages.has(known.package)) {
      if (winstonLines.has(known.path)) return writtenBy(program, first, set);
      return winstonTimestamps.has(known.path) ? ofWinston(program, first, set) : [];
    }
    const model = timestampOptions.find(({ packages, paths }) => packages.includes(known.package) && paths.includes(known.path));
    const option = model?.option.reduce<Located | undefined>((place, name) => inOption(program, place, name), first);
    return option ? writtenBy(program, option, set) : [];
  });
}

function inOption(program: Program, at: Located | undefined, name: string): Located | undefined {
  const place = at && resolveConstant(program, at);
  const found = place && valueOf(place).op === 'object' ? optionOf(program, place, name) : undefined;
  return found === 'unknown' ? undefined : found;
}

/** `timestamp({ format: 'YYYY-MM-DD HH:mm:ss' })`: in the zone of the machine. */
function ofWinston(program: Program, options: Located, call: RecordTime['call']): readonly RecordTime[] {
  const format = inOption(program, options, 'format');
  if (!format) return [];
  const pattern = constantString(program, format);
  if (pattern === undefined) return writtenBy(program, format, call);
  return isUnzoned(pattern) ? [{ at: format, how: 'pattern', call, likely: false }] : [];
}

/** What a function that makes the line, or the time of it, writes. */
function writtenBy(program: Program, fn: Located, call: RecordTime['call']): readonly RecordTime[] {
  const known = identify(program, fn);
  if (known?.kind !== 'function') return [];
  const returned = returnedValues(known.ir, known.fn).flatMap((value) => pieces(program, { file: known.file, ir: known.ir, value }));
  return inRounds(program, returned.filter(({ at }) => at.file === call.at.file), ({ at, printed }) => {
    const found = localOf(program, at, printed);
    return found === pending ? pending : found?.now ? { at, how: found.how, call, likely: false } : undefined;
  }).filter((found) => found !== undefined);
}

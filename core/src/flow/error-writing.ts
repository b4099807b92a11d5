import { valueAt } from '../ir/access.js';
import type { ValueOf } from '../ir/ir.js';
import { dottedName } from '../facts/dotted-name.js';
import { valueOf, type Located } from '../facts/located.js';
import type { LogCall } from '../facts/log-call.js';
import type { ErrorModel } from '../model/errors/index.js';
import { anyLogger, loggerModel } from '../model/loggers/index.js';
import type { Policy } from '../policy/policy.js';
import type { Program } from '../program/program.js';
import type { Path } from './hit.js';
import { setupOf, type LoggerSetup } from './logger-setup.js';
import { passing } from './passing.js';
import { redactsField } from './redact-path.js';
import type { Redaction } from './redaction.js';

const records: ReadonlySet<string> = new Set(['pino', 'fastify', 'nestjs-pino', 'koa-pino-logger', 'hono-pino']);

const bunyans: ReadonlySet<string> = new Set(['bunyan', 'koa-bunyan-logger']);

/** Nest wrote only the message of an error before version 11; what is only called a logger may do anything with it. */
const doubtful: ReadonlySet<string> = new Set(['nest', anyLogger.id]);

/** May a logger as well write no more of an error than its message? */
export const mayWriteMessageOnly = (library: string): boolean => doubtful.has(library) || loggerModel(library)?.errors !== undefined;

/**
 * Does a log call write what an error keeps beside its message? Measured for each library (`test/real-errors.test.ts`).
 *
 * @param field names from the argument down to the error; undefined where it was made into text with all that it holds
 */
export function errorWriting(program: Program, policy: Policy, log: LogCall, position: number, field: Path | undefined, model?: ErrorModel): Redaction {
  if (field === undefined) return 'open';
  if (field.length === 0 && loggerModel(log.library)?.errors === 'message') return 'covered';
  const cause = field.indexOf('cause');
  if (records.has(log.library)) return cause >= 0 ? 'covered' : byPino(program, policy, log, position, field);
  if (bunyans.has(log.library)) return cause >= 0 ? 'covered' : byBunyan(position, field, model);
  if (log.library === 'winston') return cause > 0 ? 'covered' : byWinston(setupOf(program, log.library, log.made), field);
  return cause >= 0 && model?.deep ? 'covered' : 'open';
}

/** Does a log call write the message of an error that it is given? */
export function messageWriting({ at, library }: LogCall, position: number, field: Path): boolean {
  const whole = field.filter((name) => name !== 'cause').length === 0;
  if (records.has(library)) return position === 0 ? whole || field[0] === 'err' : placeholderOf(at, position) !== undefined;
  if (bunyans.has(library)) return whole || field[0] === 'err' || position > 0;
  return library === 'winston' ? whole : true;
}

/** An error beside the message is dropped, unless a placeholder asks for it; as the record, it stands under `err`. */
function byPino(program: Program, policy: Policy, log: LogCall, position: number, field: Path): Redaction {
  if (position > 0) return log.library === 'nestjs-pino' ? 'unknown' : isAskedFor(log, position) ? 'open' : 'covered';
  const place = field.length === 0 ? ['err'] : field;
  const setup = setupOf(program, log.library, log.made);
  const listed = isListed(setup, place);
  return listed === 'open' ? serialized(program, policy, setup, place) : listed;
}

/** `log.error('failed: %o', error)`; `%s` writes its message. */
function isAskedFor({ at }: LogCall, position: number): boolean {
  const call = valueOf(at) as ValueOf<'call'>;
  const [first] = call.args;
  const message = first === undefined ? undefined : valueAt(at.ir, first);
  if (message?.op !== 'literal') return message?.op === 'object' && position > 1;
  return ['%o', '%O', '%j'].includes(placeholderOf(at, position) ?? '');
}

function placeholderOf(at: Located, position: number): string | undefined {
  const call = valueOf(at);
  const [first] = call.op === 'call' ? call.args : [];
  const message = first === undefined ? undefined : valueAt(at.ir, first);
  return message?.op === 'literal' ? message.text.match(/%[a-zA-Z]/g)?.[position - 1] : undefined;
}

function isListed({ redact }: LoggerSetup, place: Path): Redaction {
  if (redact === 'unknown') return 'unknown';
  const inside = [[], ['config'], ['config', 'headers'], ['config', 'headers', 'Authorization'], ['config', 'headers', 'authorization'], ['request'], ['options', 'headers']];
  return inside.some((rest) => redactsField(redact, [...place, ...rest])) ? 'covered' : 'open';
}

function serialized(program: Program, policy: Policy, { serializers }: LoggerSetup, [name = '', ...rest]: Path): Redaction {
  if (serializers === 'unknown') return 'unknown';
  const serializer = serializers.get(name);
  if (!serializer || /\bstdSerializers\.err|\berrWithCause$/.test(dottedName(serializer.ir, serializer.value) ?? '')) return 'open';
  const { places, unsure } = passing(program, policy, serializer, rest, 'raw-error');
  return places.length > 0 ? 'open' : unsure ? 'unknown' : 'covered';
}

/** As the record, only its message and stack; under `err` that is so where the standard serializers are set. */
function byBunyan(position: number, field: Path, model: ErrorModel | undefined): Redaction {
  if (position > 0) return 'open';
  if (field.length === 0) return model?.plain ? 'open' : 'covered';
  return field[0] === 'err' ? 'unknown' : 'open';
}

function byWinston({ formats }: LoggerSetup, field: Path): Redaction {
  if (formats === 'unknown') return 'unknown';
  return formats.length > 0 && field.length <= 1 ? 'unknown' : 'open';
}

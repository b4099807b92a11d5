import { functionAt, valueAt } from '../ir/access.js';
import { identify } from '../facts/identity.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { loggerMaker } from '../facts/logger-maker.js';
import type { Program } from '../program/program.js';
import { constantStrings, fieldOf, resolveConstant } from './constants.js';
import { optionOf } from './object-options.js';
import { transportFormats, winstonFormats } from './winston-formats.js';

/** How a logger was set up, as far as its own making shows. */
export interface LoggerSetup {
  /** pino's `redact` paths; `unknown` where they are not constant. */
  readonly redact: readonly string[] | 'unknown';
  /** Where that list is given: the value of `redact` or of its `paths`. */
  readonly redactAt?: Located | undefined;
  /** pino's `censor`, where it is more than a text: a function may give back what it is to hide. */
  readonly censor?: Located | undefined;
  /** Serializers by the field they are for; `unknown` where some cannot be seen. */
  readonly serializers: ReadonlyMap<string, Located> | 'unknown';
  /** Functions that every record goes through (winston formats, pino's `formatters.log`). */
  readonly formats: readonly Located[] | 'unknown';
}

const bare: LoggerSetup = { redact: [], serializers: new Map(), formats: [] };
const unseen: LoggerSetup = { redact: 'unknown', serializers: 'unknown', formats: 'unknown' };

const MAX_PARENTS = 6;

/**
 * The set-up of the logger that a call makes: `pino({...})`, `parent.child(bindings, {...})`, `createLogger({...})`.
 *
 * @param made the call that made it
 */
export function setupOf(program: Program, library: string, made: Located | undefined, depth = 0): LoggerSetup {
  if (!made || depth > MAX_PARENTS) return unseen;
  const call = valueOf(made);
  if (call.op !== 'call') return unseen;
  const callee = valueAt(made.ir, call.callee);
  if (callee.op === 'member' && callee.name === 'child') {
    const inherited = setupOf(program, library, loggerMaker(program, library, beside(made, callee.object)), depth + 1);
    const options = library === 'bunyan' ? call.args[0] : call.args[1];
    return options === undefined ? inherited : childSetup(program, resolveConstant(program, beside(made, options)), inherited);
  }
  const [first] = call.args;
  if (first === undefined) return bare;
  const options = resolveConstant(program, beside(made, first));
  const kind = valueOf(options).op;
  // pino(stream) has no options at all.
  if (kind === 'call' && library === 'pino') return bare;
  return kind === 'object' ? ownSetup(program, library, options) : unseen;
}

function ownSetup(program: Program, library: string, options: Located): LoggerSetup {
  const given = (name: string): Located | 'unknown' | undefined => optionOf(program, options, name);
  return {
    ...redactSetup(program, given('redact')),
    serializers: serializerMap(program, given('serializers')),
    formats: library === 'winston' ? recordFormats(program, options, given('format')) : pinoFormatters(program, given('formatters')),
  };
}

/** A child's `redact` REPLACES its parent's list, as does `formatters.log`; its serializers are added. */
function childSetup(program: Program, options: Located, inherited: LoggerSetup): LoggerSetup {
  if (valueOf(options).op !== 'object') return inherited;
  const redact = optionOf(program, options, 'redact');
  const added = serializerMap(program, optionOf(program, options, 'serializers'));
  const both = added === 'unknown' || inherited.serializers === 'unknown' ? 'unknown' as const : new Map([...inherited.serializers, ...added]);
  const formatters = optionOf(program, options, 'formatters');
  const formats = pinoFormatters(program, formatters);
  return {
    ...inherited, ...(redact === undefined ? {} : redactSetup(program, redact)), serializers: both,
    ...(formatters === undefined || formats.length === 0 ? {} : { formats }),
  };
}

/** `redact: [...]` or `redact: { paths: [...], censor }`. */
export function redactSetup(program: Program, given: Located | 'unknown' | undefined): Pick<LoggerSetup, 'redact' | 'redactAt' | 'censor'> {
  if (given === undefined) return { redact: [] };
  if (given === 'unknown') return { redact: 'unknown' };
  const place = resolveConstant(program, given);
  if (valueOf(place).op !== 'object') return { redact: constantStrings(program, place) ?? 'unknown', redactAt: place, censor: undefined };
  const list = fieldOf(place, 'paths');
  const at = list && resolveConstant(program, list);
  const censor = fieldOf(place, 'censor');
  return { redact: (at && constantStrings(program, at)) ?? 'unknown', redactAt: at, censor: censor && isText(program, censor) ? undefined : censor };
}

const isText = (program: Program, at: Located): boolean => ['literal', 'template'].includes(valueOf(resolveConstant(program, at)).op);

export function serializerMap(program: Program, given: Located | 'unknown' | undefined): ReadonlyMap<string, Located> | 'unknown' {
  if (given === undefined) return new Map();
  if (given === 'unknown') return 'unknown';
  const place = resolveConstant(program, given);
  const value = valueOf(place);
  if (isStandard(program, place)) return new Map();
  if (value.op !== 'object') return 'unknown';
  const found = new Map<string, Located>();
  for (const entry of value.entries) {
    if (entry.kind === 'spread') {
      // `...pino.stdSerializers` cleans nothing that matters here.
      if (!isStandard(program, beside(place, entry.value))) return 'unknown';
    } else if (entry.name === undefined) return 'unknown';
    else found.set(entry.name, beside(place, entry.value));
  }
  return found;
}

/** `pino.stdSerializers`, under any name. */
function isStandard(program: Program, at: Located): boolean {
  const value = valueOf(at);
  const known = identify(program, at);
  return (value.op === 'member' && value.name === 'stdSerializers') || (known?.kind === 'export' && known.path.endsWith('stdSerializers'));
}

/** Where transports have formats of their own, what the logger's formats leave open is not known. */
function recordFormats(program: Program, options: Located, format: Located | 'unknown' | undefined): readonly Located[] | 'unknown' {
  const formats = winstonFormats(program, format);
  return transportFormats(program, options) === 'unknown' && formats.length === 0 ? 'unknown' : formats;
}

function pinoFormatters(program: Program, given: Located | 'unknown' | undefined): readonly Located[] | 'unknown' {
  if (given === undefined || given === 'unknown') return given ?? [];
  const place = resolveConstant(program, given);
  if (valueOf(place).op !== 'object') return 'unknown';
  const log = fieldOf(place, 'log');
  return log ? [log] : [];
}

/** A function with a body, from a value that names one. */
export function functionOf(program: Program, at: Located): { readonly file: string; readonly ir: Located['ir']; readonly fn: number } | undefined {
  const known = identify(program, at);
  return known?.kind === 'function' && functionAt(known.ir, known.fn).hasBody ? known : undefined;
}

import { bindingAt, valueAt } from '../ir/access.js';
import type { FileIR, Value, ValueId, ValueOf } from '../ir/ir.js';
import { anyLogger, loggerModel, loggerModels, writingMethods, type LoggerModel } from '../model/loggers/index.js';
import type { TypeAnswer } from '../port.js';
import { pending } from '../program/oracle.js';
import type { Program } from '../program/program.js';
import { dottedName } from './dotted-name.js';
import { asMethod } from './exported-method.js';
import { identify } from './identity.js';
import { callableExport, libraryOf, ofApplied, ofReference } from './indirect-log-call.js';
import { logFileCall } from './log-file.js';
import { loggerMaker } from './logger-maker.js';
import { beside, refOf, valueOf, type Located } from './located.js';
import { loggersInUse } from './packages-in-use.js';
import { splitName } from './split-name.js';
import { withReturned, written, writtenAsText } from './written-arguments.js';

/** A call that writes a log record. */
export interface LogCall {
  readonly at: Located;
  /** Id of the logger model. */
  readonly library: string;
  readonly method: string;
  /** The call that made the logger, where it can be seen. */
  readonly made: Located | undefined;
  /** The arguments that are written. */
  readonly written: readonly ValueId[];
  /** What they fail with is written, and not what they are: `promise.catch(log.error)`. */
  readonly failed?: true;
  /** Those of them that are written as a text: of an error its message. */
  readonly texts?: readonly ValueId[];
}

/** `undecided`: the compiler has been asked and the question must be put again after the next flush. */
export type LogCallAnswer = LogCall | 'undecided' | undefined;

/** Is this call a log call, and which of its arguments does it write? */
export function logCall(program: Program, at: Located): LogCallAnswer {
  const call = valueOf(at);
  if (call.op !== 'call' || (call.kind !== 'call' && call.kind !== 'tagged')) return undefined;
  const callee = valueAt(at.ir, call.callee);
  if (callee.op === 'read' || callee.op === 'call' || callee.op === 'choose') return ofPlainFunction(program, at, call) ?? ofReference(program, at, call);
  if (callee.op === 'index') return ofComputedMethod(program, at, call, callee);
  if (callee.op === 'global') return ofReference(program, at, call);
  if (callee.op !== 'member') return undefined;
  if (writingMethods.has(callee.name)) return ofMethod(program, at, call, callee, false);
  const imported = loggersInUse(program).methods.has(callee.name) ? ofMethod(program, at, call, callee, true) : undefined;
  return imported ?? ofPlainFunction(program, at, call) ?? ofApplied(program, at, call) ?? ofReference(program, at, call);
}

/** @param rare only libraries write with it that are looked for where they are imported: a receiver of which anything is known is none of theirs */
function ofMethod(program: Program, at: Located, call: ValueOf<'call'>, callee: ValueOf<'member'>, rare: boolean): LogCallAnswer {
  const known = asMethod(identify(program, beside(at, call.callee)));
  if (known?.kind === 'logger-method') {
    return made(at, call, loggerModel(known.library) ?? anyLogger, known.name, known.made ?? loggerMaker(program, known.library, beside(at, callee.object)));
  }
  const callable = callableExport(known);
  if (callable) return { at, library: callable.id, method: callee.name, made: undefined, written: call.args };
  // A method of the project's own is no log call by its name: what it does is looked up.
  if (known?.kind === 'global' || known?.kind === 'function' || (rare && known)) return undefined;
  return ofReceiver(program, at, call, callee.object, callee.name);
}

/** `const { info } = logger; info('...')` */
function ofPlainFunction(program: Program, at: Located, call: ValueOf<'call'>): LogCallAnswer {
  const known = asMethod(identify(program, beside(at, call.callee)));
  if (known?.kind === 'logger' && loggerModel(known.library)?.callable) return { at, library: known.library, method: 'call', made: known.made, written: call.args };
  const callable = callableExport(known);
  if (callable) return { at, library: callable.id, method: 'call', made: undefined, written: call.args };
  const file = logFileCall(program, at, call, known);
  if (file) return file;
  return known?.kind === 'logger-method' ? made(at, call, loggerModel(known.library) ?? anyLogger, known.name, known.made, known.bound) : undefined;
}

/** `logger[level]('...')`: the method is not known, but only levels make sense there. */
function ofComputedMethod(program: Program, at: Located, call: ValueOf<'call'>, callee: ValueOf<'index'>): LogCallAnswer {
  const receiver = beside(at, callee.object);
  const known = identify(program, receiver);
  const library = libraryOf(known);
  if (library !== undefined) return { at, library, method: '[level]', made: known?.kind === 'logger' ? known.made : undefined, written: call.args };
  if (known?.kind === 'global' || !soundsLikeLogger(receiverName(at.ir, valueOf(receiver)))) return undefined;
  return { at, library: anyLogger.id, method: '[level]', made: undefined, written: call.args };
}

function ofReceiver(program: Program, at: Located, call: ValueOf<'call'>, object: ValueId, method: string): LogCallAnswer {
  const receiver = beside(at, object);
  const written = dottedName(at.ir, object);
  const byName = written === undefined ? undefined : loggerModels.find((model) => model.names?.includes(written) && (!model.whereImported || loggersInUse(program).models.has(model)));
  if (byName) return made(at, call, byName, method);
  const type = program.oracle.type(refOf(receiver));
  if (type === pending) return 'undecided';
  const byType = type && modelOfType(type);
  if (byType) return made(at, call, byType, method);
  const typeIsSilent = type === undefined || type.holds.unknown || type.names.length === 0 || type.names.some((name) => name.origin.package === undefined);
  if (!typeIsSilent || !soundsLikeLogger(receiverName(at.ir, valueOf(receiver)))) return undefined;
  return made(at, call, anyLogger, method);
}

/** A type declared by a logging library, or one whose own name says that it is a logger. */
function modelOfType(type: TypeAnswer): LoggerModel | undefined {
  for (const { name, origin } of type.names) {
    const model = loggerModels.find((candidate) => candidate.types.includes(name) && originFits(candidate, origin.package));
    if (model) return model;
  }
  return type.names.some(({ name }) => splitName(name).at(-1) === 'logger') ? anyLogger : undefined;
}

/** `Console` is declared by the language's library and by Node's types. */
function originFits(model: LoggerModel, origin: string | undefined): boolean {
  if (origin === undefined) return false;
  return model.packages.includes(origin) || (model.id === 'console' && (origin === 'lib' || origin === 'node'));
}

function made(at: Located, call: ValueOf<'call'>, model: LoggerModel, method: string, maker?: Located, bound: readonly Located[] = []): LogCall | undefined {
  if (!Object.hasOwn(model.methods, method)) return undefined;
  const which = model.methods[method];
  if (which === undefined) return undefined;
  const args = bound.length > 0 ? call.args : withReturned(at.ir, written(at.ir, call.args, which), model);
  return { at, library: model.id, method, made: maker, written: args, texts: writtenAsText(at.ir, call.args, which) };
}

const loggerWords = new Set(['log', 'logger', 'logging', 'console']);

/** The last word of a name says what the thing is: `auditLogger`, `requestLog`, not `loginForm` or `logRepository`. */
function soundsLikeLogger(name: string | undefined): boolean {
  if (name === undefined) return false;
  const last = splitName(name).at(-1);
  return last !== undefined && loggerWords.has(last);
}

function receiverName(ir: FileIR, value: Value): string | undefined {
  switch (value.op) {
    case 'read': return bindingAt(ir, value.binding).name;
    case 'global': return value.name;
    case 'member': return value.name;
    case 'call': return receiverName(ir, valueAt(ir, value.callee));
    default: return undefined;
  }
}

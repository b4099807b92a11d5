import { valueAt } from '../ir/access.js';
import type { FileIR, FunctionId, ValueOf } from '../ir/ir.js';
import { identify } from '../facts/identity.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { logCall, type LogCall } from '../facts/log-call.js';
import { anyLogger } from '../model/loggers/index.js';
import type { Program } from '../program/program.js';
import { useOf } from './use.js';

/** What may be written where an expression stands, so that it compiles. */
export type Position =
  | 'anything'
  /** The first argument of a logger: an object there is the record itself. */
  | 'first'
  /** Anything, printed as text. */
  | 'text'
  /** What is of the type of the expression. */
  | 'typed';

const MAX_DEPTH = 8;

/** Undefined where nothing else may stand: something is taken of it, or its use cannot be seen. */
export function positionOf(program: Program, at: Located, depth = 0): Position | undefined {
  const use = depth > MAX_DEPTH ? undefined : useOf(at.ir, at.value);
  switch (use?.kind) {
    case 'text': return 'text';
    case 'argument': return argumentPosition(program, beside(at, use.by), use.index);
    case 'entry': return isFixedField(program, at, use.by, use.entry.name) ? 'typed' : inside(program, beside(at, use.by), depth);
    case 'element': return inside(program, beside(at, use.by), depth);
    case 'choice': case 'same': return positionOf(program, beside(at, use.by), depth + 1);
    default: return undefined;
  }
}

/** What stands in an object or list is as free as that is. */
function inside(program: Program, container: Located, depth: number): Position | undefined {
  const use = useOf(container.ir, container.value);
  const log = use?.kind === 'argument' ? logCall(program, beside(container, use.by)) : undefined;
  // A logger that is only known by its name wants a text here and an object there; the fields of an object it leaves to its callers.
  if (log && log !== 'undecided' && log.library === anyLogger.id) return 'anything';
  const position = positionOf(program, container, depth + 1);
  return position === 'first' ? 'anything' : position;
}

/** `logger.log({ level, message })` of winston */
function isFixedField(program: Program, at: Located, object: number, name: string | undefined): boolean {
  if (name !== 'message' && name !== 'level') return false;
  const use = useOf(at.ir, object);
  const log = use?.kind === 'argument' ? logCall(program, beside(at, use.by)) : undefined;
  return log !== undefined && log !== 'undecided' && log.library === 'winston';
}

function argumentPosition(program: Program, at: Located, index: number): Position | undefined {
  const call = valueOf(at);
  if (call.op !== 'call') return undefined;
  const log = logCall(program, at);
  if (log && log !== 'undecided' && log.library !== anyLogger.id) return loggedPosition(log, call, index);
  if (isJavaScript(at.file) || takesAnything(program, at, call, index)) return 'anything';
  return 'typed';
}

function loggedPosition({ at, written, library }: LogCall, call: ValueOf<'call'>, index: number): Position | undefined {
  const first = written.map((id) => valueAt(at.ir, id)).find((value) => value.op === 'literal');
  // A number is wanted there, and pino's types know it.
  if (first?.op === 'literal' && /%[dif]/.test(first.text)) return undefined;
  if (typed.has(library)) return 'typed';
  return library !== 'console' && call.args[index] === written[0] ? 'first' : 'anything';
}

/** What these write has types of its own: text, numbers, JSON. */
const typed: ReadonlySet<string> = new Set(['streams', 'applicationinsights', 'newrelic', 'opentelemetry', 'roarr', 'github-actions', 'vscode', 'aws-powertools']);

/** Plain JavaScript is not checked. */
const isJavaScript = (file: string): boolean => /\.[cm]?jsx?$/.test(file);

const printing: ReadonlySet<string> = new Set(['JSON.stringify', 'String', 'Boolean', 'Promise.resolve', 'Array.of', 'util:inspect', 'util:format']);

function takesAnything(program: Program, at: Located, call: ValueOf<'call'>, index: number): boolean {
  const callee = identify(program, beside(at, call.callee));
  switch (callee?.kind) {
    case 'global': return printing.has(callee.path);
    case 'export': return printing.has(`${callee.package}:${callee.path}`);
    case 'function': return takesAny(callee.ir, callee.fn, index + (callee.bound?.length ?? 0));
    default: return false;
  }
}

function takesAny(ir: FileIR, fn: FunctionId, index: number): boolean {
  const id = ir.functions[fn]?.parameters[index];
  const parameter = id === undefined ? undefined : valueAt(ir, id);
  if (parameter?.op !== 'parameter' || parameter.rest) return false;
  const type = parameter.type === undefined ? undefined : ir.typeNodes[parameter.type];
  return type?.kind === 'keyword' && (type.name === 'any' || type.name === 'unknown');
}

import { bindingAt, valueAt } from '../ir/access.js';
import type { ValueId, ValueOf } from '../ir/ir.js';
import { asksAfterKey } from '../ir/mentions.js';
import { indexName } from '../ir/stores.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { handBuilt } from '../facts/newline-free.js';
import type { StepKind } from '../finding.js';
import type { Policy } from '../policy/policy.js';
import { importTarget } from '../program/modules.js';
import type { Program } from '../program/program.js';
import { traceCall } from './calls.js';
import { fieldOf, traceField } from './fields.js';
import { givenFor } from './given-arguments.js';
import { merge, nothing, without, type Path, type Trace, type Way } from './hit.js';
import { createMet } from './met.js';
import { traceMember, traceRead, traceWrite } from './names.js';
import { isEntries } from './object-calls.js';
import { traceArray, traceObject, traceRest } from './objects.js';
import { traceArgumentsObject, traceParameter } from './parameters.js';
import { traceTarget } from './required.js';
import { traceFailures } from './rejected.js';
import { traceCaught } from './thrown.js';
import type { Tracer } from './tracer.js';
import { withUntrusted } from './untrusted.js';
import { apart, frozen, inside, intoText, start, stepped, unexplained } from './way.js';

/** Steps one search may take before it is stopped. Counted, never timed, so that findings do not depend on the machine. */
const MAX_DEPTH = 120;
const MAX_VISITS = 4_000;

export interface Origins {
  readonly trace: Trace;
  /** Names of limits that stopped the search. */
  readonly limits: readonly string[];
}

/**
 * Follows a written argument back to the sensitive values in it.
 *
 * @param at the argument of a log call
 * @param path the properties of it that are written; none for all of it
 * @param from what is known of the way from there to the log
 * @param failed what the argument fails with is written, and not what it is
 */
export function originsOf(program: Program, policy: Policy, at: Located, path: Path = [], from: Partial<Way> = {}, failed = false): Origins {
  const limits = new Set<string>();
  const met = createMet();
  let visits = 0;
  const tracer: Tracer = {
    program,
    policy,
    stopped: (limit) => void limits.add(limit),
    trace(where, wanted, way) {
      return met.once(where, wanted, way, () => {
        if (way.depth > MAX_DEPTH || ++visits > MAX_VISITS) {
          limits.add('flow-steps');
          return unexplained(where, way);
        }
        const next = { ...way, depth: way.depth + 1 };
        return withUntrusted(tracer, where, wanted, next, dispatch(tracer, where, wanted, next));
      });
    },
    failures: (where, wanted, way) => traceFailures(tracer, where, wanted, way),
  };
  const way = { ...start, ...from };
  return { trace: failed ? tracer.failures(at, path, { ...way, leaf: at }) : tracer.trace(at, path, way), limits: [...limits] };
}

function dispatch(tracer: Tracer, at: Located, path: Path, way: Way): Trace {
  const value = valueOf(at);
  switch (value.op) {
    case 'read': return traceRead(tracer, at, value, path, way);
    case 'member': return traceMember(tracer, at, value, path, way);
    case 'call': return traceCall(tracer, at, value, path, way);
    case 'object': return traceObject(tracer, at, value, path, way);
    case 'array': return traceArray(tracer, at, value, path, way);
    case 'rest': return traceRest(tracer, at, value, path, way);
    case 'parameter': return traceParameter(tracer, at, value, path, way);
    case 'write': return traceWrite(tracer, at, value, path, way);
    case 'cast': case 'spread': case 'store': case 'store-index': return tracer.trace(beside(at, value.value), path, way);
    case 'await': return tracer.trace(beside(at, value.value), path, frozen(at, way, path));
    case 'template': return traceTemplate(tracer, at, value, way);
    case 'binary': return traceBinary(tracer, at, value, way);
    case 'choose': return traceChoice(tracer, at, value, path, way);
    case 'index': return tracer.trace(beside(at, value.object), [indexName(at.ir, value.index), ...path], frozen(at, way, path));
    case 'element': return value.key || (isEntries(at, value.iterable) && asksAfterKey(at.ir, at.value)) ? nothing : tracer.trace(beside(at, value.iterable), ['*', ...path], frozen(at, way, path));
    case 'caught': return traceCaught(tracer, at, value, path, frozen(at, way, path));
    case 'this': return traceField(tracer, at, path, way);
    case 'unknown': return merge(value.parts.map((part) => tracer.trace(beside(at, part), [], inside(way))));
    case 'class': return path.length === 0 ? nothing : fieldOf(tracer, { kind: 'class', file: at.file, ir: at.ir, class: value.target }, at, path, way);
    case 'import-call': return traceTarget(tracer, at, value.specifier === undefined ? undefined : importTarget(tracer.program, at.file, value.specifier, '*'), path, frozen(at, way, path));
    case 'namespace': return traceNamespace(tracer, at, value, path, way);
    case 'super': case 'yield': case 'import': return unexplained(at, way);
    case 'global': return traceGlobal(tracer, at, value, path, way);
    default: return nothing;
  }
}

function traceGlobal(tracer: Tracer, at: Located, value: ValueOf<'global'>, path: Path, way: Way): Trace {
  if (value.name === 'arguments') return traceArgumentsObject(tracer, at, path, frozen(at, way, path));
  if (value.name === 'exports' && at.ir.moduleKind === 'commonjs') return traceTarget(tracer, at, { kind: 'own-namespace', file: at.file }, path, frozen(at, way, path));
  return /^(undefined|NaN|Infinity)$/.test(value.name) ? nothing : unexplained(at, way);
}

/** `namespace Settings { export const token = ... }` */
function traceNamespace(tracer: Tracer, at: Located, { exports }: ValueOf<'namespace'>, [name, ...rest]: Path, way: Way): Trace {
  const exported = exports.find((one) => one.name === name);
  return exported ? merge(bindingAt(at.ir, exported.binding).writes.map((write) => tracer.trace(beside(at, write), rest, way))) : nothing;
}

function traceTemplate(tracer: Tracer, at: Located, { texts, parts }: ValueOf<'template'>, way: Way): Trace {
  const found = into(tracer, at, parts, 'interpolated', way);
  const format = found.untrusted.length > 0 ? handBuilt(texts) : undefined;
  const built = format ? { ...found, untrusted: found.untrusted.map((hit) => ({ ...hit, source: { ...hit.source, format } })) } : found;
  return isServiceMailbox(texts) ? seenOnly(built) : built;
}

/** Only `+` makes a value that holds its operands; every other operator makes a number or a boolean. */
function traceBinary(tracer: Tracer, at: Located, value: ValueOf<'binary'>, way: Way): Trace {
  return value.operator === '+' ? into(tracer, at, [value.left, value.right], 'joined', way) : nothing;
}

/** A condition is no flow: `x ? a : b` holds nothing of `x`, and `a && b` is `b` or something falsy. */
function traceChoice(tracer: Tracer, at: Located, value: ValueOf<'choose'>, path: Path, way: Way): Trace {
  const options = value.kind === 'and' ? value.options.slice(-1) : isGiven(at, value, way) ? value.options.slice(0, 1) : value.options;
  // The parts may differ: none of them is the whole any more, but each still is handed over by itself.
  const found = options.map((option) => tracer.trace(beside(at, option), path, apart(way)));
  return merge(isMessageFirst(at, value) ? [found[0] ?? nothing, ...found.slice(1).map((trace) => without(trace, ['raw-error'], true))] : found);
}

/** `error.message || JSON.stringify(error)`: every error has a message. */
function isMessageFirst(at: Located, { kind, options: [first] }: ValueOf<'choose'>): boolean {
  const value = first === undefined ? undefined : valueAt(at.ir, first);
  return (kind === 'or' || kind === 'nullish') && value?.op === 'member' && (value.name === 'message' || value.name === 'stack');
}

/** A default is for a parameter that is given nothing. */
function isGiven(at: Located, { kind, options: [first] }: ValueOf<'choose'>, way: Way): boolean {
  const given = kind === 'default' && first !== undefined ? givenFor(beside(at, first), way) : undefined;
  const value = given && valueOf(given);
  return value?.op === 'literal' && value.kind !== 'undefined';
}

/** The parts of a text: it shows each of them, but of an object in it only that it is one. */
function into(tracer: Tracer, at: Located, parts: readonly ValueId[], kind: StepKind, way: Way): Trace {
  const next = { ...stepped(at, kind, intoText(way)), asText: true };
  return merge(parts.map((part) => (valueAt(at.ir, part).op === 'literal' ? nothing : tracer.trace(beside(at, part), [], next))));
}

/** `noreply@${host}` is a mailbox of the service, whatever the host is; `${name}@example.com` is nobody's. */
const isServiceMailbox = (texts: readonly string[]): boolean => texts.slice(0, -1).some((text) => /[\w.-]@$/.test(text)) || texts.some((text) => /@example\./.test(text));

/** What was found, without what could not be seen: nothing else about the value is in doubt. */
const seenOnly = (trace: Trace): Trace => ({ ...trace, opaque: [], parameters: [] });

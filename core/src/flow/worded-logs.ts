import { bindingAt, functionAt } from '../ir/access.js';
import { dominates } from '../ir/dominates.js';
import { identify } from '../facts/identity.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import type { LogCall } from '../facts/log-call.js';
import { securityWording, type SecurityWording } from '../facts/security-wording.js';
import { messageFields, quietMethods, recordsOtherThings, warningMethods } from '../model/log-levels.js';
import { emitterMethod, requestMember } from '../model/security-log.js';
import { everydayEvents } from '../model/security-wording.js';
import type { Program } from '../program/program.js';
import { constantString } from './constants.js';
import type { EmitCall } from './emit-calls.js';
import { callsIn } from './log-calls.js';

/** A line of an ordinary log that says what security wants on record as an event. */
export interface WordedLog extends SecurityWording {
  /** The text that says so. */
  readonly at: Located;
  readonly log: LogCall;
  /** How an emitter in view is written: `security.inRequest.emit`. */
  readonly emitter: string | undefined;
  /** It says that something went wrong, and is written as a warning or worse. */
  readonly alarmed: boolean;
}

/**
 * The log calls whose message speaks of a security event, where none is emitted on the same way. Serves X9.1, X9.2.
 *
 * @param emits the calls that record an event
 */
export function wordedLogs(program: Program, logs: readonly LogCall[], emits: readonly EmitCall[]): readonly WordedLog[] {
  return logs.filter((log) => !log.failed && !quietMethods.has(log.method) && !recordsOtherThings.has(log.library)).flatMap((log) => {
    const at = messageOf(log);
    const said = wordingOf(log);
    if (!at || !said || said.outcome === 'attempt' || everydayEvents.has(said.event) || [...emits.map((emit) => emit.at), ...emitsByName(program, log.at)].some((emit) => onSameWay(emit, log))) return [];
    return [{ ...said, at, log, emitter: emitterInView(program, log.at), alarmed: said.outcome === 'failure' && warningMethods.has(log.method) }];
  });
}

/** What the text of a log call says about security. @param log the call and what it writes */
export function wordingOf(log: Pick<LogCall, 'at' | 'written'>): SecurityWording | undefined {
  const at = messageOf(log);
  return at && securityWording(textOf(at));
}

/** The first text of a call: `log.warn({ id }, 'login failed')`, `log.warn({ msg: 'login failed' })`. */
function messageOf({ at, written }: Pick<LogCall, 'at' | 'written'>): Located | undefined {
  for (const id of written) {
    const argument = beside(at, id);
    const value = valueOf(argument);
    if (textOf(argument) !== '') return argument;
    const field = value.op === 'object' ? value.entries.find(({ name }) => name !== undefined && messageFields.has(name)) : undefined;
    if (field && textOf(beside(at, field.value)) !== '') return beside(at, field.value);
  }
  return undefined;
}

/** What is written in the source of a text, with `…` for the rest. */
function textOf(at: Located): string {
  const value = valueOf(at);
  switch (value.op) {
    case 'literal': return value.kind === 'string' ? value.text : '';
    case 'template': return value.texts.join(' … ');
    case 'binary': {
      const sides = value.operator === '+' ? [value.left, value.right].map((side) => textOf(beside(at, side))) : [];
      return sides.every((side) => side === '') ? '' : sides.map((side) => (side === '' ? '…' : side)).join(' ');
    }
    default: return '';
  }
}

/** `audit.emit('authz_change', …)`: whatever it is called on, it emits an event. */
function emitsByName(program: Program, log: Located): readonly Located[] {
  return callsIn(program, log.file).filter((at) => {
    const call = valueOf(at);
    const callee = call.op === 'call' && call.fn === valueOf(log).fn ? valueOf(beside(at, call.callee)) : undefined;
    return call.op === 'call' && callee?.op === 'member' && callee.name === emitterMethod && call.args[0] !== undefined && /^[a-z]+_[a-z_]+$/.test(constantString(program, beside(at, call.args[0])) ?? '');
  });
}

/** Whoever comes by one of them comes by the other. */
function onSameWay(emit: Located, log: LogCall): boolean {
  const [one, other] = [valueOf(emit), valueOf(log.at)];
  if (emit.file !== log.at.file || one.fn !== other.fn) return false;
  return dominates(log.at.ir, one.fn, one.block, other.block) || dominates(log.at.ir, one.fn, other.block, one.block);
}

/** The emitter that a name of the file stands for, where the call can see it. */
function emitterInView(program: Program, at: Located): string | undefined {
  for (const binding of at.ir.bindings) {
    const [write] = binding.writes;
    if (write === undefined || !isInView(at, binding.fn) || binding.writes.length > 1) continue;
    const known = identify(program, beside(at, write));
    if (known?.kind === 'security-log') return `${bindingAt(at.ir, binding.id).name}.${requestMember}.${emitterMethod}`;
  }
  return undefined;
}

function isInView(at: Located, declaredIn: number): boolean {
  for (let fn = valueOf(at).fn; fn >= 0; fn = functionAt(at.ir, fn).parent) if (fn === declaredIn) return true;
  return false;
}

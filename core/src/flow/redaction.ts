import { blockAt, functionAt, valueAt } from '../ir/access.js';
import { returnedValues } from '../ir/function-uses.js';
import { isMask } from '../facts/cleans.js';
import type { Located } from '../facts/located.js';
import type { LogCall } from '../facts/log-call.js';
import type { Policy } from '../policy/policy.js';
import type { Program } from '../program/program.js';
import type { Path } from './hit.js';
import { functionOf, setupOf, type LoggerSetup } from './logger-setup.js';
import { originsOf } from './origins.js';
import { redactsField } from './redact-path.js';

/** `unknown`: the logger's set-up, or what its functions do, cannot be seen. */
export type Redaction = 'covered' | 'open' | 'unknown';

/** Libraries that can be set up to hide fields. */
const configurable: ReadonlySet<string> = new Set(['pino', 'winston', 'bunyan', 'fastify', 'nestjs-pino']);

/**
 * Does the redaction that a logger is configured with hide what stands at a field of a log call's argument?
 *
 * @param position which argument of the log call
 * @param field names from the argument down to the value; undefined for part of a text, which no redaction by field reaches
 */
export function redaction(program: Program, policy: Policy, log: LogCall, position: number, field: Path | undefined): Redaction {
  if (!configurable.has(log.library) || field === undefined) return 'open';
  const setup = setupOf(program, log.library, log.made);
  // The first argument's fields are the record's; winston takes its fields from the argument after the message.
  const merged = log.library === 'winston' ? position >= 0 : position === 0;
  if (!merged || field.length === 0) return 'open';
  const answers: Redaction[] = [];
  if (log.library !== 'winston') answers.push(listed(program, policy, setup, field));
  answers.push(serialized(program, policy, setup.serializers, field));
  if (setup.formats === 'unknown') answers.push('unknown');
  else for (const format of setup.formats) answers.push(survives(program, policy, format, field));
  return answers.includes('covered') ? 'covered' : answers.includes('unknown') ? 'unknown' : 'open';
}

function listed(program: Program, policy: Policy, { redact, censor }: LoggerSetup, field: Path): Redaction {
  if (redact === 'unknown') return 'unknown';
  if (!redactsField(redact, field)) return 'open';
  return censor && survives(program, policy, censor, []) !== 'covered' ? 'unknown' : 'covered';
}

function serialized(program: Program, policy: Policy, serializers: ReadonlyMap<string, Located> | 'unknown', field: Path): Redaction {
  if (serializers === 'unknown') return 'unknown';
  const [first, ...rest] = field;
  const serializer = first === undefined ? undefined : serializers.get(first);
  return serializer ? survives(program, policy, serializer, rest) : 'open';
}

/**
 * A function that masks text on one of its ways is there to mask: that it gives back what is no text, or what holds none of the known secrets, as it is
 * does not make it a leak.
 */
function masksText(target: { readonly ir: Located['ir']; readonly fn: number }): boolean {
  return functionAt(target.ir, target.fn).blocks.some((block) => blockAt(target.ir, block).values.some((id) => {
    const call = valueAt(target.ir, id);
    const callee = call.op === 'call' ? valueAt(target.ir, call.callee) : undefined;
    return call.op === 'call' && callee?.op === 'member' && isMask(target.ir, callee.name, call.args);
  }));
}

/** Does a function that makes a new value of its first parameter leave this field in it? */
function survives(program: Program, policy: Policy, at: Located, field: Path): Redaction {
  const target = functionOf(program, at);
  if (!target) return 'unknown';
  if (field.length === 0 && masksText(target)) return 'covered';
  let seen: Redaction = 'covered';
  for (const value of returnedValues(target.ir, target.fn)) {
    const { trace } = originsOf(program, policy, { file: target.file, ir: target.ir, value });
    const kept = trace.parameters.filter((origin) => origin.fn === target.fn && origin.file === target.file && origin.index === 0);
    if (kept.some(({ path, omit }) => path.every((name, i) => name === field[i] || name === '*') && !omit.includes(field[path.length] ?? ''))) return 'open';
    if (trace.opaque.length > kept.length) seen = 'unknown';
  }
  return seen;
}

import type { ValueOf } from '../ir/ir.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { logCall, type LogCall } from '../facts/log-call.js';
import type { Program } from '../program/program.js';
import { useOf, type Use } from './use.js';

/** Where an expression stands in a log call, with nothing between them that does anything with it. */
export interface LogArgument {
  readonly log: LogCall;
  readonly call: ValueOf<'call'>;
  /** Of the argument that it is or stands in. */
  readonly index: number;
  /** What is around it in the argument, the innermost first. */
  readonly around: readonly Use[];
}

const MAX_DEPTH = 8;

/** Loggers that write what they are given and do nothing else with it. */
const known: ReadonlySet<string> = new Set(['console', 'pino', 'bunyan', 'winston', 'log4js', 'nest', 'nestjs-pino', 'fastify']);

/** The log call that an expression is written in, by itself or in an object, list or text; undefined where it goes through anything else, or the logger is known by its name only. */
export function logArgument(program: Program, at: Located): LogArgument | undefined {
  const around: Use[] = [];
  let current = at.value;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const use = useOf(at.ir, current);
    if (!use || use.kind === 'other' || use.kind === 'spread') return undefined;
    if (use.kind === 'argument') {
      const log = logCall(program, beside(at, use.by));
      const call = valueOf(beside(at, use.by));
      return log && log !== 'undecided' && known.has(log.library) && call.op === 'call' ? { log, call, index: use.index, around } : undefined;
    }
    around.push(use);
    current = use.by;
  }
  return undefined;
}

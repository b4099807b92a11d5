import { blockAt, functionAt, valueAt } from '../ir/access.js';
import type { Block, FileIR, FunctionId, ValueId } from '../ir/ir.js';
import { statusFields, statusMethods, statusOfName } from '../model/status-codes.js';
import { dottedName } from './dotted-name.js';
import { splitName } from './split-name.js';

/** The status that an expression answers with or throws, where it is written there: `res.status(401)`, `ctx.status = 500`, `new ForbiddenException()`. */
export function answeredStatus(ir: FileIR, id: ValueId): number | undefined {
  const value = valueAt(ir, id);
  if (value.op === 'store') return value.name === 'status' || value.name === 'statusCode' ? statusOf(ir, value.value) : undefined;
  if (value.op !== 'call') return undefined;
  const callee = valueAt(ir, value.callee);
  const name = dottedName(ir, value.callee)?.split('.').at(-1) ?? (callee.op === 'member' ? callee.name : undefined);
  if (name === undefined) return undefined;
  if (value.kind === 'new') return statusOfName(splitName(name)) ?? firstStatus(ir, value.args);
  const position = statusMethods.get(name);
  const given = position === undefined ? undefined : value.args[position];
  const found = given === undefined ? undefined : statusOf(ir, given) ?? inOptions(ir, given);
  return found ?? (/^(?:unauthorized|forbidden|badRequest|notFound|tooManyRequests)$/.test(name) ? statusOfName(splitName(name)) : undefined);
}

/** `new HttpException('...', 429)`, `new Response(body, { status: 401 })`, `new TRPCError({ code: 'UNAUTHORIZED' })` */
function firstStatus(ir: FileIR, args: readonly ValueId[]): number | undefined {
  for (const argument of args) {
    const found = statusOf(ir, argument) ?? inOptions(ir, argument);
    if (found !== undefined) return found;
  }
  return undefined;
}

function inOptions(ir: FileIR, id: ValueId): number | undefined {
  const value = valueAt(ir, id);
  const entry = value.op === 'object' ? value.entries.find(({ name }) => name !== undefined && statusFields.has(name)) : undefined;
  if (!entry) return undefined;
  const given = valueAt(ir, entry.value);
  return given.op === 'literal' && given.kind === 'string' ? statusOfName(splitName(given.text)) : statusOf(ir, entry.value);
}

/** `429`, `HttpStatus.TOO_MANY_REQUESTS`, a constant of the file that is one of them */
function statusOf(ir: FileIR, id: ValueId, depth = 0): number | undefined {
  const value = valueAt(ir, id);
  if (value.op === 'literal') return value.kind === 'number' && /^[1-5]\d\d$/.test(value.text) ? Number(value.text) : undefined;
  if (value.op === 'member') return statusOfName(splitName(value.name)) ?? (/^(?:value|code)$/.test(value.name) && depth < 4 ? statusOf(ir, value.object, depth + 1) : undefined);
  if (value.op === 'cast' && depth < 4) return statusOf(ir, value.value, depth + 1);
  if (value.op !== 'read' || depth > 3) return undefined;
  const [write, ...others] = ir.bindings[value.binding]?.writes ?? [];
  const only = write === undefined || others.length > 0 ? undefined : valueAt(ir, write);
  return only?.op === 'write' ? statusOf(ir, only.value, depth + 1) : undefined;
}

/** The statuses that a block answers with. */
export const statusesIn = (ir: FileIR, block: Block): readonly number[] => block.values.flatMap((id) => answeredStatus(ir, id) ?? []);

/** Those that a function answers with, in its own blocks. */
export const statusesOf = (ir: FileIR, fn: FunctionId): readonly number[] => functionAt(ir, fn).blocks.flatMap((id) => statusesIn(ir, blockAt(ir, id)));

export const isClientError = (status: number): boolean => status >= 400 && status < 500;
export const isServerError = (status: number): boolean => status >= 500;

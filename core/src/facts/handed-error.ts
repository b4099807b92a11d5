import { isFailedValue } from './failed-value.js';
import { valueOf, type Located } from './located.js';
import type { Program } from '../program/program.js';

/** Is an object that a `next` is handed an error: `next({ status: 403, message: 'no' })`? tRPC hands on a context, Prisma what it was asked. */
export function isHandedError(program: Program, at: Located): boolean {
  const value = valueOf(at);
  return value.op === 'object' && (isFailedValue(program, at) || value.entries.some(({ name }) => name === 'message'));
}

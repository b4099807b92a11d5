import { functionAt, lineAndColumn } from '../ir/access.js';
import type { FileIR, FunctionId } from '../ir/ir.js';
import { enclosingNames } from '../facts/describe.js';
import type { EntryPoint } from '../entries/find-entries.js';
import type { Place } from '../finding.js';
import type { Program } from '../program/program.js';
import type { FoundHandler } from './found-handlers.js';

/** The callback of `passport.authenticate(...)` inside of a guard: whom it turns away the guard turns away. */
export const isPartOfGuard = ({ handler, entry }: FoundHandler, all: readonly FoundHandler[]): boolean => handler.kind === 'authz-guard'
  && all.some((other) => other.handler.kind === 'authz-guard' && other.entry.file === entry.file && isWithin(entry.ir, functionAt(entry.ir, entry.fn).parent, other.entry.fn));

function isWithin(ir: FileIR, inner: FunctionId, outer: FunctionId): boolean {
  for (let id = inner; id > 0; id = functionAt(ir, id).parent) if (id === outer) return true;
  return false;
}

/** The name of the function; of one without, how it begins. */
export function placeOfHandler({ entry: { file, ir, fn } }: FoundHandler): Place {
  const { nameRange, start, end, kind } = functionAt(ir, fn);
  if (nameRange && nameRange.start >= start && nameRange.end <= end) return { file, start: nameRange.start, end: nameRange.end };
  const line = ir.lineStarts.find((one) => one > start) ?? end;
  return { file, start, end: Math.min(end, Math.max(start + 1, line - 1), start + (kind === 'arrow' ? 40 : 60)) };
}

/** The line of a place, 1-based. */
export const lineOf = (program: Program, { file, start }: Place): number => {
  const ir = program.ir(file);
  return ir ? lineAndColumn(ir, start).line : 1;
};

/** The names that a handler stands in, from the outside in. */
export const standsIn = ({ file, ir, fn }: EntryPoint): readonly string[] => enclosingNames({ file, ir, value: functionAt(ir, fn).parameters[0] ?? 0 });

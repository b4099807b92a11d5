import { valueAt } from '../ir/access.js';
import { returnedValues } from '../ir/function-uses.js';
import type { FileIR, ValueId } from '../ir/ir.js';
import type { LoggerModel, WrittenArguments, WrittenPart } from '../model/loggers/index.js';

/** The arguments of a log call that end up in its record, or the values in them that do. */
export function written(ir: FileIR, args: readonly ValueId[], which: WrittenArguments): readonly ValueId[] {
  const first = args[0] === undefined ? undefined : valueAt(ir, args[0]);
  switch (which) {
    case 'all': return args;
    case 'first': return args.slice(0, 1);
    case 'last': return args.slice(-1);
    case 'after-condition': return args.slice(1);
    // winston also takes one entry object: log({ level, message, ... })
    case 'after-level': return args.length === 1 && first?.op === 'object' ? args : args.slice(1);
    default: return which.flatMap((part) => writtenPart(ir, args, part));
  }
}

/** Those of them that are written as a text. */
export function writtenAsText(ir: FileIR, args: readonly ValueId[], which: WrittenArguments): readonly ValueId[] {
  return typeof which === 'string' ? [] : which.flatMap((part) => (part.asText ? writtenPart(ir, args, part) : []));
}

/** Of an object that does not stand there in place nothing is known. */
function writtenPart(ir: FileIR, args: readonly ValueId[], { argument, property, except }: WrittenPart): readonly ValueId[] {
  const given = args[argument];
  if (given === undefined || property === undefined) return given === undefined ? [] : [given];
  const found = valuesIn(ir, given, (name) => name === property);
  return except ? found.flatMap((id) => valuesIn(ir, id, (name) => name !== except)) : found;
}

function valuesIn(ir: FileIR, object: ValueId, wanted: (name: string) => boolean): readonly ValueId[] {
  const value = valueAt(ir, object);
  if (value.op !== 'object') return [];
  return value.entries.flatMap(({ kind, name, value: id }) => (name !== undefined && wanted(name) && kind !== 'getter' && kind !== 'setter' ? [id] : []));
}

/** `logger.debug('...', () => ({ ... }))`: of a logger that runs the functions it is given, what they return. */
export function withReturned(ir: FileIR, values: readonly ValueId[], { lazy }: LoggerModel): readonly ValueId[] {
  if (!lazy) return values;
  return values.flatMap((id) => {
    const value = valueAt(ir, id);
    return value.op === 'function' ? returnedValues(ir, value.target) : [id];
  });
}

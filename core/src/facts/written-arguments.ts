import { valueAt } from '../ir/access.js';
import type { FileIR, ValueId } from '../ir/ir.js';
import type { WrittenArguments } from '../model/loggers/index.js';

/** The arguments of a log call that end up in its record. */
export function written(ir: FileIR, args: readonly ValueId[], which: WrittenArguments): readonly ValueId[] {
  const first = args[0] === undefined ? undefined : valueAt(ir, args[0]);
  switch (which) {
    case 'all': return args;
    case 'first': return args.slice(0, 1);
    case 'after-condition': return args.slice(1);
    // winston also takes one entry object: log({ level, message, ... })
    case 'after-level': return args.length === 1 && first?.op === 'object' ? args : args.slice(1);
  }
}

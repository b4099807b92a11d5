import { valueAt } from '../ir/access.js';
import type { ValueOf } from '../ir/ir.js';
import { definitionsOf } from '../facts/definitions.js';
import { holderOf } from '../facts/holder.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { inputParser } from '../facts/procedure-input.js';
import type { Path, Trace, Way } from './hit.js';
import { traceShape } from './schema-fields.js';
import { schemaShape } from './schemas/index.js';
import type { Tracer } from './tracer.js';

/** `procedure.input(schema).mutation(({ input }) => ...)`: the input is what the project's own schema lets through; undefined where it cannot be read. */
export function traceProcedureInput(tracer: Tracer, at: Located, value: ValueOf<'member'>, path: Path, way: Way): Trace | undefined {
  if (value.name !== 'input') return undefined;
  const options = parameterOf(tracer, beside(at, value.object));
  const parser = options && inputParser(options, valueOf(options).fn);
  if (!parser || holderOf(tracer.program, options)?.holder !== 'procedure-options') return undefined;
  const shape = schemaShape(tracer.program, parser);
  return shape && traceShape(tracer, shape, at, path, way);
}

function parameterOf(tracer: Tracer, at: Located): Located | undefined {
  if (valueOf(at).op === 'parameter') return at;
  const definitions = valueOf(at).op === 'read' ? definitionsOf(tracer.program, at) : undefined;
  const [only, ...others] = definitions?.kind === 'values' ? definitions.values : [];
  return only && others.length === 0 && valueAt(only.ir, only.value).op === 'parameter' ? only : undefined;
}

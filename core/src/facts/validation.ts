import { valueAt } from '../ir/access.js';
import type { ValueId, ValueOf } from '../ir/ir.js';
import { parsingMethods, schemaBuilders } from '../model/frameworks/queries.js';
import type { Program } from '../program/program.js';
import { identify } from './identity.js';
import { beside, type Located } from './located.js';
import { dottedName } from './specifier.js';
import { splitName } from './split-name.js';

/** The argument of `schema.parse(value)`: what comes out is what went in, once it has been looked at. */
export function validatedArgument(program: Program, at: Located, call: ValueOf<'call'>): ValueId | undefined {
  const callee = valueAt(at.ir, call.callee);
  const [first] = call.args;
  if (callee.op !== 'member' || first === undefined || !parsingMethods.has(callee.name)) return undefined;
  return isSchema(program, at, callee.object) ? first : undefined;
}

const MAX_CHAIN = 12;

/** By what it is called (`bodySchema`), or by what it is built with: `z.object({ ... }).strict()`. */
function isSchema(program: Program, at: Located, id: ValueId, depth = 0): boolean {
  const value = valueAt(at.ir, id);
  if (depth > MAX_CHAIN) return false;
  const name = dottedName(at.ir, id)?.split('.').at(-1);
  if (depth === 0 && name !== undefined && splitName(name).at(-1) === 'schema') return true;
  if (value.op === 'call') return isSchema(program, at, value.callee, depth + 1);
  if (value.op === 'member') return isSchema(program, at, value.object, depth + 1);
  const known = value.op === 'read' ? identify(program, beside(at, id)) : undefined;
  return known?.kind === 'export' && schemaBuilders.has(known.package);
}

import { keyOf, type Located } from '../../facts/located.js';
import { drizzleChanges, drizzleFinds, drizzleKeeps, drizzleSelects } from '../../model/schemas/drizzle.js';
import { mongooseKeeps, mongooseQueries } from '../../model/schemas/mongoose.js';
import { typeormFinds, typeormMakes } from '../../model/schemas/typeorm.js';
import { zodParses, zodSafeParses } from '../../model/schemas/zod.js';
import type { Program } from '../../program/program.js';
import { callsInChain } from './calls-in-chain.js';
import { drizzleResult } from './drizzle.js';
import { mongooseResult } from './mongoose.js';
import type { Shape } from './shape.js';
import { typeormResult } from './typeorm.js';
import { zodResult } from './zod.js';

export { below, fieldBelow, type Field, type Shape } from './shape.js';
export { schemaShape } from './zod.js';

/** Names of the last call of a chain that may give what a schema describes: the cheap test before anything is followed. */
const giving: ReadonlySet<string> = new Set([
  ...zodParses, ...zodSafeParses, ...mongooseQueries.keys(), ...mongooseKeeps, 'select', ...typeormFinds.keys(), ...typeormMakes,
  ...drizzleSelects, ...drizzleChanges, ...drizzleFinds.keys(), ...drizzleKeeps,
]);

const found = new WeakMap<Program, Map<string, { readonly shape: Shape | undefined }>>();

/** What the project's own schema says of the result of a call: Zod, Drizzle, Mongoose, TypeORM. Worked out once a call: many searches come by. */
export function schemaOfResult(program: Program, at: Located): Shape | undefined {
  let known = found.get(program);
  if (!known) found.set(program, known = new Map<string, { readonly shape: Shape | undefined }>());
  const key = keyOf(at);
  let answer = known.get(key);
  if (!answer) known.set(key, answer = { shape: shapeOf(program, at) });
  return answer.shape;
}

function shapeOf(program: Program, at: Located): Shape | undefined {
  const calls = callsInChain(at);
  const last = calls.at(-1);
  if (!last || (last.call.kind !== 'new' && !giving.has(last.name ?? ''))) return undefined;
  return zodResult(program, last) ?? drizzleResult(program, calls) ?? mongooseResult(program, calls) ?? (calls.length === 1 ? typeormResult(program, last) : undefined);
}

import { bindingAt, valueAt } from '../ir/access.js';
import type { ValueId } from '../ir/ir.js';
import { definitionsOf } from '../facts/definitions.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { splitName } from '../facts/split-name.js';
import type { Program } from '../program/program.js';

/** How a library's procedures are built: with steps of these names, each of which gives back a procedure, from what is a root. */
export interface ProcedureModel {
  readonly steps: ReadonlySet<string>;
  readonly isRoot: (program: Program, at: Located) => boolean;
  /** What stands in a root is built, too: `os.planet.list` of a contract. */
  readonly members?: boolean;
}

const MAX_DEPTH = 20;

/** Was a value built by the steps of a library? `publicProcedure`, `t.procedure.input(...)`, `const base = os.use(...)`. */
export function isBuilt(program: Program, at: Located, model: ProcedureModel, depth = 0): boolean {
  if (depth > MAX_DEPTH) return false;
  if (model.isRoot(program, at)) return true;
  const value = valueOf(at);
  switch (value.op) {
    case 'call': {
      const callee = valueAt(at.ir, value.callee);
      return callee.op === 'member' && model.steps.has(callee.name) && isBuilt(program, beside(at, callee.object), model, depth + 1);
    }
    case 'read': return valuesOf(program, at).some((one) => isBuilt(program, one, model, depth + 1));
    case 'member': return model.members === true && isBuilt(program, beside(at, value.object), model, depth + 1);
    case 'write': case 'cast': return isBuilt(program, beside(at, value.value), model, depth + 1);
    default: return false;
  }
}

/** `publicProcedure`, `adminProc`: where the root cannot be seen, its name tells. */
export const endsAsProcedure = (name: string): boolean => ['procedure', 'proc'].includes(splitName(name).at(-1) ?? '');

/** The names that the steps in front of the last one are written with, and the middleware among them. */
export function chainOf(program: Program, at: Located, object: ValueId): { readonly names: readonly string[]; readonly around: readonly Located[] } {
  const names: string[] = [];
  const around: Located[] = [];
  let place: Located | undefined = beside(at, object);
  for (let step = 0; place !== undefined && step < MAX_DEPTH; step++) {
    const here: Located = place;
    const value = valueOf(here);
    if (value.op === 'read' && here.file === at.file) names.push(bindingAt(here.ir, value.binding).name);
    if (value.op === 'call') {
      const callee = valueAt(here.ir, value.callee);
      if (callee.op === 'member' && callee.name === 'use') around.unshift(...value.args.slice(0, 1).map((one) => beside(here, one)));
      place = callee.op === 'member' ? beside(here, callee.object) : undefined;
    } else {
      place = value.op === 'member' ? beside(here, value.object) : value.op === 'read' ? whatItIs(program, here) : value.op === 'write' || value.op === 'cast' ? beside(here, value.value) : undefined;
    }
  }
  return { names, around };
}

/** `const adminProcedure = publicProcedure.use(isAdmin)` */
function whatItIs(program: Program, at: Located): Located | undefined {
  const values = valuesOf(program, at);
  return values.length === 1 ? values[0] : undefined;
}

function valuesOf(program: Program, at: Located): readonly Located[] {
  const definitions = definitionsOf(program, at);
  return definitions.kind === 'values' ? definitions.values : definitions.target?.kind === 'own' ? definitions.target.values : [];
}

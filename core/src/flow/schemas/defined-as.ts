import { identify } from '../../facts/identity.js';
import { definitionsOf } from '../../facts/definitions.js';
import { beside, valueOf, type Located } from '../../facts/located.js';
import { exportTarget, type ImportTarget } from '../../program/modules.js';
import type { Program } from '../../program/program.js';
import { resolveConstant } from '../constants.js';
import { requireTarget, wholeModule } from '../required.js';

const MAX_STEPS = 12;

/** The expression that a name was defined as, through imports, `require` and the exports of modules; undefined where there are several or none. */
export function definedAs(program: Program, at: Located, steps = 0): Located | undefined {
  if (steps > MAX_STEPS) return undefined;
  const place = resolveConstant(program, at);
  const value = valueOf(place);
  switch (value.op) {
    case 'call': {
      const required = requireTarget(program, place, value);
      return required ? ofTarget(program, required, steps) : place;
    }
    case 'member': {
      const module = identify(program, beside(place, value.object));
      return module?.kind === 'namespace' ? ofTarget(program, exportTarget(program, module.file, value.name), steps) : place;
    }
    case 'read': {
      const definitions = definitionsOf(program, place);
      return definitions.kind === 'import' ? ofTarget(program, definitions.target, steps) : undefined;
    }
    // `mongoose.models.User || mongoose.model('User', schema)`
    case 'choose': return value.kind === 'or' || value.kind === 'nullish' ? value.options.slice(-1).map((id) => definedAs(program, beside(place, id), steps + 1))[0] : undefined;
    default: return place;
  }
}

function ofTarget(program: Program, target: ImportTarget, steps: number): Located | undefined {
  const values = target?.kind === 'own' ? target.values : target?.kind === 'own-namespace' ? wholeModule(program, target.file) : [];
  const [only] = values;
  return only && values.length === 1 ? definedAs(program, only, steps + 1) : undefined;
}

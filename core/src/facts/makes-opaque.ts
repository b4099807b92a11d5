import { opaqueSteps } from '../model/sanitizers/index.js';
import type { Program } from '../program/program.js';
import { definitionsOf } from './definitions.js';
import { identify } from './identity.js';
import { beside, valueOf, type Located } from './located.js';

const MAX_NAMES = 3;

/** What a call gives back that makes values opaque: `redacting('password')` as the step of a schema, `redactedColumn(…)` as a transformer; also behind a name. */
export function makesOpaque(program: Program, at: Located, names = 0): boolean {
  const value = valueOf(at);
  if (value.op === 'read' && names < MAX_NAMES) {
    const definitions = definitionsOf(program, at);
    const values = definitions.kind === 'values' ? definitions.values : definitions.target?.kind === 'own' ? definitions.target.values : [];
    return values.length > 0 && values.every((one) => makesOpaque(program, one, names + 1));
  }
  if (value.op !== 'call') return false;
  const known = identify(program, beside(at, value.callee));
  return known?.kind === 'export' && opaqueSteps.some((step) => step.package === known.package && step.path === known.path);
}

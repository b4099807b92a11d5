import { lineAndColumn } from '../ir/access.js';
import type { ExportIR, FileIR } from '../ir/ir.js';
import { Evaluation } from './evaluation.js';
import { NotPlain } from './not-plain.js';
import type { KeyPath, PolicyProblem } from './problem.js';

export type Evaluated =
  | { readonly value: unknown; readonly lineOf: (keys: KeyPath) => number | undefined; readonly problems?: undefined }
  | { readonly problems: readonly PolicyProblem[] };

/**
 * What a config file exports, found without running it: literals, arrays, objects, spreads and names of constants, members of
 * constants, casts, and `defineConfig(...)`.
 *
 * @returns the value, made of fresh plain objects, and the line of each of its keys; or why it has none
 */
export function evaluateConfig(ir: FileIR): Evaluated {
  const evaluation = new Evaluation(ir);
  try {
    const exported = onlyExport(ir);
    const value = exported.kind === 'value' ? evaluation.value(exported.value) : evaluation.constant(exported.binding, exported.start);
    return { value, lineOf: (keys) => lineAndColumn(ir, placeOf(evaluation, exported.start, value, keys)).line };
  } catch (error) {
    if (!(error instanceof NotPlain)) throw error;
    return { problems: [{ keys: [], line: lineAndColumn(ir, error.offset).line, message: error.message }] };
  }
}

function onlyExport(ir: FileIR): Extract<ExportIR, { kind: 'value' | 'binding' }> {
  const found = ir.exports.filter((entry) => entry.kind !== 'all' && (entry.name === 'default' || entry.name === '='));
  const [first, second] = found;
  if (!first) throw new NotPlain('a default export (or `module.exports`)', 0, 'is missing');
  if (second) throw new NotPlain('a second default export', second.start, 'leaves it open which one is meant');
  if (first.kind === 'value' || first.kind === 'binding') return first;
  throw new NotPlain('an export from another file', first.start);
}

/** Where the deepest part of a key path that is there stands. */
function placeOf(evaluation: Evaluation, exportedAt: number, value: unknown, keys: KeyPath): number {
  let place = exportedAt;
  let current = value;
  for (const key of keys) {
    if (typeof current !== 'object' || current === null) return place;
    place = evaluation.places.get(current)?.get(key) ?? place;
    current = (current as Record<string | number, unknown>)[key];
  }
  return place;
}

import { functionAt } from '../ir/access.js';
import type { Range } from '../ir/ir.js';
import { isClientError, statusesOf } from '../facts/answered-status.js';
import { describe } from '../facts/describe.js';
import { placeOf, type Located } from '../facts/located.js';
import type { Policy } from '../policy/policy.js';
import type { Program } from '../program/program.js';
import { recordedByHandler } from './recording-handlers.js';
import { recordsIn, strongest } from './records-in.js';
import { waysThrough } from './silent-way.js';
import { silentBranches } from './validation-branches.js';
import { validationPlaces, type ValidationPlace } from './validation-places.js';

/** A central place that turns wrong input away, and records nothing. */
export interface SilentValidation {
  readonly kind: ValidationPlace['kind'] | 'handler';
  readonly at: Located;
  readonly range: Range;
  readonly name: string;
}

/** The central places of a file where wrong input leaves no trace. Serves G5.1, G5.3. */
export function silentValidation(program: Program, policy: Policy, file: string): readonly SilentValidation[] {
  const places = validationPlaces(program, file).filter((place) => isSilent(program, policy, place));
  return [...places, ...silentBranches(program, policy, file).map(({ at }) => ({ kind: 'handler' as const, at, range: placeOf(at), name: asked(at) }))];
}

function isSilent(program: Program, policy: Policy, { kind, at, runs }: ValidationPlace): boolean {
  if (runs === 'unseen' || strongest(runs.map((run) => recordsIn(program, policy, run))) !== 'no') return false;
  // The exception that a pipe throws goes to filters and interceptors.
  if (kind === 'pipe') return !recordedByHandler(program, policy, at);
  if (kind !== 'middleware') return runs.every((run) => !waysThrough(program, policy, run).handsOn);
  return runs.every((run) => statusesOf(run.ir, run.fn).some(isClientError) && !waysThrough(program, policy, run).handsOn && functionAt(run.ir, run.fn).hasBody);
}

/** What a test asks for, as a message may show it. */
function asked(at: Located): string {
  const { op } = at.ir.values[at.value] ?? {};
  return op === 'binary' || op === 'choose' ? 'the test' : describe(at.ir, at.value);
}

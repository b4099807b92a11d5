import { canHold, holdsTagged } from '../facts/can-hold.js';
import { declarationOf, type Declared } from '../facts/declaration-of.js';
import { keyOf, refOf, valueOf } from '../facts/located.js';
import type { Policy } from '../policy/policy.js';
import { pending } from '../program/oracle.js';
import type { Program } from '../program/program.js';
import { isCleared } from './clearing.js';
import type { Passed } from './hit.js';
import { flowOf, toldHit, type Judged } from './judged.js';
import { propertyClass, type PropertyReading } from './property-class.js';
import type { Unseen } from './unseen.js';

interface Ask {
  readonly unseen: Unseen;
  readonly passed: Passed;
}

/** What the declarations of the properties and functions on the way tell of a value: a tag in their documentation, a decorator. */
export function toldByDeclarations(program: Program, policy: Policy, unseen: readonly Unseen[]): Judged[] {
  const flows: Judged[] = [];
  let waiting: readonly Ask[] = unseen.flatMap((one) => one.opaque.same.map((passed) => ({ unseen: one, passed })));
  while (waiting.length > 0) {
    const again: Ask[] = [];
    for (const ask of waiting) {
      const answer = told(program, policy, ask);
      if (answer === pending) again.push(ask);
      else if (answer) flows.push(answer);
    }
    waiting = program.oracle.flush() ? again : [];
  }
  return flows;
}

function told(program: Program, policy: Policy, { unseen: { written, opaque }, passed }: Ask): Judged | undefined | typeof pending {
  const declared = declarationOf(program, passed.at);
  if (declared === pending || declared === undefined) return declared;
  const reading = propertyClass(program, policy, declared, false);
  // What its name says was read on the way.
  if (!reading || reading.kind === 'typed' || written.told.includes(reading.reading.dataClass) || isCleared(opaque.clearings, reading.reading.dataClass, opaque.field)) return undefined;
  const holds = stillHeld(program, passed, opaque.leaf, reading);
  if (holds === pending || !holds) return holds === pending ? pending : undefined;
  const { dataClass, strength } = reading.reading;
  const hit = toldHit(opaque, passed.at, passed.steps, { dataClass, kind: reading.kind, name: reading.by ?? qualified(declared) });
  return flowOf(written, hit, strength === 'strong');
}

const qualified = ({ name, declaredIn }: Declared): string => (declaredIn === undefined ? name : `${declaredIn}.${name}`);

/** Can what is handed over still hold what was declared? Of a tag the author knows what the type holds, so it only has to be the same value. */
function stillHeld(program: Program, { at }: Passed, leaf: Passed['at'], { told: byAuthor, reading }: PropertyReading): boolean | typeof pending {
  const source = valueOf(at).op === 'call' ? undefined : program.oracle.type(refOf(at));
  const written = program.oracle.type(refOf(leaf));
  if (source === pending || written === pending) return pending;
  if (byAuthor) return holdsTagged(reading.dataClass, keyOf(at) === keyOf(leaf), source, written);
  return canHold(source, reading.dataClass) === 'certain' && canHold(written, reading.dataClass) !== 'no';
}

import { inRounds } from '../facts/in-rounds.js';
import type { Located } from '../facts/located.js';
import { pending } from '../program/oracle.js';
import type { Program } from '../program/program.js';
import type { EmitCall } from './emit-calls.js';
import { fixedness, type Fixedness } from './fixed-text.js';

/** A name or a description of an event that the source does not tell. */
export interface DynamicText {
  readonly at: Located;
  readonly call: EmitCall;
  /** `choice`: one of several names, each of which has fields of its own. */
  readonly kind: 'event' | 'description' | 'choice';
}

/** The names and descriptions at emitters that are put together while the program runs. Serves X2.1, X6.7, G7.15. */
export function dynamicTexts(program: Program, emits: readonly EmitCall[]): readonly DynamicText[] {
  const texts = emits.flatMap((call) => [
    ...(call.event ? [{ call, at: call.event, role: 'event' as const }] : []),
    ...(call.description ? [{ call, at: call.description, role: 'description' as const }] : []),
  ]);
  return inRounds(program, texts, ({ at, call, role }) => {
    const found = fixedness(program, at);
    return found === pending ? pending : { at, call, kind: kindOf(found, role, call) };
  }).flatMap(({ at, call, kind }) => (kind === undefined ? [] : [{ at, call, kind }]));
}

function kindOf(found: Fixedness, role: 'event' | 'description', { emitter }: EmitCall): DynamicText['kind'] | undefined {
  if (found === 'dynamic') return role;
  return found === 'choice' && role === 'event' && emitter === 'typed' ? 'choice' : undefined;
}

import { dottedName } from '../facts/dotted-name.js';
import type { Identity } from '../facts/identity.js';
import type { Located } from '../facts/located.js';
import type { ValueOf } from '../ir/ir.js';
import { opening } from '../model/sanitizers/index.js';
import { nothing, type Path, type Trace, type Way } from './hit.js';
import { nameClass } from './name-class.js';
import { namedHit } from './named.js';
import type { Tracer } from './tracer.js';
import { frozen, unexplained } from './way.js';

/** `reveal(user.password, { reason })`: in the clear again, and still what its wrapper is called. The wrapper's own type tells of nothing that can be printed. */
export function traceRevealed(tracer: Tracer, at: Located, call: ValueOf<'call'>, callee: Identity | undefined, path: Path, way: Way): Trace | undefined {
  const [wrapper] = call.args;
  if (wrapper === undefined || path.length > 0 || callee?.kind !== 'export' || callee.package !== opening.package || callee.path !== opening.path) return undefined;
  const name = dottedName(at.ir, wrapper);
  const [last = '', owner] = name?.split('.').reverse() ?? [];
  const reading = nameClass(tracer.policy, last, owner === undefined ? { role: 'variable' } : { role: 'property', owner });
  const left = frozen(at, way, path);
  return name === undefined || !reading ? undefined : namedHit(at, reading, name, left, { ...nothing, opaque: unexplained(at, left).opaque });
}

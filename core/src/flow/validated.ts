import type { ValueOf } from '../ir/ir.js';
import { dottedName } from '../facts/specifier.js';
import { beside, type Located } from '../facts/located.js';
import { validatedArgument } from '../facts/validation.js';
import type { Hit, Path, Trace, Way } from './hit.js';
import type { Tracer } from './tracer.js';
import { frozen, stepped, unexplained } from './way.js';

/**
 * `schema.parse(body)`, `schema.safeParse(body).data`: still the body, as far as the schema lets it through. Only of what is there as a whole: single fields are
 * judged by their names, and where the compiler knows what the schema makes, by their types.
 */
export function traceValidated(tracer: Tracer, at: Located, call: ValueOf<'call'>, path: Path, way: Way): Trace | undefined {
  const [part, ...deeper] = path;
  const validated = deeper.length > 0 || (part !== undefined && part !== 'data') ? undefined : validatedArgument(tracer.program, at, call);
  if (validated === undefined) return undefined;
  const next = stepped(at, 'passed-through', frozen(at, way, path), dottedName(at.ir, call.callee));
  const { hits } = tracer.trace(beside(at, validated), [], next);
  const whole = hits.filter((hit) => hit.source.dataClass === 'request-dump').map((hit) => doubted(hit, next.anchor ?? at));
  return whole.length === 0 ? undefined : { ...unexplained(at, way), hits: whole };
}

/** What a schema lets through may hold nothing: its type says so. */
function doubted(hit: Hit, anchor: Located): Hit {
  const known = hit.source.payload ?? { raw: false, declared: [], inferred: true };
  return { ...hit, source: { ...hit.source, certain: false, payload: { ...known, raw: false, inferred: true, anchor } } };
}

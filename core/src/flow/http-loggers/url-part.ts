import { bindingAt, valueAt } from '../../ir/access.js';
import { definitionsOf } from '../../facts/definitions.js';
import { takesRequest } from '../../facts/incoming-url.js';
import { beside, valueOf, type Located } from '../../facts/located.js';
import { isRequest } from '../../facts/request-part.js';
import { contextNames, urlParts } from '../../model/frameworks/queries.js';
import type { Program } from '../../program/program.js';

/** Is this the query or the parameters of a request's URL: `req.query`, `ctx.params`, or a variable that holds them? */
export function isUrlPart(program: Program, at: Located, depth = 0): boolean {
  const value = valueOf(at);
  if (value.op === 'cast') return isUrlPart(program, beside(at, value.value), depth);
  if (value.op === 'member') return urlParts.has(value.name) && holdsRequest(program, at, value.object);
  if (value.op !== 'read' || depth > 2) return false;
  const definitions = definitionsOf(program, at);
  return definitions.kind === 'values' && definitions.values.length === 1 && definitions.values.some((place) => isUrlPart(program, place, depth + 1));
}

function holdsRequest(program: Program, at: Located, id: number): boolean {
  if (isRequest(program, at.file, at.ir, id)) return true;
  const value = valueAt(at.ir, id);
  if (value.op === 'read') return contextNames.has(bindingAt(at.ir, value.binding).name);
  return value.op === 'parameter' && takesRequest(program, beside(at, id));
}

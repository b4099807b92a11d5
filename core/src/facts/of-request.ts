import type { Program } from '../program/program.js';
import { incomingUrl } from './incoming-url.js';
import { beside, valueOf, type Located } from './located.js';
import { requestPart } from './request-part.js';

const MAX_DEPTH = 24;

/** Did a client send it: `req.params.type`, `ctx.request.body.event.name`? */
export function isOfRequest(program: Program, at: Located): boolean {
  for (let place = at, depth = 0; depth < MAX_DEPTH; depth++) {
    if (requestPart(program, place) || incomingUrl(program, place)) return true;
    const value = valueOf(place);
    if (value.op !== 'member' && value.op !== 'index') return false;
    place = beside(place, value.object);
  }
  return false;
}

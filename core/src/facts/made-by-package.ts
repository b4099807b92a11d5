import type { Program } from '../program/program.js';
import { definitionsOf } from './definitions.js';
import { identify } from './identity.js';
import { beside, valueOf, type Located } from './located.js';

const MAX_STEPS = 12;

/** Was a value made by calling or constructing something of one of these packages: `new Redis()`, `http.createServer().on(...)`? */
export function madeByPackage(program: Program, at: Located, packages: { has(name: string): boolean } | readonly string[], steps = 0): boolean {
  const value = valueOf(at);
  const onward = (place: Located): boolean => madeByPackage(program, place, packages, steps + 1);
  if (steps > MAX_STEPS) return false;
  const isMeant = (name: string): boolean => ('has' in packages ? packages.has(name) : packages.includes(name));
  switch (value.op) {
    case 'await': case 'cast': case 'write': return onward(beside(at, value.value));
    case 'call': {
      const known = identify(program, beside(at, value.callee));
      if (known?.kind === 'export') return isMeant(known.package);
      if (known?.kind === 'function') return false;
      const callee = valueOf(beside(at, value.callee));
      return callee.op === 'member' && onward(beside(at, callee.object));
    }
    case 'read': {
      const definitions = definitionsOf(program, at);
      const values = definitions.kind === 'values' ? definitions.values : definitions.target?.kind === 'own' ? definitions.target.values : [];
      return values.some(onward) || isOfType(program, at, isMeant);
    }
    case 'parameter': case 'member': return isOfType(program, at, isMeant);
    default: return false;
  }
}

/** `server: FastifyInstance` */
function isOfType(program: Program, at: Located, isMeant: (name: string) => boolean): boolean {
  const known = identify(program, at);
  return (known?.kind === 'export' && isMeant(known.package)) || (known?.kind === 'client' && isMeant(known.library));
}

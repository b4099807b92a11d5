import { valueAt } from '../ir/access.js';
import { valuesWithin } from '../ir/function-values.js';
import type { Located } from '../facts/located.js';
import type { Program } from '../program/program.js';
import type { FunctionPlace } from './entry-point.js';
import { handlerFunctions } from './handler-functions.js';

const methods: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * The methods that a function which answers all of them tells apart: `if (req.method === 'POST')`, `switch (req.method)`. `*` where it asks after none.
 *
 * @returns at least one, each once, in the order of the text
 */
export function askedMethods(program: Program, handler: Located | FunctionPlace): readonly string[] {
  const places = 'fn' in handler ? [handler] : handlerFunctions(program, handler);
  const asked = new Set(places.flatMap(({ ir, fn }) => {
    const values = valuesWithin(ir, fn).map((id) => valueAt(ir, id));
    if (!values.some((value) => value.op === 'member' && value.name === 'method')) return [];
    return values.flatMap((value) => (value.op === 'literal' && value.kind === 'string' && methods.has(value.text) ? [value.text] : []));
  }));
  return asked.size === 0 ? ['*'] : [...asked];
}

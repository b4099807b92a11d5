import { bindingAt } from '../ir/access.js';
import type { Program } from '../program/program.js';
import { definitionsOf } from './definitions.js';
import { beside, valueOf, type Located } from './located.js';

/** What an expression begins with. */
export type Root = 'parameter' | 'import' | 'this' | 'global' | 'literal' | 'unknown';

const MAX_STEPS = 24;

/** `parameter` for `req` and all that is taken out of it or answered by it: `host.switchToHttp().getResponse()`; also for what was caught. */
export function rootOf(program: Program, at: Located, steps = 0): Root {
  const value = valueOf(at);
  const onward = (id: number): Root => rootOf(program, beside(at, id), steps + 1);
  if (steps > MAX_STEPS) return 'unknown';
  switch (value.op) {
    case 'member': case 'index': case 'rest': return onward(value.object);
    case 'call': return onward(value.callee);
    case 'await': case 'cast': case 'write': return onward(value.value);
    case 'element': return onward(value.iterable);
    case 'choose': {
      const roots = new Set(value.options.map(onward));
      const [only] = roots;
      return roots.size === 1 && only ? only : roots.size === 2 && roots.has('literal') ? [...roots].find((root) => root !== 'literal') ?? 'unknown' : 'unknown';
    }
    case 'parameter': case 'caught': return 'parameter';
    case 'this': case 'super': return 'this';
    case 'global': return 'global';
    case 'import': case 'import-call': return 'import';
    case 'literal': case 'template': case 'array': case 'object': case 'binary': case 'unary': case 'function': case 'class': return 'literal';
    case 'read': {
      const { import: imported, kind } = bindingAt(at.ir, value.binding);
      if (imported !== undefined) return 'import';
      if (kind === 'parameter' || kind === 'catch') return 'parameter';
      const definitions = definitionsOf(program, at);
      const roots = definitions.kind === 'values' ? new Set(definitions.values.map((one) => rootOf(program, one, steps + 1))) : new Set<Root>();
      const [only] = roots;
      return roots.size === 1 && only ? only : 'unknown';
    }
    default: return 'unknown';
  }
}

import { classAt, functionAt, valueAt } from '../ir/access.js';
import { contextNames } from '../model/frameworks/queries.js';
import { requestNames } from '../model/frameworks/requests.js';
import type { Program } from '../program/program.js';
import { dottedName } from './dotted-name.js';
import { identify } from './identity.js';
import { beside, valueOf, type Located } from './located.js';
import { parameterName } from './parameter-name.js';

const routeDecorators: ReadonlySet<string> = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete', 'All']);

/** Does a place stand in a function, or one around it, that is given a request, or that a controller answers one with? */
export function inHandler(program: Program, at: Located): boolean {
  for (let fn = valueOf(at).fn; fn > 0; fn = functionAt(at.ir, fn).parent) {
    const first = parameterName(at.ir, fn, 0);
    if (first !== undefined && (requestNames.has(first) || contextNames.has(first))) return true;
    const { decorators, class: owner } = functionAt(at.ir, fn);
    const routed = decorators.some((id) => {
      const factory = valueAt(at.ir, id);
      const known = factory.op === 'call' ? identify(program, beside(at, factory.callee)) : undefined;
      return known?.kind === 'export' && routeDecorators.has(known.path);
    });
    if (routed && owner !== undefined && classAt(at.ir, owner).decorators.some((id) => {
      const factory = valueAt(at.ir, id);
      return factory.op === 'call' && dottedName(at.ir, factory.callee) === 'Controller';
    })) return true;
  }
  return false;
}

import { classAt, functionAt, valueAt } from '../ir/access.js';
import { returnedValues } from '../ir/function-uses.js';
import { ancestors } from '../facts/ancestors.js';
import { identify, type Identity } from '../facts/identity.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { importTarget } from '../program/modules.js';
import type { Program } from '../program/program.js';
import { constantText } from './constant-text.js';
import type { FunctionPlace } from './entry-point.js';

/** The method that a route names by its class: `[AuthController, 'login']` of AdonisJS, also where the class is loaded late: `() => import('#controllers/auth')`. https://docs.adonisjs.com/guides/basics/controllers */
export function controllerMethod(program: Program, at: Located): FunctionPlace | undefined {
  const value = valueOf(at);
  if (value.op !== 'array' || value.elements.length !== 2) return undefined;
  const [owner, name] = value.elements;
  if (owner === undefined || owner < 0 || name === undefined || name < 0 || valueAt(at.ir, name).op !== 'literal') return undefined;
  const known = classOf(program, beside(at, owner));
  return known && methodOf(program, known, constantText(program, beside(at, name)));
}

type ClassIdentity = Extract<Identity, { readonly kind: 'class' | 'instance' }>;

function classOf(program: Program, at: Located): ClassIdentity | undefined {
  const known = identify(program, at);
  if (known?.kind === 'class') return known;
  if (known?.kind !== 'function') return undefined;
  for (const id of returnedValues(known.ir, known.fn)) {
    const loaded = valueAt(known.ir, id);
    const target = loaded.op === 'import-call' && loaded.specifier !== undefined ? importTarget(program, known.file, loaded.specifier, 'default') : undefined;
    for (const one of target?.kind === 'own' ? target.values : []) {
      const found = identify(program, one);
      if (found?.kind === 'class') return found;
    }
  }
  return undefined;
}

function methodOf(program: Program, known: ClassIdentity, name: string | undefined): FunctionPlace | undefined {
  for (const { file, ir, class: id } of ancestors(program, known)) {
    const member = classAt(ir, id).members.find((one) => one.name === name && one.fn !== undefined && functionAt(ir, one.fn).hasBody);
    if (member?.fn !== undefined) return { file, ir, fn: member.fn };
  }
  return undefined;
}

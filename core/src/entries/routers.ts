import { bindingAt, typeNodeAt, valueAt } from '../ir/access.js';
import { returnedValues } from '../ir/function-uses.js';
import type { FileIR, TypeNodeId, ValueId, ValueOf } from '../ir/ir.js';
import { definitionsOf } from '../facts/definitions.js';
import { identify } from '../facts/identity.js';
import { beside, keyOf, valueOf, type Located } from '../facts/located.js';
import { splitName } from '../facts/split-name.js';
import { keptRouterMethods, routerNames, routerPackages, routerTypes } from '../model/frameworks/routers.js';
import type { Program } from '../program/program.js';

/** The framework whose router a value is. `router`: it is called like one, and nothing more is known. */
export function routerOf(program: Program, at: Located): string | undefined {
  return follow(program, at, 0);
}

const MAX_DEPTH = 12;

/** Of a chain of calls that each give back the router: where it begins. One of five hundred routes is as deep. */
function chainStart(at: Located): Located {
  for (let current = at; ;) {
    const value = valueOf(current);
    const callee = value.op === 'call' && value.kind === 'call' ? valueAt(at.ir, value.callee) : undefined;
    if (callee?.op !== 'member' || !keptRouterMethods.has(callee.name)) return current;
    current = beside(at, callee.object);
  }
}

const known = new WeakMap<Program, Map<string, string | undefined>>();

/** The router of a file is asked after for each of its routes. */
function follow(program: Program, from: Located, depth: number): string | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const at = chainStart(from);
  const ofProgram = known.get(program) ?? new Map<string, string | undefined>();
  known.set(program, ofProgram);
  const key = keyOf(at);
  if (!ofProgram.has(key)) {
    ofProgram.set(key, undefined);
    ofProgram.set(key, step(program, at, depth));
  }
  return ofProgram.get(key);
}

function step(program: Program, at: Located, depth: number): string | undefined {
  const next = (value: ValueId): string | undefined => follow(program, beside(at, value), depth + 1);
  const value = valueOf(at);
  switch (value.op) {
    case 'cast': case 'await': case 'write': case 'store': return next(value.value);
    case 'choose': return value.options.map(next).find((found) => found !== undefined);
    case 'call': return ofCall(program, at, value, depth);
    case 'read': return ofRead(program, at, value, depth);
    case 'parameter': return ofType(at.ir, value.type) ?? byName(value.binding === undefined ? undefined : bindingAt(at.ir, value.binding).name);
    case 'member': return ofMember(program, at, value, depth);
    case 'import': case 'global': return byName(value.op === 'global' ? value.name : undefined);
    default: return undefined;
  }
}

/** `express.Router()`, `new Hono()`, `router.get(...)`, which gives back the router, and functions that make one. */
function ofCall(program: Program, at: Located, { callee }: ValueOf<'call'>, depth: number): string | undefined {
  const maker = identify(program, beside(at, callee));
  if (maker?.kind === 'export') return routerPackages.get(maker.package);
  if (maker?.kind !== 'function') return undefined;
  const { file, ir, fn } = maker;
  return returnedValues(ir, fn).map((value) => follow(program, { file, ir, value }, depth + 1)).find((found) => found !== undefined);
}

function ofRead(program: Program, at: Located, { binding }: ValueOf<'read'>, depth: number): string | undefined {
  const { type, name } = bindingAt(at.ir, binding);
  const annotated = ofType(at.ir, type);
  if (annotated !== undefined) return annotated;
  const definitions = definitionsOf(program, at);
  const values = definitions.kind === 'values' ? definitions.values : definitions.target?.kind === 'own' ? definitions.target.values : [];
  if (definitions.kind === 'import' && definitions.target?.kind === 'package') return routerPackages.get(definitions.target.package);
  for (const one of values) {
    const found = follow(program, one, depth + 1);
    if (found !== undefined) return found;
  }
  return values.length === 0 || values.every((one) => ['parameter', 'import', 'element', 'index'].includes(valueOf(one).op)) ? byName(name) : undefined;
}

/** `this.router.get(...)`, `server.app.get(...)` */
function ofMember(program: Program, at: Located, { object, name }: ValueOf<'member'>, depth: number): string | undefined {
  const owner = identify(program, beside(at, object));
  if (owner?.kind === 'instance') {
    const { file, ir } = owner;
    const member = ir.classes[owner.class]?.members.find((one) => one.name === name);
    const found = ofType(ir, member?.type) ?? (member?.initializer === undefined ? undefined : follow(program, { file, ir, value: member.initializer }, depth + 1));
    if (found !== undefined) return found;
  }
  return byName(name);
}

const byName = (name: string | undefined): string | undefined => (routerNames.has(splitName(name ?? '').at(-1) ?? '') ? 'router' : undefined);

/** `fastify: FastifyInstance`, also for the parameter of a function that is annotated as a plugin. */
function ofType(ir: FileIR, id: TypeNodeId | undefined): string | undefined {
  const node = id === undefined ? undefined : typeNodeAt(ir, id);
  const name = node?.kind === 'name' ? node.path.at(-1) ?? '' : '';
  // `Router` is a type of many packages.
  return routerTypes.get(name) ?? (name === 'Router' ? ir.imports.map(({ imported, specifier }) => (imported === 'Router' || imported === 'default' ? routerPackages.get(specifier) : undefined)).find((one) => one !== undefined) : undefined);
}

import { functionAt } from '../ir/access.js';
import type { ValueId } from '../ir/ir.js';
import type { Located } from '../facts/located.js';
import type { Program } from '../program/program.js';
import type { FunctionPlace, Registration, Role, Route } from './entry-point.js';
import { frameworks } from './frameworks/index.js';
import { handlerFunctions, type HandlerFunction } from './handler-functions.js';
import { keptAs } from './kept-as.js';
import { libraryGuards } from './library-guards.js';
import { mountedRoutes } from './mounted-path.js';

/** A function that the outside world starts, with everything that registers it. */
export interface EntryPoint extends FunctionPlace {
  readonly framework: string;
  /** The strongest of what it is registered as: who answers is no guard. */
  readonly role: Role;
  readonly routes: readonly Route[];
  readonly wrappers: readonly FunctionPlace[];
  /** Functions in front of it. */
  readonly around: readonly Located[];
  readonly madeBy: FunctionPlace | undefined;
  readonly library: string | undefined;
  /** The call that makes it, where no function of the project runs: the module stands for its function. */
  readonly made?: ValueId;
  readonly name: string | undefined;
  readonly says: readonly string[];
}

/** Every function that the outside world starts and that is written in one of the files, or registered in one of them. Serves X5.1, X4.1. */
export function findEntryPoints(program: Program, files: readonly string[]): readonly EntryPoint[] {
  const found = new Map<string, EntryPoint>();
  for (const file of files) {
    const text = program.text(file);
    const asked = text === undefined ? [] : frameworks.filter(({ mentions }) => mentions.test(text));
    const ir = asked.length === 0 ? undefined : program.ir(file);
    if (!ir) continue;
    for (const framework of asked) for (const registration of framework.find(program, file, ir)) add(program, found, registration);
  }
  return [...found.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : functionAt(a.ir, a.fn).start - functionAt(b.ir, b.fn).start));
}

function add(program: Program, found: Map<string, EntryPoint>, registration: Registration): void {
  const functions = functionsOf(program, registration);
  if (functions.length === 0 && registration.role === 'guard') addMade(program, found, registration);
  for (const one of functions) {
    if (!functionAt(one.ir, one.fn).hasBody) continue;
    const key = `${String(one.fn)}@${one.file}`;
    const known = found.get(key);
    const entry = fresh(registration, one, routesOf(program, registration));
    found.set(key, known ? merged(known, entry) : entry);
  }
}

/** A guard that a library makes. */
function addMade(program: Program, found: Map<string, EntryPoint>, registration: Registration): void {
  if ('fn' in registration.handler) return;
  for (const { file, ir, value } of libraryGuards(program, registration.handler)) {
    const key = `made ${String(value)}@${file}`;
    const known = found.get(key);
    const name = registration.name ?? keptAs(ir, value);
    const entry: EntryPoint = { ...fresh({ ...registration, ...(name === undefined ? {} : { name }) }, { file, ir, fn: 0, wrappers: [] }, routesOf(program, registration)), made: value };
    found.set(key, known ? merged(known, entry) : entry);
  }
}

function functionsOf(program: Program, { handler }: Registration): readonly HandlerFunction[] {
  return 'fn' in handler ? [{ ...handler, wrappers: [] }] : handlerFunctions(program, handler);
}

function routesOf(program: Program, { route, router }: Registration): readonly Route[] {
  if (!route) return [];
  return router ? mountedRoutes(program, route, router) : [route];
}

const order: readonly Role[] = ['handler', 'validator', 'hook', 'guard'];

function fresh({ framework, role, around = [], name, says = [] }: Registration, { file, ir, fn, wrappers, madeBy, library }: HandlerFunction, routes: readonly Route[]): EntryPoint {
  return { file, ir, fn, framework, role, routes, wrappers, around, madeBy, library, name, says };
}

/** One function that is registered twice is one entry point. */
function merged(known: EntryPoint, other: EntryPoint): EntryPoint {
  const stronger = order.indexOf(other.role) < order.indexOf(known.role) ? other : known;
  return {
    ...known,
    role: stronger.role,
    framework: known.framework === 'router' ? other.framework : known.framework,
    routes: withoutGuesses([...known.routes, ...other.routes]),
    wrappers: known.wrappers.length > 0 ? known.wrappers : other.wrappers,
    around: [...known.around, ...other.around],
    madeBy: known.madeBy ?? other.madeBy,
    library: known.library ?? other.library,
    name: known.name ?? other.name,
    says: [...new Set([...known.says, ...other.says])],
  };
}

/** A route without a path says nothing where the same method is registered with one. */
const withoutGuesses = (routes: readonly Route[]): readonly Route[] => routes.filter(({ method, path }) => path !== undefined || method === '*' || !routes.some((one) => one.method === method && one.path !== undefined));

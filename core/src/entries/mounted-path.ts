import { keyOf, type Located } from '../facts/located.js';
import type { Program } from '../program/program.js';
import type { Route } from './entry-point.js';
import { joinedPath } from './joined-path.js';
import { mountsOf } from './mounts.js';
import { routerOrigin } from './router-origin.js';

/** More routers inside each other, and more places where one is mounted, are not told of. */
const MAX_DEPTH = 8;
const MAX_PREFIXES = 12;

/** A route with the paths in front of it under which its router is mounted, one route for each; as it is where that cannot be seen. */
export function mountedRoutes(program: Program, route: Route, router: Located): readonly Route[] {
  const prefixes = prefixesOf(program, router);
  return prefixes.map((prefix) => (prefix === '' ? route : { ...route, path: behind(prefix, route) }));
}

/** What is registered without a path stands in front of all that its router has. */
function behind(prefix: string, { method, path }: Route): string | undefined {
  if (path === undefined) return method === '*' ? prefix : undefined;
  return joinedPath(prefix, path);
}

function prefixesOf(program: Program, router: Located): readonly string[] {
  const origin = routerOrigin(program, router);
  return origin ? unique(inFrontOf(program, origin.at, 0).map((front) => joinedPath(front, origin.prefix))) : [''];
}

const known = new WeakMap<Program, Map<string, readonly string[]>>();

/** What stands in front of all that a router has. Of a router that is mounted in itself the circle is left out. */
function inFrontOf(program: Program, at: Located, depth: number): readonly string[] {
  const ofProgram = known.get(program) ?? new Map<string, readonly string[]>();
  known.set(program, ofProgram);
  const key = keyOf(at);
  const before = ofProgram.get(key);
  if (before) return before;
  ofProgram.set(key, []);
  const mounts = depth > MAX_DEPTH ? [] : mountsOf(program).get(key) ?? [];
  const own = mounts.find((mount) => mount.own === true)?.prefix ?? '';
  const around = mounts.filter((mount) => mount.own !== true).flatMap(({ parent, prefix }) => (parent ? inFrontOf(program, parent, depth + 1).map((front) => joinedPath(front, prefix)) : [prefix]));
  const found = around.length === 0 ? [own] : unique(around.map((front) => joinedPath(front, own)));
  ofProgram.set(key, found);
  return found;
}

const unique = (prefixes: readonly string[]): readonly string[] => [...new Set(prefixes)].slice(0, MAX_PREFIXES);

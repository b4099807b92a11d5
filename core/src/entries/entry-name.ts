import { functionAt, valueAt } from '../ir/access.js';
import { callbackUse } from '../ir/function-uses.js';
import { routeMethods } from '../model/frameworks/routers.js';
import { classAround } from './class-around.js';
import type { FunctionPlace } from './entry-point.js';
import type { EntryPoint } from './find-entries.js';
import { keptAround } from './kept-as.js';
import { shownRoute } from './shown-route.js';

/** `Class.method`, the variable a function is kept in, what made it, or `POST /path`. */
export function entryName(entry: EntryPoint): string {
  const { ir, fn, name, madeBy, routes } = entry;
  if (entry.made !== undefined) return name ?? (routes[0] ? shownRoute(routes[0]) : entry.role);
  const own = functionAt(ir, fn);
  const written = own.name !== undefined && optionNames.has(own.name) && !ir.bindings.some((one) => one.name === own.name && one.kind !== 'parameter') ? undefined : own.name;
  const owner = classAround(ir, fn);
  if (owner) return `${owner.name ?? 'class'}.${own.name ?? name ?? keptAround(ir, fn) ?? 'method'}`;
  if (madeBy) return nameOf(madeBy) ?? own.name ?? fallback(entry);
  const [first] = routes;
  return written ?? name ?? (isRouteCall(entry) ? undefined : keptAround(ir, fn)) ?? (first ? shownRoute(first) : own.name ?? fallback(entry));
}

/** Properties that hold the function of a route, and say nothing of what it does. */
const optionNames: ReadonlySet<string> = new Set(['handler', 'resolve', 'exports']);

/** What a chain of routes is kept in is the router. */
const isRouteCall = ({ framework, wrappers, ir, fn }: EntryPoint): boolean => wrappers.length === 0 && framework !== 'trpc' && routeMethods.has(calledMethod(ir, fn));

function calledMethod(ir: EntryPoint['ir'], fn: number): string {
  const use = callbackUse(ir, fn);
  const callee = use && valueAt(ir, use.value.callee);
  return callee?.op === 'member' ? callee.name : '';
}

const nameOf = ({ ir, fn }: FunctionPlace): string | undefined => functionAt(ir, fn).name;

/** What made it, or what it is. */
const fallback = ({ ir, fn, role }: EntryPoint): string => {
  const { parent } = functionAt(ir, fn);
  return (parent > 0 ? functionAt(ir, parent).name : undefined) ?? role;
};

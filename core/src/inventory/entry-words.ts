import { valueAt } from '../ir/access.js';
import { valuesWithin } from '../ir/function-values.js';
import type { FileIR, FunctionId } from '../ir/ir.js';
import { perPart } from '../ir/per-file.js';
import { dottedName } from '../facts/dotted-name.js';
import { splitName } from '../facts/split-name.js';
import { classAround } from '../entries/class-around.js';
import { entryName } from '../entries/entry-name.js';
import type { FunctionPlace, Route } from '../entries/entry-point.js';
import type { EntryPoint } from '../entries/find-entries.js';

const verbsOf: ReadonlyMap<string, string> = new Map([['POST', 'create'], ['DELETE', 'delete'], ['PUT', 'update'], ['PATCH', 'update']]);

/** Its routes with what their methods do, its name, and its name with that of what it belongs to. */
export function textsOf(entry: EntryPoint): readonly string[] {
  const name = wordsOf(plainName(entry)).replace(/ by \w+$/, '');
  const says = entry.role === 'hook' || entry.role === 'validator' || entry.framework === 'lambda' ? [wordsOf(entry.says.filter((one) => one.length < 80).join(' '))] : [];
  const owner = ownerOf(entry);
  const routes = entry.routes.map(routeText);
  // Where the route says nothing of its own, it is about what its file is about.
  const ownRoute = routes.some((text) => text !== '') ? [] : [`${verbsOf.get(entry.routes[0]?.method ?? '') ?? ''} ${owner}`];
  return [...routes, name, ...says, owner, ...ownRoute, `${owner} ${name}`].map((text) => text.trim()).filter((text) => text !== '');
}

/** `DELETE /users/:id` is `delete users`; `POST users.delete` says it itself. */
export function routeText({ method, path = '' }: Route): string {
  const words = wordsOf(withoutParameters(path)).replace(/ by \w+$/, '').replace(isDotted(path) ? /^$/ : /^(?:api (?!keys?\b|tokens?\b|clients?\b))?(?:v \d+ )?/, '');
  return words === '' || isDotted(path) ? words : `${verbsOf.get(method) ?? ''} ${words}`;
}

/** `/users/:id` without what stands for a value; `:xusers` is a prefix that nobody knows, and then `users`. */
export const withoutParameters = (path: string): string => path.replaceAll(/:x(?=[a-z]{3})/g, ' ').replaceAll(/[:{][\w?]+\}?|\*+/g, ' ');

/** `users.delete` */
export const isDotted = (path: string): boolean => /^\/?\w+(?:\.\w+)+$/.test(path);

/** `users` of `UsersController` and of `users.controller.ts`: in the singular or not. */
function ownerOf(entry: EntryPoint): string {
  const cls = classAround(entry.ir, entry.fn)?.name;
  const file = entry.file.split('/').at(-1)?.replace(/\.[cm]?[jt]sx?$/, '').replace(/^(?:index|route|routes)$/, '') ?? '';
  return wordsOf(cls ?? file).replaceAll(/\b(?:controller|resolver|routes?|router|handlers?|service|api(?! (?:keys?|tokens?|clients?)\b)|action|actions|server|index)\b/g, '').trim();
}

/** Its last name; none where it is only called after its route, or by its method: `export function POST`, `users.post`. `postLogin` is `login`. */
export function plainName(entry: EntryPoint): string {
  const name = entryName(entry).includes(' ') ? '' : entryName(entry).split('.').at(-1) ?? '';
  if (entry.routes.some(({ method }) => method.toLowerCase() === name)) return '';
  return name.replace(/(?:Route|Handler|Procedure|Mutation|Action|Controller)$|^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$|^post(?=[A-Z])/, '');
}

export const wordsOf = (text: string): string => splitName(text).join(' ');

/** What stands around it: its path, its class, its file. @param place the file, relative to the project's root: where that lies says nothing */
export function contextOf(entry: EntryPoint, place: string): string {
  const cls = classAround(entry.ir, entry.fn)?.name ?? '';
  const file = place.split('/').slice(-5).join(' ').replace(/\.[cm]?[jt]sx?$/, '');
  return [...entry.routes.map(({ path = '' }) => path), cls, file].map(wordsOf).join(' ');
}

/** Texts of a handler that are written like names of events: `users.signout`. */
export function eventTexts({ ir, fn }: EntryPoint): readonly string[] {
  return valuesWithin(ir, fn).flatMap((id) => {
    const value = valueAt(ir, id);
    return value.op === 'literal' && value.kind === 'string' && /^[a-z_]+[.:][a-z_.:]+$/i.test(value.text) ? [wordsOf(value.text)] : [];
  });
}

/** The names of the functions that a handler calls. */
export const calledNames = ({ ir, fn }: FunctionPlace): readonly string[] => namesCalled(ir, fn);

/** Many words are looked for among them: they are gathered once. */
const namesCalled = perPart((ir: FileIR, fn: FunctionId): readonly string[] => valuesWithin(ir, fn).flatMap((id) => {
  const value = valueAt(ir, id);
  return value.op === 'call' && value.kind === 'call' ? dottedName(ir, value.callee)?.split('.').slice(-2).join('.') ?? [] : [];
}));

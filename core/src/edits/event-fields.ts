import type { Located } from '../facts/located.js';
import { splitName } from '../facts/split-name.js';
import type { Place } from '../finding.js';
import type { EventText } from '../model/suggested-events.js';
import type { Program } from '../program/program.js';
import { knownUser } from './known-user.js';

/** What a handler answers to. */
export interface Route {
  /** In capitals; `*` for any. */
  readonly method: string;
  readonly path: string | undefined;
}

/** The functions of ours that make fields what the vocabulary asks for. */
const makers = ['resourceType', 'safeText', 'userId'] as const;

/** The fields of an event as they are written at a place, and the functions that they need; undefined where one of them is not known there. Serves X7.1, X8.2. */
export function fieldsAt(program: Program, at: Located, place: Place, { fields }: EventText, routes: readonly Route[]): { readonly text: string; readonly needs: readonly string[] } | undefined {
  const known: Readonly<Record<string, () => string | undefined>> = {
    $user: () => userText(program, at, place, false),
    $target: () => userText(program, at, place, true),
    $action: () => actionOf(routes),
    $resource: () => resourceOf(routes),
  };
  let missing = false;
  const text = fields.replaceAll(/\$\w+/g, (name) => {
    const filled = known[name]?.();
    missing ||= filled === undefined;
    return filled ?? '';
  });
  return missing ? undefined : { text, needs: makers.filter((name) => text.includes(`${name}(`)) };
}

/** @param surely whether the event cannot do without it: what `userId` gives back may be nothing, which only JavaScript lets pass */
function userText(program: Program, at: Located, place: Place, surely: boolean): string | undefined {
  const user = knownUser(program, at, place);
  if (!user) return undefined;
  if (user.proved) return user.text;
  return surely && /\.[cm]?tsx?$/.test(at.file) ? undefined : `userId(${user.text})`;
}

const verbs: ReadonlyMap<string, string> = new Map([['GET', 'read'], ['HEAD', 'read'], ['QUERY', 'read'], ['POST', 'create'], ['PUT', 'update'], ['PATCH', 'update'], ['DELETE', 'delete']]);

/** What is done by the method of all its routes. */
function actionOf(routes: readonly Route[]): string {
  const [first, ...others] = new Set(routes.map(({ method }) => verbs.get(method) ?? 'execute'));
  return `'${others.length === 0 ? first ?? 'execute' : 'execute'}'`;
}

/** `/admin/users/:id`: `admin.users`; undefined where no route says what it is about. */
function resourceOf(routes: readonly Route[]): string | undefined {
  const [path, ...others] = new Set(routes.map((route) => route.path));
  if (path === undefined || others.length > 0) return undefined;
  const words = path.split('/').filter((part) => /^[A-Za-z][\w-]*$/.test(part) && !/^(?:api|v\d+)$/i.test(part)).slice(0, 3).map((part) => splitName(part).join('-'));
  return words.length === 0 || !words.every((word) => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(word)) ? undefined : `{ type: resourceType('${words.join('.')}'), id: '*', scopes: [] }`;
}

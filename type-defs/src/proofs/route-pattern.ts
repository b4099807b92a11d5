import type { Untagged } from './accepted.js';
import type { Proof } from './proof.js';

/** Which route it is: `/users/:id`, never the URL that was asked for. Serves G7.8. */
export type RoutePattern = Proof<string, 'RoutePattern'>;

const LONGEST = 200;

/** A word of a path: `users`, `v1`, `.well-known`, `2fa`; and the version of an API that is a day. */
const WORD = /^(?:[\w.~-]{1,40}|\d{4}-\d\d-\d\d)$/;

/** As routers write what stands for a value: `:id`, `:id?`, `:id(\d+)`, `{id}`, `[id]`, `[...path]`, `$id`, `*`, `*path`, `{*path}`. */
const NAME = '[A-Za-z_]\\w{0,39}';
const ONE = `:${NAME}(?:\\([^\\s()/@]{1,40}\\)|\\{[^\\s{}/@]{1,40}\\})?[?*+]?|\\{\\*?${NAME}(?::[^\\s{}/@]{1,40})?\\}|\\[{1,2}(?:\\.{3})?${NAME}\\]{1,2}|\\*(?:${NAME})?|\\$${NAME}`;
// What follows a name must not be able to be a part of it: else this would be tried in more ways than there is time for.
const PARAMETER = new RegExp(`^[\\w.~-]{0,40}(?:(?:${ONE})(?:[.~-][\\w.~-]{0,40})?)+$`);

/**
 * Takes a text for the pattern of a route, as the router knows it (`req.route.path`). A name in a path (`/users/ann`) cannot be told from
 * a word of the route.
 *
 * @param value never throws, whatever it is given
 * @returns `undefined` for a URL, a query, an address, and for a path with what looks like an id in it: a number, a UUID, a mix of letters and digits
 *
 * Serves G7.8, G9.10.
 */
export function routePattern<T>(value: Untagged<T>): RoutePattern | undefined {
  if (typeof value !== 'string' || value.length > LONGEST || !/^[/*]/.test(value)) return undefined;
  // Express 5 writes what may be missing as `{/:id}`.
  const segments = value.replace(/\{\/([^{}]+)\}/g, '/$1').split('/');
  return segments.every((segment) => segment === '' || isWord(segment) || PARAMETER.test(segment)) ? (value as string as RoutePattern) : undefined;
}

function isWord(segment: string): boolean {
  if (!WORD.test(segment) || /^\d+$/.test(segment)) return false;
  const digits = segment.replace(/\D/g, '').length;
  return /^\d{4}-\d\d-\d\d$/.test(segment) || (digits < 4 && (digits === 0 || segment.length < 16));
}

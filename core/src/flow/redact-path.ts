import type { Path } from './hit.js';

/**
 * Does pino, set up with these `redact` paths, hide a field? Matched as pino matches them, traps included: from the record's root, case matters, `*` stands for
 * exactly one level, what is below a redacted value is gone with it. A path that starts with `*` does not reach into a field for which other paths
 * were listed if it is `*` alone. Tested against the real library.
 *
 * @param field `*` in it is an element or a key nobody knows: only a `*` covers it
 */
export function redactsField(paths: readonly string[], field: Path): boolean {
  const [first, ...rest] = field;
  if (first === undefined) return false;
  const shape = shapeOf(paths);
  const below = (first === '*' ? undefined : shape.named.get(first)) ?? shape.any;
  if (below === undefined) return false;
  return below === 'all' || below.some((parts) => covers(parts, rest));
}

/** The same for an object that is put into the message (`%o`, `%j`): each path is matched by itself, from that object's root. */
export function redactsInterpolated(paths: readonly string[], field: Path): boolean {
  // The message is a field too: a bare star hides it.
  return redactsField(paths, ['msg']) || paths.some((path) => !path.includes('..') && !path.includes(',') && covers(partsOf(path), field));
}

/** Does this one path hide a field? */
export const matchesRedactPath = (path: string, field: Path): boolean => redactsField([path], field);

/** What is redacted below a top-level key: everything, or these paths. */
type Below = 'all' | (readonly string[])[];

interface Shape {
  readonly named: ReadonlyMap<string, Below>;
  readonly any: Below | undefined;
}

/** pino sorts its paths by their first name before it hands the rest to `@pinojs/redact`. */
function shapeOf(paths: readonly string[]): Shape {
  const named = new Map<string, Below>();
  let any: Below | undefined;
  for (const path of paths) {
    const split = splitFirst(path);
    if (!split) continue;
    const { first, rest } = split;
    if (first === '*') {
      if (any === 'all') continue;
      any = rest === undefined ? 'all' : [...any ?? [], rest];
      if (rest) for (const below of named.values()) if (below !== 'all') below.push(rest);
    } else if (rest === undefined) named.set(first, 'all');
    else {
      const known = named.get(first) ?? (any === undefined || any === 'all' ? [] : [...any]);
      if (known !== 'all') known.push(rest);
      named.set(first, known);
    }
  }
  return { named, any };
}

const covers = (parts: readonly string[], field: Path): boolean =>
  parts.length > 0 && parts.length <= field.length && parts.every((part, i) => part === '*' || part === field[i]);

/** The first name as pino reads it, the others as `@pinojs/redact` does; undefined where the path is refused. */
function splitFirst(path: string): { readonly first: string; readonly rest: readonly string[] | undefined } | undefined {
  const names = /[^.[\]]+|\[([^[\]]*?)\]/g;
  const head = names.exec(path);
  const next = names.exec(path);
  if (!head || path.includes('..') || path.includes(',')) return undefined;
  const first = head[1]?.replace(/^["'`](.*)["'`]$/, '$1') ?? head[0];
  return { first, rest: next ? partsOf(path.slice(next.index)) : undefined };
}

/** The names of a path; undefined where it is none. */
export function redactParts(path: string): readonly string[] | undefined {
  const split = splitFirst(path);
  return split && [split.first, ...split.rest ?? []];
}

/** `a["b.c"][0].*`: quotes count in brackets only, and a backtick is no quote. */
function partsOf(path: string): string[] {
  const parts: string[] = [];
  const pattern = /\[([^\]]*)\]|([^.[]+)/g;
  for (const [, bracketed, plain] of path.matchAll(pattern)) parts.push(plain ?? unquoted(bracketed ?? ''));
  return parts;
}

function unquoted(text: string): string {
  const quote = /["']/.exec(text)?.[0];
  return quote === undefined ? text : text.replaceAll(quote, '');
}

import { cleanText, type SafeText } from './safe-text.js';

const LONGEST = 500;
const LOOKED_AT = 8_000;
const MOST_PARAMETERS = 20;

const HIDDEN = '***';
const NO_URL = '<no url>' as SafeText;

/** Parsers of URLs skip or strip these, so that `ht\ntps:` is one. */
const SKIPPED = /[\p{Cc}\p{Cf}\p{Z}\p{Surrogate}]/gu;

/** Hosts as they may be written, one or several (MongoDB, Kafka), each with its port. */
const HOSTS = /^(?:(?:[\p{L}\p{M}\p{N}._-]+|\[[\da-f:.]+\])(?::\d{1,5})?(?:,(?!$)|$))*$/iu;

const PARAMETER_NAME = /^[\w.[\]-]{1,32}$/;

/** These have an authority also where their slashes are missing or too many. */
const LENIENT = /^(?:https?|wss?|ftp)$/i;

/**
 * Makes a URL, a path with a query or a connection string into what may be logged: without user name and password, without fragment, with the
 * names of its parameters and not their values. Parts of the path with an `@` in them are hidden, and so are parameters behind a `;`.
 *
 * A token that is a part of the path like any other cannot be told: log the pattern of the route.
 *
 * @param url a text, or an object with an `href` (`URL`); never throws, whatever it is given
 * @returns `<no url>` for what has neither a scheme with `//` nor a path in front
 *
 * Serves G9.10, G9.13, G10.2, X7.2, G12.5.
 */
export function safeUrl(url: unknown): SafeText {
  const text = textOf(url)?.slice(0, LOOKED_AT).replace(SKIPPED, '').replaceAll('\\', '/');
  if (text === undefined) return NO_URL;
  if (/^\/(?!\/)/.test(text)) return cleanText(withoutValues(text), LONGEST);
  const { scheme = '', slashes = '', rest = '' } = /^(?<scheme>(?:jdbc:)?[a-z][a-z\d+.-]{0,30}:|(?=\/\/))(?<slashes>\/*)(?<rest>.*)$/is.exec(text)?.groups ?? {};
  if (scheme === '' && slashes === '') return NO_URL;
  const isLenient = scheme === '' || LENIENT.test(scheme.slice(0, -1));
  // `user:password@host` looks as if it had a scheme.
  if (!isLenient && slashes.length < 2) return NO_URL;
  const [authority, below] = isLenient || slashes.length === 2 ? split(rest, /[/?#]/) : ['', slashes.slice(2) + rest];
  const shown = authority.includes('@') || authority.includes(':') ? withoutPassword(below, isLenient && HOSTS.test(authority)) : withoutValues(below);
  return cleanText(`${scheme}//${shown === undefined ? HIDDEN : hostsOf(authority) + shown}`, LONGEST);
}

/** An object may be a proxy, or its `href` a getter. */
function textOf(url: unknown): string | undefined {
  if (typeof url === 'string') return url;
  try {
    const { href } = url as { readonly href?: unknown };
    return typeof href === 'string' ? href : undefined;
  } catch {
    return undefined;
  }
}

function split(text: string, at: RegExp): readonly [string, string] {
  const position = text.search(at);
  return position < 0 ? [text, ''] : [text.slice(0, position), text.slice(position)];
}

/**
 * What stands below an authority with a colon or an `@` in it. A password may hold `/`, `?` and `#` as they are; then what looks like host and
 * port is a part of it, and the end is an `@` further on.
 *
 * @returns `undefined` where it must be taken for that; addresses of mail among the parameters of a web address are none
 */
function withoutPassword(below: string, mayBePort: boolean): string | undefined {
  if (!below.includes('@')) return withoutValues(below);
  const [path, query] = split(below, /[?#]/);
  const isParameter = !path.includes('@') && query.startsWith('?') && !split(query, /=/)[0].includes('@');
  return mayBePort && isParameter ? withoutValues(`${path}?`) + `?${HIDDEN}` : undefined;
}

function hostsOf(authority: string): string {
  const hosts = authority.slice(authority.lastIndexOf('@') + 1);
  return HOSTS.test(hosts) ? hosts : HIDDEN;
}

function withoutValues(text: string): string {
  const [path, query] = split(text, /[?#]/);
  const shown = path.split('/').map((part) => (/@|%40/i.test(part) ? HIDDEN : part.replace(/(?:;|%3b).*$/is, `;${HIDDEN}`))).join('/');
  const parameters = query.startsWith('?') ? split(query.slice(1), /#/)[0] : '';
  if (parameters === '') return shown;
  const pairs = parameters.split(/[&;]/);
  const names = pairs.slice(0, MOST_PARAMETERS).map((pair) => {
    const [name, value] = split(pair, /=/);
    return value !== '' && PARAMETER_NAME.test(name) ? `${name}=${HIDDEN}` : HIDDEN;
  });
  return `${shown}?${names.join('&')}${pairs.length > MOST_PARAMETERS ? '&…' : ''}`;
}

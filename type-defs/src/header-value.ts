/** Headers as Node, Express and Fastify hand them over, or as `fetch` does. */
export type HeaderSource = object | null | undefined;

/** What an object holds under a name. Getters run code that is not ours, and so do proxies: one that throws holds nothing. */
export function valueUnder(from: unknown, name: string): unknown {
  try {
    return (from as Readonly<Record<string, unknown>>)[name];
  } catch {
    return undefined;
  }
}

/**
 * A header as it stands in its source.
 *
 * @param name in lower case, as Node writes names
 * @param given as an answer may write it
 */
export function headerValue(headers: unknown, name: string, given: string): unknown {
  try {
    const from = headers as { readonly get?: unknown } & Readonly<Record<string, unknown>>;
    if (typeof from.get === 'function') return (from as { get(name: string): unknown }).get(name);
    return Object.hasOwn(from, name) ? from[name] : Object.hasOwn(from, given) ? from[given] : undefined;
  } catch {
    return undefined;
  }
}

/** The text of a header; one that was sent several times is one list. */
export function headerText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.filter((part) => typeof part === 'string').join(', ');
  return typeof value === 'string' ? value : undefined;
}

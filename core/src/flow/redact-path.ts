import type { Path } from './hit.js';

/**
 * Does a pino `redact` path (`a.b`, `a["b-c"].d`, `a[*].b`, `*.c`) cover a field? Matched as `@pinojs/redact` matches: from the record's root, case
 * matters, `*` stands for exactly one level, and what is below a redacted value is gone with it.
 */
export function matchesRedactPath(path: string, field: Path): boolean {
  const parts = redactParts(path);
  return parts !== undefined && parts.length <= field.length && parts.every((part, i) => part === '*' || field[i] === '*' || part === field[i]);
}

/** The names of a path; undefined where it is none. */
export function redactParts(path: string): readonly string[] | undefined {
  const parts: string[] = [];
  const pattern = /\.?([^.[\]"'`]+)|\[\s*(?:(["'`])(.*?)\2|(\*)|(\d+))\s*\]/gy;
  while (pattern.lastIndex < path.length) {
    const match = pattern.exec(path);
    if (!match) return undefined;
    parts.push(match[1] ?? match[3] ?? match[4] ?? match[5] ?? '');
  }
  return parts.length > 0 ? parts : undefined;
}

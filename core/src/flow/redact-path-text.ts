import type { Path } from './hit.js';

const PLAIN = /^[A-Za-z_$][\w$]{0,60}$/;
const QUOTABLE = /^[A-Za-z_$][\w$-]{0,60}$/;

/**
 * A field as a path for pino's `redact`: `user.password`, `items[*].token`, `req.headers["set-cookie"]`.
 *
 * @returns undefined where a name is no plain one: a name that was written as a string can be anything, a secret too
 */
export function redactPathText(field: Path): string | undefined {
  let text = '';
  for (const [i, name] of field.entries()) {
    if (name === '*') text += i === 0 ? '*' : '[*]';
    else if (PLAIN.test(name)) text += i === 0 ? name : `.${name}`;
    else if (QUOTABLE.test(name)) text += `["${name}"]`;
    else return undefined;
  }
  return text === '' ? undefined : text;
}

/** A path of the scanned code, if it looks like one; a literal of the scanned code can be anything. */
export const readablePath = (path: string): string | undefined => (/^(?:[\w$*-]|\[\*\]|\[\d+\]|\["[\w$-]+"\]|\['[\w$-]+'\]|\.){1,120}$/.test(path) ? path : undefined);

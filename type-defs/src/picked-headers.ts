import { type HeaderSource, headerText, headerValue } from './header-value.js';

const LONGEST = 300;

/** Headers that identify whoever sends them, whatever they are called around it. */
const SECRET = /auth|cookie|token|secret|session|passw|credential|signature|jwt|(?:^|-)(?:sid|key|apikey|api-key|pin|otp|code)(?:-|$)/;

const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * The headers that are worth logging, by name. Headers that authenticate (`Authorization`, `Cookie`, `X-Api-Key`) come out as `<redacted>`
 * also where they are asked for; of URLs (`Referer`) the part from `?` on and credentials are cut.
 *
 * @param headers of a request or an answer; whatever else it is given it takes nothing from
 * @param names in any case
 * @returns the headers that are there, by their names in lower case; never throws
 *
 * Serves X11.1, G9.9, G9.10, and G12.5 (no control character comes through).
 */
export function pickHeaders(headers: HeaderSource, names: readonly string[]): Record<string, string> {
  const picked: [string, string][] = [];
  for (const given of names) {
    const name = given.toLowerCase();
    const text = headerText(headerValue(headers, name, given));
    if (text !== undefined) picked.push([name, SECRET.test(name) ? '<redacted>' : withoutQuery(text).replace(UNSAFE, ' ').slice(0, LONGEST)]);
  }
  // An entry is defined, not assigned: `__proto__` is a name like any other.
  return Object.fromEntries(picked);
}

/** Only of what is a URL or a path: in `Accept` and `User-Agent` such signs mean something else. */
function withoutQuery(text: string): string {
  return /^\/|:\/\//.test(text) ? text.replace(/[?#].*$/s, '').replace(/:\/\/.*@/s, '://') : text;
}

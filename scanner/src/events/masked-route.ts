/**
 * A route, or a text about one, with what looks like a token taken out of its path: some services take a long random word for a password of the address.
 * Names of parameters stay (`:id`, `[id]`, `{id}`), and so does all that stands behind no slash.
 */
export function maskedRoute(route: string): string {
  return route.replaceAll(/(?<=\/)[^/\s`'",()]+/g, (part) => (isToken(part) ? '*****' : part));
}

/** A run of letters and digits that nobody has made up by hand. */
function isToken(part: string): boolean {
  if (/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/i.test(part)) return true;
  const runs = part.match(/[A-Za-z0-9_+=~-]{16,}/g) ?? [];
  return runs.some((run) => (run.match(/\d/g) ?? []).length >= 3 && /[A-Za-z]/.test(run) && (run.match(/\d+/g) ?? []).length >= 2) || /\d{12,}/.test(part);
}

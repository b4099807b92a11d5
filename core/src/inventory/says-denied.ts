import { splitName } from '../facts/split-name.js';
import { denialWords } from '../model/outcomes.js';

/** Does a name say that somebody may not: `UNAUTHORIZED`, `ForbiddenException`, `AuthenticationError`, `authorizationError()`? */
export function saysDenied(name: string): boolean {
  const words = splitName(name);
  if (words.some((word) => ['unauthorized', 'unauthorised', 'forbidden', 'unauthenticated'].includes(word))) return true;
  return words.some((word) => denialWords.has(word)) && words.some((word) => word === 'error' || word === 'exception' || word === 'denied');
}

/** The statuses of being turned away for who one is, or is not. https://www.rfc-editor.org/rfc/rfc9110#name-401-unauthorized */
export const isDenialStatus = (text: string): boolean => text === '401' || text === '403';

/** Codes of errors that say the same. */
export const isDenialCode = (text: string): boolean => /^(?:UNAUTHORI[SZ]ED|FORBIDDEN|UNAUTHENTICATED|ACCESS_DENIED|NOT_AUTHENTICATED|INVALID_SESSION)$/i.test(text);

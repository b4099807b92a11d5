import { printable, safeValue, type SafeValue } from '../events/safe-value.js';

const MOST_CHARACTERS = 120;

/** A value as failure messages print it: on one line, short, nothing in it that steers a terminal. Never throws. Serves G12.5. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const words = ofMatcher(value);
  return printable(words ?? written(safeValue(value) ?? null), MOST_CHARACTERS);
}

/** Test frameworks' own matchers say what they are. */
function ofMatcher(value: unknown): string | undefined {
  try {
    if (typeof value !== 'object' || value === null || !('asymmetricMatch' in value)) return undefined;
    const described = 'toAsymmetricMatcher' in value && typeof value.toAsymmetricMatcher === 'function' ? (value.toAsymmetricMatcher as () => unknown)() : undefined;
    return typeof described === 'string' ? described : 'what the matcher takes';
  } catch {
    return 'what the matcher takes';
  }
}

function written(value: SafeValue): string {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value).map(([name, member]) => `${name}: ${written(member)}`).join(', ')} }`;
}

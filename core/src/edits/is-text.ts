import type { TypeAnswer } from '../port.js';

/** Is it of a type that holds nothing but text, or nothing at all? */
export function isText(type: TypeAnswer | undefined): boolean {
  if (!type) return false;
  const { text, literalText: _closed, nullish: _nothing, ...others } = type.holds;
  return text && !Object.values(others).includes(true);
}
